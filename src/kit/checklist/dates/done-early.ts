/**
 * Records what the reader ticked or typed before the scripts ran. The function it returns repeats those
 * actions, so that the event listeners attached since then receive them.
 */
export function doneEarly(root: HTMLElement): () => void {
  const ticked = [...root.querySelectorAll<HTMLInputElement>("input:checked")].filter(
    (box) => !box.defaultChecked,
  );
  const typed = [...root.querySelectorAll<HTMLInputElement>("input[type=text], input[type=date]")]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => ({ field, value: field.value }));
  return () => {
    for (const box of ticked) if (!box.checked) box.click();
    for (const { field, value } of typed) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
}
