/** Milliseconds of the processor that it takes once: other work on the machine is not in it. */
export function processorMs(what: () => unknown): number {
  const before = process.cpuUsage();
  what();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one of several runs. */
export function medianMs(runs: number, what: () => unknown): number {
  const times = Array.from({ length: runs }, () => processorMs(what)).sort((a, b) => a - b);
  return times[runs >> 1]!;
}
