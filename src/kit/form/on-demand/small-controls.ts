import type { Controls } from "../control.ts";
import { ChecksControl } from "./checks.tsx";
import { DayControl } from "./day.tsx";
import { LongTextControl } from "./long-text.tsx";
import { MoneyControl } from "./money.tsx";
import { TextControl } from "./text.tsx";
import { YesNoControl } from "./yes-no.tsx";

/** The small controls that only some forms use, loaded together: apart, each would cost a request. */
export const smallControls: Controls = {
  checks: ChecksControl,
  day: DayControl,
  "long-text": LongTextControl,
  money: MoneyControl,
  text: TextControl,
  "yes-no": YesNoControl,
};
