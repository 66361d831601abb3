/** Reads the rules of a fold when the reader comes near it while it is open. Nothing in a closed fold is shown. */
const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      void import("./read-law-fold.ts").then(({ readLawFold }) => readLawFold(target));
    }
  },
  { rootMargin: "400px" },
);
for (const unread of document.querySelectorAll("[data-unread]")) watch.observe(unread);

export {};
