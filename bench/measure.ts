/** Keeps results alive, so that nothing measured is optimised away. */
let sink = 0;

/**
 * Nanoseconds per call of `run(i)`, i counting up: the median of seven rounds, each long enough to be timed.
 * A call slower than a millisecond is measured a few times only.
 */
export function nanosecondsPer(run: (i: number) => number): number {
  let calls = 1;
  let elapsed = timeOf(run, calls);
  while (elapsed < 20e6 && calls < 1e8) {
    calls *= 2;
    elapsed = timeOf(run, calls);
  }
  const rounds = elapsed > 500e6 ? 1 : 7;
  const results = Array.from({ length: rounds }, () => timeOf(run, calls) / calls).sort((a, b) => a - b);
  return results[rounds >> 1] ?? NaN;
}

function timeOf(run: (i: number) => number, calls: number): number {
  const start = process.hrtime.bigint();
  let sum = 0;
  for (let i = 0; i < calls; i++) sum += run(i);
  sink += sum;
  return Number(process.hrtime.bigint() - start);
}

/** The sum of all results; read once so that it counts as used. */
export function usedResults(): number {
  return sink;
}
