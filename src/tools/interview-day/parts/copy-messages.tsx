import { useState } from "preact/hooks";
import type { Words } from "#kit/words/words.ts";
import { messageLanguages, messages, messageText } from "./messages.ts";
import type { Values } from "./values.ts";

/** A button for each message and language, so that one can be copied without the rest of the result. */
export function CopyMessages({ values, words }: { readonly values: Values; readonly words: Words }) {
  const [said, setSaid] = useState("");
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.text("copied"));
    } catch {
      setSaid(words.text("not-copied"));
    }
  };
  return (
    <details class="private-box only-live">
      <summary>{words.text("copy.title")}</summary>
      <ul>
        {messages.map((message) => (
          <li key={message}>
            {words.text(`message.${message}`)}{" "}
            {messageLanguages.map((language) => (
              <button
                key={language}
                type="button"
                class="link"
                aria-label={words.text("copy.message", {
                  message: words.text(`message.${message}`),
                  language: words.text(`language.${language}`),
                })}
                onClick={() => void copy(messageText(values, message, language))}
              >
                {words.text(`language.${language}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p class="done" role="status">
        {said}
      </p>
    </details>
  );
}
