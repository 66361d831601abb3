// @ts-check
// `npm run build`: the site into dist/, or where SITE_OUT says. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["node_modules/astro/bin/astro.mjs", "build", ...process.argv.slice(2)]);
