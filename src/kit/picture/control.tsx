import { useMemo, useState } from "preact/hooks";
import { wording } from "../words/wording.ts";
import type { ControlProps } from "../form/control.ts";
import { HintAndProblem } from "../form/controls/field-frame.tsx";
import { largestMegabytes, scalePicture } from "./scale-picture.ts";
import english from "./texts.en.json";
import french from "./texts.fr.json";

const texts = { en: english, fr: french };

/** A picture file to choose. It is scaled down on the page and sent nowhere. */
export function PictureControl(props: ControlProps) {
  const { id, label, value, words, onText } = props;
  const own = useMemo(() => wording(words.language, texts[words.language]), [words.language]);
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean }>();
  const say = (key: string, file: string, bad: boolean): void =>
    setSaid({ text: own.text(key, { file, megabytes: largestMegabytes }), bad });
  const read = async (file: File): Promise<void> => {
    const made = await scalePicture(file).catch(() => ({ problem: "damaged" }) as const);
    if ("problem" in made) return say(`problem.${made.problem}`, file.name, true);
    onText(made.url);
    say("taken", file.name, false);
  };
  return (
    <div class="field picture-field">
      <label for={id}>{label}</label>
      {value === "" ? null : (
        <p>
          <img src={value} alt={own.text("chosen")} width={70} />{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              onText("");
              say("removed", "", false);
            }}
          >
            {own.text("remove")}
          </button>
        </p>
      )}
      <input
        type="file"
        id={id}
        accept="image/png,image/jpeg"
        aria-describedby={`${id}-accepted`}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void read(chosen);
          // The same file can be chosen again.
          currentTarget.value = "";
        }}
      />
      <p class="hint" id={`${id}-accepted`}>
        {own.text("accepted", { megabytes: largestMegabytes })}
      </p>
      <p class={said?.bad === true ? "err" : "small"} role="status">
        {said?.text ?? ""}
      </p>
      <HintAndProblem {...props} />
    </div>
  );
}
