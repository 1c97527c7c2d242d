import type { QuestionKind } from '../process/question';
import { wondersAboutSailing } from '../cells/wonders';
import { fieldsOf } from '../process/expression';
import { dayOf, isPast, type Moment } from '../time/moment';
import { isTrouble } from './evaluate-expression';
import { lateByHard } from './late-date';
import { isPromise } from './promise';
import { SAILING } from './sailing';
import { isOld, type StageHabit } from './stage-habits';
import { isTermOpen } from './open-term';
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
  const ofMoney = moneyQuestion(input, order);
  if (ofMoney) return ofMoney;
  if (!isAnswered(input, 'contradiction') && isContradicted(input, order)) return 'contradiction';
  if (!isAnswered(input, 'early') && isBeforeOrder(input, order)) return 'early';
  if (input.answers.at(-1)?.value === 'due')
    // The day that was named has come as well, and no column shows what came of it.
    return !cell.followed && hasPassed(record.due, order) ? 'passed' : undefined;
  if (isAnswered(input, 'passed')) return undefined;
  if (!isAnswered(input, 'remark') && isWondered(input, order)) return 'remark';
  if (cell.isOpenPlan || (!record.isFollowed && isPassed(input, order))) return 'passed';
  return !isAnswered(input, 'old') && isPassedOver(input, order, habit) ? 'old' : undefined;
}

const isAnswered = ({ answers }: StageInput, asked: QuestionKind): boolean =>
  answers.some(({ kind }) => kind === undefined || kind === asked);

const hasPassed = (date: Moment | undefined, { now }: OrderInHand): boolean =>
  date !== undefined && isPast(date, now);

/** What of the money came in, or is still to come, and whether its term makes it due at all. */
function moneyQuestion(input: StageInput, order: OrderInHand): QuestionKind | undefined {
  const { record, facts } = input;
  if (!record.isFollowed) return undefined;
  const { ask, isAskedOnceDue } = facts.money ?? {};
  const isTime = isAskedOnceDue !== true || hasPassed(record.due ?? record.usualDue, order);
  // Of money whose term is open there is one thing to ask, and that is not which part of it came in.
  const isOpen = isTermOpen(record.stage, order.facts);
  const isOfPart = !isOpen || isAskedOnceDue !== true || record.due !== undefined;
  if (ask && isTime && isOfPart && !isAnswered(input, ask)) return ask;
  if (record.due !== undefined || !hasPassed(record.usualDue, order)) return undefined;
  const kind = isOpen ? 'term' : 'passed';
  return isAnswered(input, kind) ? undefined : kind;
}

/** A date has come that the order itself carries, and nobody keeps a column for what came of it. */
function isPassed({ record, facts }: StageInput, order: OrderInHand): boolean {
  if (!isWatched(record, facts)) return false;
  return (
    hasPassed(lateByHard(record), order) || (facts.planned !== undefined && hasPassed(record.due, order))
  );
}

/** The day of sailing has passed, its cell is blank, and whoever keeps the sheet asks in the remark whether she sailed. */
function isWondered({ record, facts: { state } }: StageInput, order: OrderInHand): boolean {
  if (record.stage.key !== SAILING || !record.isFollowed || state !== undefined) return false;
  return hasPassed(record.due, order) && wondersAboutSailing(order.facts.text('remark'));
}

/** A planned or outside date that lies before the order itself was never meant: a year mistyped. It is late by none. */
function isBeforeOrder({ record, facts: { column, planned } }: StageInput, order: OrderInHand): boolean {
  const { start, now } = order;
  const { due, by, stage, hardBy } = record;
  if (due === undefined || !isPast(due, now) || (by !== 'planned' && by !== 'hard')) return false;
  if (start === undefined || isTrouble(start) || dayOf(due) >= dayOf(start)) return false;
  if (stage.branch === 'samples' || stage.branch === 'money') return false;
  const [field] = by === 'planned' ? [] : fieldsOf(stage.notLater[hardBy]!);
  if (by === 'hard' && !(field !== undefined && MEANT_LATER.has(field))) return false;
  record.early = by === 'planned' ? planned : due;
  record.asks = by === 'planned' ? column : field !== undefined && isPromise(field) ? 'cust_due' : field;
  return true;
}

/** Outside dates that stand in a cell of their own. */
const MEANT_LATER: ReadonlySet<string> = new Set(['etd', 'lc_latest_ship', 'ship_by', 'deliver_by']);

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
  if (cell.isRecorded) return false;
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
