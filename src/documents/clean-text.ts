const unwritable =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Removes what XML and calendar files may not contain: control characters other than tab and line end,
 * unpaired surrogates, and code points that Unicode defines as noncharacters. With one of them in a file,
 * Word reports the file as damaged.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(unwritable, "");
}
