/** One line of the benchmark's table. */
export interface BenchRow {
  readonly name: string;
  /** Per operation here, in `unit`. */
  readonly ours: number;
  /** Nanoseconds when absent. */
  readonly unit?: 'ns' | 'ms' | 'MB' | 'requests' | 'rows';
  /** Who else was measured on the same job in the same run. */
  readonly peer?: string;
  readonly peerNs?: number;
  /** In `unit`, where the peer is not measured in nanoseconds. */
  readonly peerValue?: number;
  /** How many times faster than the peer. */
  readonly ratio?: number;
  readonly target?: string;
}

/** `days, 30: 11 ns · chinese-days 50,000 ns · 4545x · target …` */
export function rowText(row: BenchRow): string {
  const parts = [`${row.name}: ${count(row.ours)} ${row.unit ?? 'ns'}`];
  if (row.peer !== undefined && row.peerNs !== undefined) parts.push(`${row.peer} ${count(row.peerNs)} ns`);
  if (row.peer !== undefined && row.peerValue !== undefined)
    parts.push(`${row.peer} ${count(row.peerValue)} ${row.unit ?? 'ns'}`);
  if (row.ratio !== undefined) parts.push(`${count(row.ratio)}x`);
  if (row.target !== undefined) parts.push(`target ${row.target}`);
  return parts.join(' · ');
}

function count(value: number): string {
  const digits = value < 100 ? value.toFixed(1) : String(Math.round(value));
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
