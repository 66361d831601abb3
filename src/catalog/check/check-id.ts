import type { Problems } from "./context.ts";

/** Checks that the id or country in a file equals the file's name, from which addresses are made. */
export function* checkId(
  said: string,
  named: string,
  of: { readonly file: string; readonly field: "id" | "country" | "role"; readonly name: "folder" | "file" },
): Problems {
  if (said === named) return;
  yield {
    id: "id-not-folder",
    file: of.file,
    field: of.field,
    got: `"${said}"`,
    expected: `"${named}", the name of the ${of.name}`,
    fix: "Rename one of them.",
  };
}
