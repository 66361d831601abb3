/** A line of facts about the figures: role, source, period, unit, gross or net, sample. */
export function Metadata({ entries }: { readonly entries: readonly MetadataEntry[] }) {
  return (
    <dl class="metadata">
      {entries.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface MetadataEntry {
  readonly name: string;
  readonly value: string;
}
