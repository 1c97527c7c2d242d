/** How fast something updated books. */
export interface Measured {
  readonly name: string;
  /** 0: no server. */
  readonly workers: number;
  readonly perSecond: number;
  /** Of the processes that did it, per book, with what they take to start (ms). */
  readonly cpuMs: number;
}

/** By how much two workers have to be faster than one where they have the processors for it. */
const DEMANDED = 1.5;
const CORES_FOR_IT = 4;

/** What a measurement comes to; on a machine with too few processors the demand is only told. */
export function ratiosOf(measured: readonly Measured[], cores: number): { lines: string[]; isGood: boolean } {
  const [loop] = measured.filter(({ workers }) => workers === 0);
  const of = (count: number): Measured | undefined => measured.find(({ workers }) => workers === count);
  const [one, two] = [of(1), of(2)];
  const ratio = one && two ? two.perSecond / one.perSecond : NaN;
  const isDemanded = cores >= CORES_FOR_IT;
  return {
    lines: [
      ...measured
        .filter((each) => each !== loop)
        .map(({ name, perSecond }) => `${name}: ${(perSecond / (loop?.perSecond ?? NaN)).toFixed(2)} times the loop`),
      `from one worker to two: ${ratio.toFixed(2)} times, ${isDemanded ? `demanded ${DEMANDED}` : `not demanded on ${cores} cores (${DEMANDED} on ${CORES_FOR_IT})`}`,
    ],
    isGood: !isDemanded || ratio >= DEMANDED,
  };
} // prettier-ignore
