import { BorderStyle, LineRuleType, type IStylesOptions } from "./library.ts";
import { font, ink, listIndent } from "./measures.ts";

export const thinRule = { style: BorderStyle.SINGLE, size: 4, color: ink, space: 4 } as const;
export const noRule = { style: BorderStyle.NONE } as const;

/**
 * The height of a line, in 240ths of the font's own. Without the rule LibreOffice takes it for a fixed height,
 * and the lines of a large title overlap.
 */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO }) as const;

/**
 * The named styles of a document, so that its recipient can change the look in one place. Sizes are half
 * points.
 */
export function styles(language: string): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after: 100 } },
  });
  const own = (
    id: string,
    name: string,
    rest: Omit<NonNullable<IStylesOptions["paragraphStyles"]>[number], "id">,
  ) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    ...rest,
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 120, ...lines(269) } },
      },
      // The navigation pane and the table of contents list paragraphs with an outline level, even without a
      // heading style.
      title: heading(36, 0, 0),
      heading1: heading(27, 280, 0),
      heading2: heading(23, 220, 1),
      caption: {
        run: { bold: true, italics: false, size: 19, color: ink },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
      hyperlink: { run: { color: ink, underline: {} } },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, ...lines(240) } } },
    },
    paragraphStyles: [
      own("Letterhead", "Letterhead", { run: { size: 19 }, paragraph: { spacing: { after: 0 } } }),
      own("ListBullet", "List Bullet", { paragraph: { spacing: { after: 60 } } }),
      own("ListNumber", "List Number", { paragraph: { spacing: { after: 60 } } }),
      own("Checklist", "Checklist", {
        paragraph: {
          keepLines: true,
          indent: { left: listIndent, hanging: listIndent },
          leftTabStop: listIndent,
          spacing: { before: 60, after: 0 },
        },
      }),
      own("ChecklistDetail", "Checklist Detail", {
        run: { size: 18 },
        paragraph: { indent: { left: listIndent }, spacing: { after: 40, ...lines(252) } },
      }),
      own("TableText", "Table Text", {
        run: { size: 18 },
        paragraph: { spacing: { before: 40, after: 40, ...lines(240) } },
      }),
      own("TableEnd", "Table End", { run: { size: 8 }, paragraph: { spacing: { after: 0, ...lines(240) } } }),
      own("SignatureTitle", "Signature Title", {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 280, after: 0 } },
      }),
      own("SignatureLabel", "Signature Label", {
        run: { size: 18 },
        paragraph: { border: { top: thinRule }, spacing: { before: 640, after: 0 } },
      }),
      own("Header", "header", { run: { size: 16 }, paragraph: { spacing: { after: 200 } } }),
      own("Footer", "footer", { run: { size: 16 }, paragraph: { spacing: { after: 0 } } }),
    ],
  };
}
