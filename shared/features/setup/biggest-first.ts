import type { SetUpQuestion } from './question';

/** Of two that decide about as many rows, what a whole table is goes before what stands in it. */
const RANK: readonly SetUpQuestion['about'][] = [
  'table',
  'grain',
  'column',
  'legend',
  'status word',
  'records',
];

/** The questions in the order in which they are asked: the one that decides about most rows of orders first. */
export function biggestFirst<Q extends Pick<SetUpQuestion, 'about' | 'rows'>>(questions: readonly Q[]): Q[] {
  return [...questions].sort((a, b) => b.rows - a.rows || RANK.indexOf(a.about) - RANK.indexOf(b.about));
}
