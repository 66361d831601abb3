import type { Field, Fields } from "../fields/field.ts";
import type { Control, Controls } from "./control.ts";
import { NumberControl } from "./controls/number.tsx";
import { PlacesControl } from "./controls/places.tsx";
import { SegmentsControl } from "./controls/segments.tsx";
import { SelectControl } from "./controls/select.tsx";

/** The controls most forms need are bundled with the form. */
const common: Controls = {
  select: SelectControl,
  segments: SegmentsControl,
  number: NumberControl,
  places: PlacesControl,
};

/** The other controls are loaded when a form has a field that uses them. */
async function onDemand(name: string): Promise<Control | undefined> {
  if (name === "rows") return (await import("./on-demand/rows.tsx")).RowsControl;
  if (name === "file") return (await import("./on-demand/file/control.tsx")).FileControl;
  if (name === "picture") return (await import("../picture/control.tsx")).PictureControl;
  return (await import("./on-demand/small-controls.ts")).smallControls[name];
}

/** Loads the controls that these fields use. */
export async function loadControls(fields: Fields): Promise<Controls> {
  const names = new Set(Object.values(fields).map(({ control }: Field) => control));
  const loaded = await Promise.all(
    [...names].map(async (name) => {
      const control = common[name] ?? (await onDemand(name));
      if (control === undefined) throw new Error(`No control "${name}": add it to kit/form/controls.ts.`);
      return [name, control] as const;
    }),
  );
  return Object.fromEntries(loaded);
}
