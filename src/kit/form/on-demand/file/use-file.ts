import { useRef, useState } from "preact/hooks";
import type { ReadSheet, TableFile } from "#documents/readers/table-file.ts";
import type { Phrase } from "../../../words/phrase.ts";
import { NoWorker, runWork, WorkCancelled } from "../../../worker/run-work.ts";

export interface FileReading {
  readonly status: "idle" | "reading" | "done" | "problem";
  readonly said: Phrase | undefined;
  /** From 0 to 1, while it reads. */
  readonly progress: number;
  readonly sheets: readonly ReadSheet[];
  readonly sheet: number;
  read(file: File): Promise<void>;
  chooseSheet(index: number): void;
  cancel(): void;
}

/** Reads a file in the worker, and gives the text of its first sheet, or of the one chosen then. */
export function useFile(onText: (text: string) => void): FileReading {
  const [state, setState] = useState<Pick<FileReading, "status" | "said" | "progress" | "sheets" | "sheet">>({
    status: "idle",
    said: undefined,
    progress: 0,
    sheets: [],
    sheet: 0,
  });
  const running = useRef<AbortController | undefined>(undefined);
  const say = (status: FileReading["status"], said: Phrase): void =>
    setState((before) => ({ ...before, status, said }));

  async function read(file: File): Promise<void> {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const { name } = file;
    setState({
      status: "reading",
      said: { key: "reading", values: { file: name } },
      progress: 0,
      sheets: [],
      sheet: 0,
    });
    try {
      const bytes = await file.arrayBuffer();
      const found = (await runWork(
        "read-file",
        { name, bytes },
        {
          signal: mine.signal,
          onProgress: (progress) => setState((before) => ({ ...before, progress })),
        },
      )) as TableFile;
      if (mine !== running.current) return;
      if ("problem" in found) {
        const { id, values } = found.problem;
        const typed = Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            typeof value === "number" ? { number: value } : value,
          ]),
        );
        return say("problem", { key: `problem.${id}`, values: { file: name, ...typed } });
      }
      setState((before) => ({ ...before, sheets: found.sheets, sheet: 0 }));
      take(found.sheets[0], name);
    } catch (error) {
      if (mine !== running.current) return;
      if (error instanceof WorkCancelled) say("done", { key: "cancelled" });
      else if (error instanceof NoWorker) say("problem", { key: "problem.no-worker" });
      else say("problem", { key: "problem.not-read", values: { file: name } });
    }
  }

  function take(sheet: ReadSheet | undefined, name: string): void {
    if (sheet === undefined) return;
    const count = { number: linesIn(sheet.text), decimals: 0 };
    say("done", { key: "read", values: { file: name, count } });
    onText(sheet.text);
  }

  return {
    ...state,
    read,
    chooseSheet(index) {
      const sheet = state.sheets[index];
      setState((before) => ({ ...before, sheet: index }));
      take(sheet, sheet?.name ?? "");
    },
    cancel: () => running.current?.abort(),
  };
}

/** The lines of a text that hold something. */
export function linesIn(text: string): number {
  return text.match(/[^\r\n]+/gu)?.length ?? 0;
}
