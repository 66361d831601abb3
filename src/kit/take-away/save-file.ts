/** Starts the download of a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  // Addresses join several choices with commas, which some systems do not accept in file names.
  link.download = name.replaceAll(",", "-");
  link.click();
  // Some browsers fetch the file only after this task, and would find nothing at the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function saveText(text: string, type: string, name: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
