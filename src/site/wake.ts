import { marketFromApi } from "#catalog/from-api.ts";
import { mountAll } from "#kit/mount.ts";
import { views, viewTexts } from "../tools/views.ts";

const kitTexts = import.meta.glob<Readonly<Record<string, string>>>("../kit/texts.*.json", {
  import: "default",
});

mountAll({
  views,
  texts: viewTexts,
  kitTexts: Object.fromEntries(
    Object.entries(kitTexts).map(([path, load]) => [path.replace("../kit/", "./"), load]),
  ),
  market: (base) => marketFromApi({ base, fetch: (address) => fetch(address) }),
});
