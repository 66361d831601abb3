/** What the page asks of its worker, and what the worker answers. */
export interface Asked {
  readonly id: number;
  readonly work: string;
  readonly given: unknown;
}

export type Answered =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly failed: string };

/** Some work: it may say how far it is, from 0 to 1. */
export type Job = (given: unknown, onProgress: (share: number) => void) => unknown;
