import type { Windows } from './windows';

/** The opening hours of several kinds of day, laid out flat for counting within one day. */
export class HoursTable {
  /** Where the windows of each kind begin in the lists below; one more entry than there are kinds. */
  private readonly starts: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** Minutes open on that day before the window. */
  private readonly before: Int32Array;

  constructor(kinds: readonly Windows[]) {
    const count = kinds.reduce((sum, windows) => sum + windows.length, 0);
    this.starts = new Int32Array(kinds.length + 1);
    this.from = new Int32Array(count);
    this.to = new Int32Array(count);
    this.before = new Int32Array(count);
    let at = 0;
    kinds.forEach((windows, kind) => {
      let open = 0;
      for (const { from, to } of windows) {
        this.from[at] = from;
        this.to[at] = to;
        this.before[at] = open;
        open += to - from;
        at++;
      }
      this.starts[kind + 1] = at;
    });
  }

  /** Minutes open on a day of a kind before a minute of the day. */
  minutesBefore(kind: number, minute: number): number {
    const first = this.starts[kind] as number;
    for (let i = (this.starts[kind + 1] as number) - 1; i >= first; i--) {
      const from = this.from[i] as number;
      if (minute > from) return (this.before[i] as number) + Math.min(minute, this.to[i] as number) - from;
    }
    return 0;
  }

  /** The minute of the day in which the open minute with a number starts; the number must be below the day's total. */
  minuteAt(kind: number, number: number): number {
    const first = this.starts[kind] as number;
    let i = (this.starts[kind + 1] as number) - 1;
    while (i > first && (this.before[i] as number) > number) i--;
    return (this.from[i] as number) + number - (this.before[i] as number);
  }
}
