const unwritable =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text that XML and calendars can hold: without control characters but tab and line end, halves of characters, and what
 * Unicode says is no character. With one of them in a file, Word calls all of it damaged.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(unwritable, "");
}
