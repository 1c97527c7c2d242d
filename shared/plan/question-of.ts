import type { QuestionKind } from '../process/question';
import { isPast, type Moment } from '../time/moment';
import { SAILING } from './sailing';
import { isOld, type StageHabit } from './stage-habits';
import { isWatched } from './watched';
import type { OrderInHand, StageInput } from './stage-record';

/** What only a person can say of an open stage, and has not said yet. */
export function questionOf(
  input: StageInput,
  order: OrderInHand,
  habit: StageHabit | undefined,
): QuestionKind | undefined {
  const { record, log, facts: cell } = input;
  if (record.early !== undefined && !isAnswered(input, 'early')) return 'early';
  if (log?.reopened !== undefined || log?.due !== undefined) return undefined;
  if (!isAnswered(input, 'contradiction') && isContradicted(input, order)) return 'contradiction';
  if (input.answers.at(-1)?.value === 'due')
    // The day that was named has come as well, and no column shows what came of it.
    return !cell.followed && hasPassed(record.due, order) ? 'passed' : undefined;
  if (isAnswered(input, 'passed')) return undefined;
  if (cell.isOpenPlan || (!record.isFollowed && isPassed(input, order))) return 'passed';
  return !isAnswered(input, 'old') && isPassedOver(input, order, habit) ? 'old' : undefined;
}

const isAnswered = ({ answers }: StageInput, asked: QuestionKind): boolean =>
  answers.some(({ kind }) => kind === undefined || kind === asked);

const hasPassed = (date: Moment | undefined, { now }: OrderInHand): boolean =>
  date !== undefined && isPast(date, now);

/** A date has come that the order itself carries, and nobody keeps a column for what came of it. */
function isPassed({ record, facts }: StageInput, order: OrderInHand): boolean {
  if (!isWatched(record, facts)) return false;
  return hasPassed(record.hardDue, order) || (facts.planned !== undefined && hasPassed(record.due, order));
}

/** Blank for longer than this column ever was. Money is not: an old debt stays late. */
function isPassedOver(
  { record, facts: { state, trouble, planned } }: StageInput,
  order: OrderInHand,
  habit: StageHabit | undefined,
): boolean {
  const isBlank = state === undefined && trouble === undefined && planned === undefined;
  if (!isBlank || !habit || !record.isFollowed || record.stage.branch === 'money') return false;
  return hasPassed(record.due, order) && isOld(habit, record.due!, order.now);
}

/** What comes after it has happened, while its cell says that it has not, or money is missing that should have come first. */
function isContradicted({ record, facts: cell }: StageInput, { inputs, facts }: OrderInHand): boolean {
  const { stage } = record;
  // Shipped, says the status, and the vessel is yet to come.
  if (stage.key === SAILING && facts.said.sailed !== undefined) return true;
  if (cell.state === 'not yet')
    return stage.shownBy.some((at) => inputs[at]!.course === 'done' && inputs[at]!.record.doneBy === 'cell');
  // A deposit that is blank beside production or sailing; what is owed since stays owed.
  if (!FIRST_MONEY.has(stage.key) || !record.isFollowed) return false;
  return inputs.some((by) => BEGUN.has(by.record.stage.key) && by.course === 'done' && isEvent(by));
}

/** What shows that the goods are being made, or are gone. A sample and a purchase order may come before the money. */
const BEGUN: ReadonlySet<string> = new Set(['prod_start', 'prod_done', SAILING]);

/** Money that comes before the goods are made. */
const FIRST_MONEY: ReadonlySet<string> = new Set(['deposit', 'prepaid']);

const isEvent = ({ record, facts }: StageInput): boolean =>
  record.doneBy === 'implied' ||
  record.doneBy === 'word' ||
  (record.doneBy === 'cell' && facts.by === 'event');
