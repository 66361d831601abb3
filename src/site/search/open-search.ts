/** Opens the search dialog, and loads what searches when it is first opened. */
for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[data-search]")) {
  const box = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  let started: Promise<void> | undefined;

  const start = (): void => {
    started ??= import("./search.ts")
      .then(({ startSearch }) => startSearch(dialog))
      .catch(() => {
        started = undefined;
        if (status !== null) status.textContent = dialog.dataset["failed"] ?? "";
      });
  };
  const open = (): void => {
    dialog.showModal();
    box?.select();
    start();
  };

  for (const opener of document.querySelectorAll(`[data-search-open="${dialog.id}"]`))
    opener.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, select, textarea, dialog") !== null;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  // A click outside the dialog's content hits its backdrop and closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Does nothing once it is loaded.
  box?.addEventListener("input", start);
}

export {};
