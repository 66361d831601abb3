import { escapeXml, mainSpace, xmlHead } from "./xml.ts";

/** The look of a cell. Cells that look alike share one style. */
export interface Look {
  readonly is: "title" | "head" | "body";
  readonly wrap?: boolean;
  readonly right?: boolean;
  /** Set off from the cell before it, where that one's numbers would run into it. */
  readonly indent?: boolean;
  /** The format of a number. */
  readonly format?: string;
}

export interface Styles {
  /** The number of the style, from 1; 0 is the default style. */
  of(look: Look): number;
  xml(): string;
}

/** Formats of our own begin at this number; those below are built into the programs. */
const firstFormat = 164;

/** Collects the styles of a workbook while its sheets are written. */
export function collectStyles(): Styles {
  const formats = new Map<string, number>();
  const styles = new Map<string, number>();
  const numberOf = (map: Map<string, number>, key: string, first: number): number => {
    const number = map.get(key) ?? first + map.size;
    map.set(key, number);
    return number;
  };
  return {
    of({ is, wrap = false, right = false, indent = false, format }) {
      const formatId = format === undefined ? 0 : numberOf(formats, format, firstFormat);
      const vertical = is === "head" ? "bottom" : "top";
      const side = right ? ' horizontal="right"' : indent ? ' horizontal="left" indent="1"' : "";
      const alignment = `<alignment${side} vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;
      const font = is === "title" ? 1 : 0;
      const border = is === "head" ? 1 : 0;
      return numberOf(
        styles,
        `<xf numFmtId="${String(formatId)}" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0"` +
          ` applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
        1,
      );
    },
    xml() {
      const numbered = [...formats].map(
        ([code, id]) => `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`,
      );
      // A list may not be empty.
      const formatList =
        numbered.length === 0
          ? ""
          : `<numFmts count="${String(numbered.length)}">${numbered.join("")}</numFmts>`;
      return `${xmlHead}<styleSheet xmlns="${mainSpace}">${formatList}${fixed}<cellXfs count="${String(styles.size + 1)}">${defaultStyle}${[...styles.keys()].join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const sides = "<left/><right/><top/>";
/** Two fonts and two borders. The second fill is one that Excel expects in every workbook. */
const fixed =
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border>${sides}<bottom/><diagonal/></border>` +
  `<border>${sides}<bottom style="thin"><color rgb="FF13212C"/></bottom><diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const defaultStyle = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
