/** The figures along an axis. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** As many parts as a small chart has room for. */
const PARTS = 4;
/** No sheet of orders has more; beyond it floats have no fractions. */
const MOST = 1e15;
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round figures around what is drawn. Bars begin at nothing, lines near their lowest. Shares lie between 0 and 1; counts
 * have no halves.
 */
export function scaleOf(values: readonly number[], { isShare, fromZero }: { readonly isShare: boolean; readonly fromZero: boolean }): Scale {
  const drawn = values.map((value) => Math.min(Math.max(value, -MOST), MOST));
  const low = Math.min(...drawn, fromZero ? 0 : Infinity);
  const high = Math.max(...drawn, fromZero ? 0 : -Infinity);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [0, 1] };
  const isWhole = fromZero && !isShare && values.every(Number.isInteger);
  const span = high - low || Math.abs(high) || 1;
  const raw = Math.max(span / PARTS, isWhole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(raw));
  const round = STEPS.map((each) => each * power).find((each) => each >= raw * 0.999 && (!isWhole || Number.isInteger(each))) ?? raw;
  const step = isShare ? Math.max(round, 0.05) : Math.max(round, isWhole ? 1 : 0);
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const count = Math.min(Math.max(to - from, 1), 2 * PARTS);
  const ticks = Array.from({ length: count + 1 }, (_, at) => cleaned((from + at) * step));
  const kept = isShare && high <= 1 ? ticks.filter((tick) => tick <= 1) : ticks;
  return { from: kept[0]!, to: kept.length > 1 ? kept.at(-1)! : kept[0]! + step, ticks: kept };
} // prettier-ignore

/** Without what adding tenths leaves behind. */
const cleaned = (value: number): number => Number(value.toPrecision(12));
