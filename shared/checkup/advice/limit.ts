import { both } from '../../lang';
import { ownTimeSource } from '../../plan/own-time';
import type { Plan } from '../../plan/plan';
import type { Stage } from '../../process/process';
import type { ProcessRow } from '../../process/row';
import { shippedRows, type ProcessEdit, type StageColumn } from '../../proposals/process/rows';
import { isEarlierLimit } from '../../templates/earlier';
import { limitRule } from '../../templates/limit-rule';
import { CONFIRMED, isLimitOfPractice } from '../../templates/nature';
import type { Limit } from '../../time/limit';
import type { StageCheck } from '../checkup';
import type { Effect } from '../proposal';
import { idOf, isEnough, rateOf, stagesInUse, type Finder, type Idea, type Look } from './idea';
import { limitWords } from './words';
import { windowOf } from './window';

/** Kept less often than that, a limit says nothing of what the team can do. */
const HARDLY_EVER = 0.2;

/**
 * A limit of practice that is hardly ever kept becomes the time within which four of five orders have it done. Where its
 * window closes before a date that the work follows, the window moves instead, and the time for the work stays. Never for
 * money, promises, law, contract and what authorities want; a limit that is loose is left alone.
 */
export const LIMITS: Finder = {
  asks: ({ checkup }) => checkup.stages.filter(isHardlyKept).map(({ stage }) => stage),
  find: (look) => look.checkup.stages.filter(isHardlyKept).flatMap((check) => limitIdea(check, look) ?? []),
};

function isHardlyKept({ onTime, n, p80, median, limit }: StageCheck): boolean {
  if (!isEnough(n) || !isEnough(onTime.n) || p80 === undefined || limit === undefined) return false;
  if (rateOf(onTime) >= HARDLY_EVER || ownTime(p80) <= limit) return false;
  const most = p80 <= ALIKE * median! ? MOST_ALIKE : MOST;
  return p80 <= most * limit;
}

/**
 * Beyond so many times the limit the clock counts from something that the work does not follow, and what it shows is
 * nobody's usual time; more is believed where most orders take about as long.
 */
const MOST = 3;
const MOST_ALIKE = 5;
const ALIKE = 1.5;

/** A whole unit, rounded up; what interpolating adds to a whole one by rounding is none. */
const ownTime = (p80: number): number => Math.ceil(p80 - 1e-9);

function limitIdea(check: StageCheck, look: Look): Idea | undefined {
  const { plan, done } = look;
  const places = stagesInUse(look, check);
  const first = places[0]?.stage;
  if (!first || !places.every(({ stage, variant }) => mayChange(stage, anchorOf(plan, variant)))) return;
  const { n, unit, limit: was, onTime } = check;
  const own: Limit = { amount: ownTime(check.p80!), unit };
  // Processes that count from different days are not moved to one.
  const isOne = places.every(({ stage }) => stage.row.startFrom === first.row.startFrom);
  const moved = isOne ? windowOf(first, own, done.get(check.stage) ?? []) : undefined;
  const rows: readonly [StageColumn, string][] = [
    moved ? ['startFrom', moved.startFrom] : ['limit', limitWords(own)[plan.language]],
    ['source', ownTimeSource(n, plan.now, plan.language)],
    ['confirmed', CONFIRMED[plan.language]],
  ];
  const edits = places.flatMap(({ variant }) =>
    rows.map(([column, text]): ProcessEdit => ({ do: 'set', variant, stage: check.stage, column, text })),
  );
  const [text, old] = [limitWords(own), limitWords({ amount: was!, unit })];
  const { name } = check;
  const earlier = isOutdated(first.row, plan) ? EARLIER : both('', '');
  const kept = both(`${onTime.n} 次里按时 ${onTime.of} 次`, `On time ${onTime.of} of ${onTime.n}`);
  return {
    id: idOf('limit', check, look.checkup),
    kind: 'limit',
    stages: [check.stage],
    title: moved
      ? both(`${name.zh}：截止改为${moved.due.zh}`, `${name.en}: due at ${moved.due.en}`)
      : both(`${name.zh}：时限改为 ${text.zh}`, `${name.en}: limit of ${text.en}`),
    because: moved
      ? both(
          `${kept.zh}。现在算到${moved.was.zh}就逾期，实际八成在${moved.due.zh}之前完成（n=${n}）：起算点不对${earlier.zh}`,
          `${kept.en}. It is due at ${moved.was.en} now, and four of five are done by ${moved.due.en} (n=${n}): it counts from the wrong day${earlier.en}`,
        )
      : both(
          `${kept.zh}。时限 ${old.zh}，实际八成在 ${text.zh}内完成（n=${n}）${earlier.zh}`,
          `${kept.en}. The limit is ${old.en}, and four of five are done within ${text.en} (n=${n})${earlier.en}`,
        ),
    orders: onTime.late,
    edits,
    isWorth: helps,
  };
}

/** Whether an earlier version wrote the limit and today's default is another. */
function isOutdated(row: ProcessRow, { language }: Plan): boolean {
  const today = shippedRows(row.variant, language).find(({ key }) => key === row.key);
  return today !== undefined && isEarlierLimit(row) && limitRule(today) !== limitRule(row);
}

/** Whoever takes over today's process may get what they need without a limit of their own. */
const EARLIER = both(
  '。这一行是早先版本写的，也可以换成现在的自带流程（gendan limits --renew）',
  '. An earlier version wrote this row; today’s default process may do as well (gendan limits --renew)',
);

/** Another limit helps only where it was the limit that was passed, and not a planned or an outside date. */
const helps = ({ past }: Effect): boolean => past.after * 2 <= past.before;

function anchorOf({ process }: Plan, variant: string): number | undefined {
  return process.variants.find(({ key }) => key === variant)?.anchorStage;
}

/** The day of the anchor (the sailing) is promised; money, law and contract have terms of their own. */
function mayChange({ limit, branch, isCompliance, row, index }: Stage, anchor: number | undefined): boolean {
  if (limit === undefined || limit.amount <= 0 || index === anchor) return false;
  return branch !== 'money' && !isCompliance && isLimitOfPractice(row);
}
