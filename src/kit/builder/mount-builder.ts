import { h, hydrate, render } from "preact";
import type { Language } from "#schema/text.ts";
import { sharedValue } from "../device/shared-value.ts";
import { applied } from "../drafts/saved-drafts.ts";
import { loadControls } from "../form/controls.ts";
import { readTyped } from "../form/read-typed.ts";
import { isTranslated, keepTextNodes } from "../translated-text.ts";
import { wording } from "../words/wording.ts";
import { today } from "../words/today.ts";
import type { Texts } from "../words/words.ts";
import { holdsValues } from "../fields/url.ts";
import { showAddress } from "../address-bar.ts";
import { controlFields, fieldsOf, type Builder } from "./builder.ts";
import { noRecords, recordKind, storedRecords, type RecordChange, type SavedRecords } from "./record.ts";
import { BuilderView, type BuilderViewProps } from "./view/builder-view.tsx";

type Load<T> = () => Promise<T>;

/** What the site passes in: loaders by file. */
export interface BuilderParts {
  readonly builders: Readonly<Record<string, Load<{ readonly builder: Builder }>>>;
  readonly texts: Readonly<Record<string, Load<Texts>>>;
  readonly kitTexts: Readonly<Record<string, Load<Texts>>>;
}

/** Makes the builder in a slot live: renders it as it was built, then with the drafts kept on the device. */
export async function mountBuilder(slot: HTMLElement, parts: BuilderParts): Promise<void> {
  const { builder: id = "", language: code = "en", privacy = "", home = "" } = slot.dataset;
  const language = code as Language;
  const root = slot.querySelector<HTMLElement>("[data-root]");
  const data = slot.querySelector("script[type='application/json']");
  const load = parts.builders[`./${id}/builder.ts`];
  const texts = parts.texts[`./${id}/texts.${language}.json`];
  if (root === null || data === null || load === undefined || texts === undefined) return;
  const kitTexts = Object.entries(parts.kitTexts).filter(([path]) =>
    path.endsWith(`/texts.${language}.json`),
  );
  const [{ builder }, own, ...kit] = await Promise.all([
    load(),
    texts(),
    ...kitTexts.map(([, one]) => one()),
  ]);
  const words = wording(language, Object.assign({}, ...kit) as Texts, own, today());
  const controls = await loadControls(controlFields(builder));
  const props: BuilderViewProps = {
    id,
    builder,
    library: JSON.parse(data.textContent) as unknown,
    words,
    controls,
    privacy,
    home,
    opens: builder.papers.find((paper) => `#${paper.id}` === location.hash)?.id,
  };
  const shared = builder.mayBeLarge
    ? await (await import("./large-drafts.ts")).sharedLargeRecords(id)
    : sharedValue<SavedRecords, RecordChange>({
        thing: storedRecords(id),
        initial: noRecords,
        apply: (saved, change, before) => applied(recordKind, saved, change, before),
      });
  const { hash } = location;
  const handed = holdsValues(hash)
    ? (await import("./handed.ts")).handedValues.bind(undefined, builder, hash)
    : undefined;
  // What came with a link leaves the address as soon as it is read: it is nobody else's business.
  if (handed !== undefined) showAddress(location.pathname + location.search);
  // Read last, since the reader may write until the page is live.
  const fields = fieldsOf(builder);
  const typed = readTyped(root).filter(({ name }) => (name.split(".")[0] ?? "") in fields);
  // The browser has translated the page already: hydration would find other nodes than were built.
  if (isTranslated(root)) root.replaceChildren();
  keepTextNodes(root);
  if (props.opens === undefined) hydrate(h(BuilderView, props), root);
  else root.replaceChildren();
  render(h(BuilderView, { ...props, shared, handed, typed }), root);
  slot.removeAttribute("aria-busy");
  slot.dataset["ready"] = "true";
}
