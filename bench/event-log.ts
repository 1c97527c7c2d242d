/** An event log of 100,000 rows as CSV: what the report of it takes, beside the reading of the file. */
import { reportOf } from '../shared/checkup/event-log/report';
import { logReaderFor } from '../shared/checkup/event-log/read';
import type { ReadLog } from '../shared/checkup/event-log/gathering';
import { Random } from '../scripts/samples/random';
import { medianMs } from './processor';
import type { BenchRow } from './row';

const ROWS = 100_000;
const STEPS = 20;
const RUNS = 7;

export function benchEventLog(): BenchRow[] {
  const text = csv();
  const { log, left } = read(text);
  if (left > 0 || reportOf(log).variants.length < 1000) throw new Error('the log is not what it should be');
  const reading = medianMs(RUNS, () => read(text));
  const ours = medianMs(RUNS, () => reportOf(log));
  return [
    {
      name: 'the report of 100,000 log rows',
      ours,
      unit: 'ms',
      peer: 'reading them',
      peerValue: reading,
      ratio: reading / ours,
      target: '≥ 0.5x: at most twice the reading',
    },
  ];
}

function read(text: string): ReadLog {
  const reader = logReaderFor(text);
  reader.push(text);
  return reader.end();
}

/** 5,000 orders that go through 20 stages, about two of them out of turn: nearly every order goes a way of its own. */
function csv(): string {
  const random = new Random(1);
  const rows = ['case_id,activity,timestamp,resource'];
  for (let i = 0; i < ROWS; i++) {
    const of = Math.floor(i / STEPS);
    const stage = random.chance(0.1) ? random.between(0, STEPS - 1) : i % STEPS;
    const at = new Date(Date.UTC(2026, 0, 1 + (of % 200) + (i % STEPS), i % 24, (i * 7) % 60)).toISOString();
    rows.push(`SC-${of},Stage ${stage},${at},Person ${(of + stage) % 20}`);
  }
  return rows.join('\n');
}
