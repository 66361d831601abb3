import { dataUrlBytes, pictureFile, type PictureFile } from "#documents/picture-file.ts";
import { commonField, refused, type Field } from "../fields/field.ts";

/** The longest data URL that is kept: about 110 kB of picture. */
export const longestPicture = 150_000;

/** A small picture of the reader's own, a data URL of a PNG or a JPEG; "" for none. It is never in an address. */
export function picture(): Field<string> {
  const isAccepted = (text: string): boolean => text === "" || pictureIn(text) !== undefined;
  return {
    ...commonField,
    private: true,
    control: "picture",
    schema: { type: "string", maxLength: longestPicture },
    fallback: () => "",
    // The control gives accepted pictures alone, and says itself what is wrong with a file.
    read: (typed) => (isAccepted(typed) ? { value: typed } : { unfinished: true }),
    write: (value) => value,
    toText: (value) => value,
    fromText(text) {
      if (text.length > longestPicture) return refused("too-long", "");
      return isAccepted(text) ? { value: text, refused: [] } : refused("not-accepted", "");
    },
    print: (value, words) => words.text(value === "" ? "no" : "yes"),
    accepts: () => "",
    any: () => "",
  };
}

/** What a picture that can be kept is, by its content; undefined for any other text. */
export function pictureIn(text: string): PictureFile | undefined {
  const bytes = text.length > longestPicture ? undefined : dataUrlBytes(text);
  return bytes === undefined ? undefined : pictureFile(bytes);
}
