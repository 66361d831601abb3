/** What is printed, if it is not the usual: all of a result, or a sheet without what its reader ticked. */
export type PrintForm = "whole" | "blank";

/**
 * Prints the page. The style sheets read the form from the root while it is on its way to paper. Some browsers
 * come back before the reader has answered, so it is taken away only after printing.
 */
export function printPage(form?: PrintForm): void {
  const { dataset } = document.documentElement;
  if (form === undefined) delete dataset["print"];
  else dataset["print"] = form;
  addEventListener("afterprint", () => delete dataset["print"], { once: true });
  window.print();
}
