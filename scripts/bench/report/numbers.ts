/** 1234.5 with one decimal is "1,234.5". */
export function decimals(value: number, digits: number): string {
  return new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

export function whole(value: number): string {
  return decimals(value, 0);
}

export function megabytes(bytes: number): string {
  return `${decimals(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0)} MB`;
}

export function gigabytes(bytes: number): string {
  return `${decimals(bytes / 1_000_000_000, 0)} GB`;
}

/** How many times the second is the first: "0.62". */
export function ratio(a: number, b: number): string {
  return b > 0 ? decimals(a / b, 2) : "–";
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const sides = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(sides), ...rows.map(line)].join("\n");
}
