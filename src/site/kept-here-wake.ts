import { whenSeen } from "./when-near.ts";

/** The list of what is kept is made when a reader comes to it. */
for (const slot of document.querySelectorAll<HTMLElement>("[data-kept]")) {
  whenSeen(slot, () => void import("./kept-here.ts").then(({ showKept }) => showKept(slot)));
}
