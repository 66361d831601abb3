/**
 * The one door to zod. `jitless` keeps zod from probing `new Function`, which a strict Content-Security-Policy
 * reports as a violation. Import `z` from here and nowhere else.
 */
import * as z from "zod/mini";

z.config({ jitless: true });

export { z };
