import type { Check } from '../facts';

/** Books read as before, with all that the team wrote; no lock is left in anybody's way. */
export const booksWhole: Check = ({ left }) => ({
  name: 'No book damaged',
  counted: `${left.length} books read again`,
  wrong: left.flatMap(({ book, damage }) => (damage === undefined ? [] : [`book ${book}: ${damage}`])),
});

/** Nothing is left as running that nobody runs, and no job waits for somebody who is dead. */
export const nothingRunning: Check = ({ runs, forgotten }) => ({
  name: 'No run forgotten',
  counted: statesOf(runs),
  wrong: [
    ...runs.filter(({ state }) => state === 'running').map(({ book, job, worker }) => `book ${book}: ${job} by ${worker} runs for ever`), // prettier-ignore
    ...forgotten,
  ],
});

function statesOf(runs: readonly { readonly state: string }[]): string {
  const counts = new Map<string, number>();
  for (const { state } of runs) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).sort().join(', '); // prettier-ignore
}
