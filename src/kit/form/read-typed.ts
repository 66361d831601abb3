import type { Change } from "../fields/form-state.ts";

/**
 * What a reader changed in a form before its view was live: the controls whose value differs from what the
 * build wrote. Hydration keeps the page's controls, so focus and selection stay where they are.
 */
export function readTyped(root: HTMLElement): readonly Change[] {
  return controlsOf(root).flatMap((control) => {
    const { name, value } = control;
    if (!isChanged(control)) return [];
    return [{ name, text: isBox(control) ? (control.checked ? "yes" : "no") : value }];
  });
}

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isBox(control: FormControl): control is HTMLInputElement {
  return control.type === "checkbox";
}

function isChanged(control: FormControl): boolean {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected && !option.defaultSelected);
  }
  return control instanceof HTMLInputElement && control.type === "radio"
    ? control.checked && !control.defaultChecked
    : control.value !== control.defaultValue;
}

/**
 * Whether the form in the page has these controls, in this order. A control with several parts is named by
 * its fieldset.
 */
export function hasControls(root: HTMLElement, names: readonly string[]): boolean {
  const named = [...root.querySelectorAll<HTMLElement>("form :is([name], [data-field])")];
  const found = [
    ...new Set(named.map((one) => one.dataset["field"] ?? one.getAttribute("name")?.split(".")[0])),
  ];
  return found.join() === names.join();
}

function controlsOf(root: HTMLElement): readonly FormControl[] {
  return [...root.querySelectorAll<FormControl>("form :is(input, select, textarea)[name]")];
}
