/** What the CV opens on: a made-up account manager of level 2 or 4, or an empty sheet. */
export const examples = ["2", "4", "none"] as const;
