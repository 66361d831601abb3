import { safeLink } from "../safe-link.ts";
import type { Run } from "../tree.ts";
import { escape } from "./escape.ts";

/** A piece of text in one style, with its link address. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly address: string | undefined;
}

interface Marked extends Piece {
  readonly open: string;
}

/** Runs as Markdown, with marks for bold and italic, and brackets for links. */
export function inline(runs: readonly Run[]): string {
  const pieces = withMarks(merged(runs.flatMap(piecesOf)));
  return pieces.map((piece, index) => written(piece, pieces[index - 1], pieces[index + 1])).join("");
}

const spaced = /^(\s*)([\s\S]*?)(\s*)$/u;

/** Spaces are moved out of the marks, because Markdown ignores marks next to inner spaces. */
function piecesOf({ text, bold, italic, link }: Run): readonly Piece[] {
  const [, before = "", inside = "", after = ""] = spaced.exec(text) ?? [];
  const style = { bold: bold === true, italic: italic === true, address: safeLink(link) };
  return [plain(before), { text: inside, ...style }, plain(after)];
}

function plain(text: string): Piece {
  return { text, bold: false, italic: false, address: undefined };
}

/** Merges neighbours that have the same style, because their adjacent marks would cancel each other. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (piece.text === "") return done;
    if (last === undefined || !sameStyle(last, piece)) return [...done, piece];
    return [...done.slice(0, -1), { ...last, text: `${last.text}${piece.text}` }];
  }, []);
}

function sameStyle(one: Piece, other: Piece): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.address === other.address;
}

/**
 * Markdown has two characters for marks. Each piece uses the one that the neighbouring piece does not have at
 * that edge.
 */
function withMarks(pieces: readonly Piece[]): readonly Marked[] {
  return pieces.reduce<readonly Marked[]>((done, piece) => {
    const last = done.at(-1);
    const taken = last?.address === undefined ? last?.open.charAt(0) : "";
    const usual = marksOf(piece, "*", "_");
    const open = usual !== "" && usual.charAt(0) === taken ? marksOf(piece, "_", "*") : usual;
    return [...done, { ...piece, open }];
  }, []);
}

function marksOf({ bold, italic }: Piece, one: string, other: string): string {
  return `${bold ? one.repeat(2) : ""}${italic ? other : ""}`;
}

function written(piece: Marked, before: Marked | undefined, after: Marked | undefined): string {
  const close = Array.from(piece.open).reverse().join("");
  const text =
    piece.open === "" && piece.address === undefined ? between(piece, before, after) : escape(piece.text);
  // A mark before an email address would be read as its first character, so escape the @.
  const marked = `${piece.open}${piece.open === "" ? text : text.replaceAll("@", "\\@")}${close}`;
  return piece.address === undefined ? marked : `[${marked}](<${piece.address}>)`;
}

/**
 * Plain text beside marks. A letter there can disable the marks, so it is written as a character code. A "!"
 * before a link would make it an image.
 */
function between({ text }: Piece, before: Marked | undefined, after: Marked | undefined): string {
  const characters = Array.from(text);
  const first =
    characters.length > 0 && isHidden(before, characters[0], "end") ? characters.shift() : undefined;
  const last = isHidden(after, characters.at(-1), "start") ? characters.pop() : undefined;
  const image = after?.address !== undefined && last === undefined && characters.at(-1) === "!";
  const middle = escape(characters.join(""));
  return `${numbered(first)}${image ? `${middle.slice(0, -1)}\\!` : middle}${numbered(last)}`;
}

function numbered(character: string | undefined): string {
  return character === undefined ? "" : `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
}

/**
 * Whether marks beside a character would be read as text: it is a letter, and the marks touch punctuation or
 * are `_`.
 */
function isHidden(marked: Marked | undefined, beside: string | undefined, edge: "start" | "end"): boolean {
  if (marked === undefined || marked.open === "" || marked.address !== undefined) return false;
  // Some readers work with UTF-16 code units and treat a character outside the BMP as a letter.
  if (beside === undefined || (beside.length === 1 && /[\t\n\f\r\p{Zs}\p{P}\p{S}]/u.test(beside)))
    return false;
  const inside = Array.from(marked.text).at(edge === "start" ? 0 : -1) ?? "";
  return !/^\*+$/u.test(marked.open) || /[\p{P}\p{S}]/u.test(inside);
}
