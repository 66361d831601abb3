/** One row of margin data, as on a map sheet: role, source, period, unit, gross or net, sample. */
export function Collar({ entries }: { readonly entries: readonly CollarEntry[] }) {
  return (
    <dl class="collar">
      {entries.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface CollarEntry {
  readonly name: string;
  readonly value: string;
}
