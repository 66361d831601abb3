/**
 * The only module that imports zod; all others import `z` from here. `jitless` keeps zod from trying `new
 * Function`, which a strict Content-Security-Policy reports as a violation.
 */
import * as z from "zod/mini";

z.config({ jitless: true });

export { z };
