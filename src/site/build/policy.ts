import { createHash } from "node:crypto";

/**
 * A strict Content-Security-Policy for one page. It allows the site's own files, and the page's inline
 * scripts and styles by their hashes. `style-src-attr` is for the attributes Starlight writes; our own code
 * writes none.
 */
export function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/giu)]
    .filter(([, attributes = ""]) => !/\bsrc\s*=|type\s*=\s*["']?application\//iu.test(attributes))
    .map(([, , text = ""]) => hash(text));
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/giu)].map(([, text = ""]) =>
    hash(text),
  );
  return [
    "default-src 'none'",
    // Search runs in WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...unique(scripts)].join(" "),
    ["style-src 'self'", ...unique(styles)].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
