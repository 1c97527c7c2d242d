import type { Day } from '../days';
import { eventColumns, ownPlans, type Habit } from '../habits/habit';
import { shownStanding } from '../habits/standing';
import type { Written } from '../habits/written';
import type { Life } from '../life/life';
import { lateReasons, type Reason } from '../life/late';
import { trueStanding } from '../life/standing';
import { isBeforeSailing, isMoneyStage, stagesOf, type Verdict } from '../verdict';

/**
 * How the verdict on an order compares with the truth. `unseen`: called late, and rightly so as far as the sheet
 * goes, but it had happened and nobody typed it, or the date had moved and nobody typed that.
 */
export type Outcome =
  'right late' | 'right calm' | 'false late' | 'unseen' | 'asked' | 'missed' | 'unknowable';

export interface Judged {
  readonly life: Life;
  readonly written: Written;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** Why it is truly late. */
  readonly truth: readonly Reason[];
  /** Why it is late as far as the sheet goes. */
  readonly shown: readonly Reason[];
  readonly isLate: boolean;
  /** Truly late, and the sheet has a column of the event and all that its date is counted from. */
  readonly canBeCalled: boolean;
  /** Truly late, and the sheet has at least the date that has passed. */
  readonly canBeAsked: boolean;
  /** What is shown first is one of the things for which it is truly late. */
  readonly isReasonRight: boolean;
  readonly lateBeforeSailing: boolean;
  readonly lateForPaidMoney: boolean;
}

const NOT_IN_PLAN: Verdict = {
  late: false,
  asked: false,
  calls: [],
  questions: [],
  says: ['not in the plan'],
  about: () => undefined,
};

/** One order's verdict beside the truth of it. */
export function judgedOrder(
  habit: Habit,
  life: Life,
  written: Written,
  now: Day,
  verdict: Verdict = NOT_IN_PLAN,
): Judged {
  const plans = ownPlans(habit);
  const truth = lateReasons(life, trueStanding(life, now), plans);
  const standing = shownStanding(habit, life, written, now);
  const shown = lateReasons(life, standing, plans);
  const columns = eventColumns(habit);
  // Which date passed first may differ: copies that nobody notes were sent after a sailing that somebody did.
  const isShown = (reason: Reason): boolean => shown.some(({ event }) => event === reason.event);
  const hasColumn = ({ event }: Reason): boolean =>
    columns.has(event) && written.events.get(event)?.as !== 'plan';
  // Money that is not kept in the sheet is nobody's question there; a date that it carries is.
  const isOfSheet = (reason: Reason): boolean =>
    columns.has(reason.event) || (reason.cause !== 'money' && reason.from in life.promises);
  const canBeAsked = truth.some((reason) => isShown(reason) && isOfSheet(reason));
  const canBeCalled = truth.some((reason) => isShown(reason) && hasColumn(reason));
  const first = verdict.calls[0]?.stage;
  return {
    life,
    written,
    verdict,
    truth,
    shown,
    isLate: truth.length > 0,
    canBeAsked,
    canBeCalled,
    outcome: outcomeOf(verdict, truth.length > 0, canBeAsked, shown.some(hasColumn)),
    isReasonRight: first !== undefined && truth.some(({ event }) => stagesOf(event).includes(first)),
    lateBeforeSailing: first !== undefined && isCell(written, 'sailing') && isBeforeSailing(first),
    lateForPaidMoney: first !== undefined && isPaid(life, written, first),
  };
}

function outcomeOf(
  { late, asked }: Verdict,
  isLate: boolean,
  canBeAsked: boolean,
  isLateAsShown: boolean,
): Outcome {
  if (late) return isLate ? 'right late' : isLateAsShown ? 'unseen' : 'false late';
  if (!isLate) return 'right calm';
  if (!canBeAsked) return 'unknowable';
  return asked ? 'asked' : 'missed';
}

const isCell = (written: Written, event: 'sailing' | 'balance' | 'deposit'): boolean =>
  (written.events.get(event)?.as ?? 'plan') !== 'plan';

/** Whether the sheet shows the money in for which a stage is called late: a balance that is in says that the deposit was. */
function isPaid(life: Life, written: Written, stage: string): boolean {
  if (!isMoneyStage(stage)) return false;
  const isAll = life.term === 'prepaid' || stage === 'deposit';
  return isCell(written, 'balance') || (isAll && isCell(written, 'deposit'));
}
