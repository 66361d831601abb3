/**
 * What a reader changed in a form before its view woke: controls that no longer hold what the build wrote. The page's
 * controls are kept by hydration, so focus and selection stay where they are.
 */
export function readTyped(root: HTMLElement): readonly { readonly name: string; readonly value: string }[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form [name]")].flatMap(
    (control) => {
      const { name, value } = control;
      return isChanged(control) ? [{ name, value }] : [];
    },
  );
}

function isChanged(control: HTMLInputElement | HTMLSelectElement): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected && !option.defaultSelected);
  }
  return control.type === "radio"
    ? control.checked && !control.defaultChecked
    : control.value !== control.defaultValue;
}

/** Whether the form in the page has these controls, in this order. */
export function hasControls(root: HTMLElement, names: readonly string[]): boolean {
  const found = [...new Set(controlsOf(root).map(({ name }) => name))];
  return found.join() === names.join();
}

function controlsOf(root: HTMLElement): readonly (HTMLInputElement | HTMLSelectElement)[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form [name]")];
}
