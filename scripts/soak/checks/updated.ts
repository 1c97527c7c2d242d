import type { Check, RunFact } from '../facts';

/** A run that brought a book up to date, or saw that it was. */
const IS_UPDATE = ({ job, state }: RunFact): boolean =>
  job === 'update' && (state === 'done' || state === 'partly' || state === 'skipped');

/** Every book was updated in every period in which its calendar wants it, and in none in which it does not. */
export const updated: Check = ({ books, periods, quiet, runs, expected }) => {
  const of = new Map<number, RunFact[]>(books.map((book) => [book, []]));
  for (const run of runs) if (IS_UPDATE(run)) of.get(run.book)?.push(run);
  const isIn = (name: string, { startedAt }: RunFact): boolean =>
    periods.some((each) => each.name === name && each.from <= startedAt && startedAt < each.to);
  const missing = expected.flatMap(({ book, updates }) =>
    updates
      .filter((names) => !of.get(book)?.some((run) => names.some((name) => isIn(name, run))))
      .map((names) => `book ${book} was not updated in ${names.join(' or ')}`),
  );
  const unwanted = quiet.flatMap((name) =>
    runs
      .filter((run) => run.state !== 'skipped' && isIn(name, run))
      .map(({ book, job }) => `book ${book}: ${job} on ${name}`),
  );
  const count = expected.reduce((sum, { updates }) => sum + updates.length, 0);
  return {
    name: 'Every book updated in every period of its calendar',
    counted: `${count} wanted of ${books.length} books, ${[...of.values()].flat().length} runs`,
    wrong: [...missing, ...unwanted],
  };
};
