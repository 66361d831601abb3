/** How a terminal, a service manager or a closed window asks a program to stop. */
export const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
