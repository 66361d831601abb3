import { country, language, store, storedValue, theme } from "#kit/device/store.ts";

/**
 * The header's two controls: a button that switches between three theme settings, and the link to the page in
 * the other language.
 */
const order = ["auto", "light", "dark"] as const;
type State = (typeof order)[number];
const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-button]")) {
  const say = (state: State): void => {
    const words = button.dataset[state] ?? "";
    button.title = words;
    button.setAttribute("aria-label", words);
    button.dataset["state"] = state;
  };
  say(storedValue(theme) ?? "auto");
  button.addEventListener("click", () => {
    const state = order[(order.indexOf(storedValue(theme) ?? "auto") + 1) % order.length] ?? "auto";
    store(theme, state === "auto" ? undefined : state);
    if (state === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = state;
    say(state);
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
  link.addEventListener("click", () => {
    const chosen = link.dataset["language"];
    if (chosen === "fr" || chosen === "en") store(language, chosen);
  });
  // A tool keeps its inputs in the address, so pass them on to the other language, in a new tab too.
  for (const event of ["pointerdown", "focus", "click"])
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
}

for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-country]")) {
  select.addEventListener("change", () => {
    store(country, select.value === select.dataset["country"] ? undefined : select.value);
    const code = select.parentElement?.querySelector(".code");
    if (code) code.textContent = select.value.slice(0, 2).toUpperCase();
    // A page that shows a country's figures opens again, without the case of its address.
    if (document.querySelector("[data-built-for]") !== null) location.assign(location.pathname);
  });
}

// On a phone the two strips of links scroll sideways, so bring the current link into view.
for (const here of document.querySelectorAll<HTMLElement>(".nav [aria-current], .side-nav [aria-current]")) {
  const strip = here.closest("nav");
  if (strip !== null && strip.scrollWidth > strip.clientWidth) {
    strip.scrollLeft += here.getBoundingClientRect().right - strip.getBoundingClientRect().right + 48;
  }
}
