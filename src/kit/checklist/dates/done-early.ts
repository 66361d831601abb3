/**
 * What was ticked, chosen or typed before anyone was there to see it: what comes back does it again, for whoever listens
 * by then.
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
