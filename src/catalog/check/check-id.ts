import type { Problems } from "./context.ts";

/** What a file says it is (its id, its country) is the name it stands under, which addresses are made of. */
export function* checkId(
  said: string,
  named: string,
  of: { readonly file: string; readonly field: "id" | "country"; readonly name: "folder" | "file" },
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
