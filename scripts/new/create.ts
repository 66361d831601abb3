import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idForm } from "#schema/names.ts";
import { kinds, type Kind } from "./kinds.ts";

interface Request {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  /** The root of the project it is made in. */
  readonly root: string;
  /** `2026-11-23` */
  readonly today: string;
}

export interface Created {
  readonly files: readonly string[];
  readonly next: readonly string[];
}

/** Copies a template, with the id, a readable name and the day filled in. Refuses in one sentence what it cannot make. */
export function create({ kind, id, root, today }: Request): Created {
  if (!isKind(kind)) {
    const accepted = Object.keys(kinds).join(", ");
    throw new Error(
      `kind: ${said(kind)}; expected one of ${accepted}. For example npm run new role hr-manager.`,
    );
  }
  if (id === undefined || !idForm.test(id)) {
    const example = `npm run new ${kind} some-name`;
    throw new Error(
      `id: ${said(id)}; expected lower-case letters and digits, joined by hyphens. For example ${example}.`,
    );
  }
  const folder = kinds[kind].folder(id);
  if (existsSync(join(root, folder))) {
    throw new Error(`id: "${id}"; expected one that is not there yet. Choose another, or edit ${folder}/.`);
  }
  const templates = join(import.meta.dirname, "..", "templates", kind);
  mkdirSync(join(root, folder), { recursive: true });
  const files = readdirSync(templates).map((name) => {
    const text = readFileSync(join(templates, name), "utf8");
    writeFileSync(join(root, folder, name), filled(text, id, today));
    return `${folder}/${name}`;
  });
  return { files, next: kinds[kind].next(id) };
}

/** Templates are real files that are checked as they stand: what is filled in are words, not marks. */
function filled(text: string, id: string, today: string): string {
  const name = id.replaceAll("-", " ");
  return text
    .replaceAll("template-id", id)
    .replaceAll("Template name", name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll("template name", name)
    .replaceAll("2001-01-01", today);
}

function isKind(kind: string | undefined): kind is Kind {
  return kind !== undefined && Object.hasOwn(kinds, kind);
}

function said(value: string | undefined): string {
  return value === undefined ? "nothing" : `"${value}"`;
}
