import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a text with the approved file beside the test. When they differ, what was received is written next
 * to it, so that a person can compare the two and, when the new text is right, rename it. With
 * UPDATE_APPROVALS=1 the approved file is rewritten. `npm run mutants` leaves no texts behind.
 */
export function approve(directory: string, name: string, text: string): void {
  const approved = join(directory, `${name}.approved.txt`);
  const received = join(directory, `${name}.received.txt`);
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  if (process.env.UPDATE_APPROVALS) writeFileSync(approved, ended);
  const expected = existsSync(approved) ? readFileSync(approved, 'utf8') : '';
  if (expected === ended) rmSync(received, { force: true });
  else if (!process.env.GENDAN_MUTANTS) writeFileSync(received, ended);
  expect(ended).toBe(expected);
}
