import { netFrance } from "./net-france.ts";
import { netQuestion } from "./net-key.ts";

/** The module worker that French pay is computed in: the rules take a second to start, which no page should wait for. */
addEventListener("message", ({ data }: MessageEvent<string>) => {
  void netFrance(netQuestion(data)).then(
    (answer) => postMessage({ key: data, answer }),
    (error: unknown) => postMessage({ key: data, error: String(error) }),
  );
});
