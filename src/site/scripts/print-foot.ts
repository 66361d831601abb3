/** The foot of a printed page says where it is from and when it was printed (`styles/page/print.css`). */
addEventListener("beforeprint", () => {
  const { lang, style } = document.documentElement;
  const day = new Date().toLocaleDateString(lang, { dateStyle: "long" });
  style.setProperty("--rp-printed", JSON.stringify(`${location.href} · ${day}`));
});

export {};
