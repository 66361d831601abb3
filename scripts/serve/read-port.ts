/** The first port to try: the one asked for, else that of the environment, else 4321. */
export function readPort(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): number {
  const given = asked ?? env.PORT ?? "4321";
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new Error(`port: "${given}"; expected a whole number from 0 to 65535. For example --port 4321.`);
}
