import { isMeasured, missedGoals, type Goals, type Reached } from './goals';
import { added, NOTHING, ratesOf, type Figures } from './measure/figures';

const HEAD = [
  'habit',
  'P',
  'raw P',
  'R',
  'R+q',
  'why',
  'q/book',
  'map q',
  'late',
  'called',
  'apart',
  'no col.',
  'sailed!',
  'paid!',
];
const LEGEND = `P precision without what nobody could know · raw P with it · R called late of what a sheet can show late · R+q late or asked
why: of the right ones, those shown late for a thing that is late · q/book bundled questions about orders · map q questions about columns · late truly late, in % of open orders · called late
apart: called late, rightly as far as the sheet goes, but done or moved and not typed · no col.: truly late, the sheet cannot show it
sailed!: shown as sailed and late before sailing · paid!: shown as paid and late for money (both must be 0) · * not in the total`;

/** The figures over all habits that keep an event. */
export const totalOf = (each: readonly Reached[]): Figures =>
  each.filter(({ habit }) => isMeasured(habit)).reduce((sum, { figures }) => added(sum, figures), NOTHING);

/** The table that `npm run truth` prints, and whether the goals are reached. */
export function reportText(each: readonly Reached[], goals: Goals): string {
  const total = totalOf(each);
  const lines = [
    line(HEAD),
    ...each.map(({ habit, figures }) => row(`${habit.name}${isMeasured(habit) ? '' : ' *'}`, figures)),
  ];
  const missed = missedGoals(total, each, goals);
  const verdict = missed.length === 0 ? ['all goals reached'] : missed.map((goal) => `NOT REACHED  ${goal}`);
  return [...lines, '', LEGEND, '', ...verdict, '', line(HEAD), row('all', total)].join('\n');
}

function row(name: string, figures: Figures): string {
  const { precision, rawPrecision, calledLate, lateOrAsked, reason, questionsABook } = ratesOf(figures);
  const books = Math.max(1, figures.books);
  return line([
    name,
    ...[precision, rawPrecision, calledLate, lateOrAsked, reason].map(share),
    questionsABook.toFixed(1),
    (figures.mappingQuestions / books).toFixed(1),
    `${figures.late} ${share((100 * figures.late) / Math.max(1, figures.open))}%`,
    String(figures.called),
    String(figures.unseen),
    String(figures.unknowable),
    String(figures.lateBeforeSailing),
    String(figures.lateForPaidMoney),
  ]);
}

const share = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(0));

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(8))).join('');
