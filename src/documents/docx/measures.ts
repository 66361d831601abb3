/** Converts millimetres to Word's unit, a twentieth of a point. */
export const millimetres = (count: number): number => Math.round((count * 1440) / 25.4);

export const page = { width: millimetres(210), height: millimetres(297), margin: millimetres(20) } as const;
export const textWidth = page.width - 2 * page.margin;
/** The indent of the text of list items. */
export const listIndent = millimetres(7);

export const ink = "13212C";
export const font = "Arial";
