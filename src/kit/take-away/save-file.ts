/** Hands a file to the reader. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  // Several choices of one field are joined by commas in an address, which some systems dislike in a name.
  link.download = name.replaceAll(",", "-");
  link.click();
  URL.revokeObjectURL(link.href);
}

export function saveText(text: string, type: string, name: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
