import { fieldName } from '../mapping/questions';
import { both, type Bilingual } from '../lang';
import type { Expression, Offset, Operand } from '../process/expression';
import type { Clocks, Limit } from '../time/limit';
import { formatLimit } from '../time/limit-text';
import type { Moment } from '../time/moment';
import { evaluateExpression, isTrouble, operandOutcome, type FinishOf } from './evaluate-expression';
import { basisOf, datedCell } from './dated-cell';
import type { RowFacts } from './row-facts';
import { usedCell, usedNamed, usedText, type UsedDate } from './used-date';

/** How an expression came to its date: by which dates of the order, and in what words. */
export interface Trace {
  readonly at: Moment;
  /** Each date that was used, once; what stood in an alternative, or came later than the earliest, is not among them. */
  readonly used: readonly UsedDate[];
  /** The reckoning without its result; `withYear`: its dates with their years. */
  text(withYear: boolean): Bilingual;
  /** Whether it is that date itself, nothing counted from it. */
  readonly isBare: boolean;
  /** What days are counted from, and how many: days more are added to them, not told after them. */
  readonly counted?: { readonly from: Trace; readonly days: number };
}

/** What a trace is made from; `stageOf` gives the end of a stage as a used date. */
export interface Traced {
  readonly facts: RowFacts;
  readonly clocks: Clocks;
  readonly finishOf: FinishOf;
  readonly stageOf: (key: string) => UsedDate | undefined;
}

/** The same way through an expression that evaluateExpression took; undefined where it came to nothing. */
export function traceExpression(expression: Expression, order: Traced): Trace | undefined {
  const at = evaluateExpression(expression, order.facts, order.clocks, order.finishOf);
  if (at === undefined || isTrouble(at)) return undefined;
  const base = traceFirst(expression.operands, order);
  if (!base) return undefined;
  const { offset, rule } = expression;
  const counted = offset ? traceOffset(base, offset, rule ? undefined : at, order) : base;
  if (rule !== 'april') return counted;
  return {
    at,
    used: base.used,
    isBare: false,
    text: (withYear) => {
      const { zh, en } = counted.text(withYear);
      return both(`${zh}的次年4月30日`, `30 April of the year after ${en}`);
    },
  };
}

/** An offset whose length stands in a cell says in which; without the cell it is the length that is usual. */
function traceOffset(
  base: Trace,
  { sign, limit, field }: Offset,
  at: Moment | undefined,
  order: Traced,
): Trace {
  const amount = field === undefined ? undefined : order.facts.number(field);
  if (field === undefined && limit.unit === 'd') return traceDays(base, sign * limit.amount, at ?? base.at);
  const size = { amount: sign * (amount ?? limit.amount), unit: limit.unit };
  const name = amount === undefined ? undefined : fieldName(field!);
  return {
    at: at ?? base.at,
    used: base.used,
    isBare: false,
    text: (withYear) => {
      const { zh, en } = shifted(base.text(withYear), size);
      return name ? both(`${zh}（${name.zh}）`, `${en} (${name.en})`) : both(zh, en);
    },
  };
}

/** `ETD + 3天 - 3天` is the ETD. */
function traceDays(base: Trace, amount: number, at: Moment): Trace {
  const { from, days } = base.counted ?? { from: base, days: 0 };
  const net = days + amount;
  if (net === 0) return { ...from, at };
  return {
    at,
    used: from.used,
    isBare: false,
    counted: { from, days: net },
    text: (withYear) => shifted(from.text(withYear), { amount: net, unit: 'd' }),
  };
}

function traceFirst(operands: readonly Operand[], order: Traced): Trace | undefined {
  const { facts, clocks, finishOf } = order;
  for (const operand of operands) {
    const outcome = operandOutcome(operand, facts, clocks, finishOf);
    if (outcome !== undefined) return isTrouble(outcome) ? undefined : traceOperand(operand, outcome, order);
  }
  return undefined;
}

function traceOperand(operand: Operand, at: Moment, order: Traced): Trace | undefined {
  if ('field' in operand) return traceField(operand.field, at, order.facts);
  if ('stage' in operand) return bare(order.stageOf(operand.stage));
  if ('among' in operand) {
    const { facts, clocks, finishOf } = order;
    const best = operand.among.find((each) => evaluateExpression(each, facts, clocks, finishOf) === at);
    return best && traceExpression(best, order);
  }
  const [from, to] = [traceFirst(operand.from, order), traceFirst(operand.to, order)];
  if (!from || !to) return undefined;
  const percent = Math.round(operand.part * 100);
  return {
    at,
    used: [...from.used, ...to.used],
    isBare: false,
    text: (withYear) => {
      const [first, last] = [from.text(withYear), to.text(withYear)];
      return both(
        `${first.zh}到${last.zh}的${percent}%处`,
        `${percent} % of the way from ${first.en} to ${last.en}`,
      );
    },
  };
}

function traceField(field: string, at: Moment, facts: RowFacts): Trace | undefined {
  const told = facts.records?.over(field, facts);
  if (told?.date !== undefined) return bare(usedNamed(told.name, told.date));
  const cell = datedCell(facts, field);
  if (cell) return bare(usedCell(cell));
  const basis = basisOf(facts, field);
  if (!basis) return undefined;
  const from = traceField(basis.from, basis.start, facts);
  if (!from || (basis.days === 0 && !basis.isMonthEnd && basis.isTerm)) return from && { ...from, at };
  return {
    at,
    used: from.used,
    isBare: false,
    text: (withYear) => {
      const { zh, en } = from.text(withYear);
      const start = basis.isMonthEnd ? both(`${zh}的月底`, `the end of the month of ${en}`) : both(zh, en);
      const counted = basis.days === 0 ? start : shifted(start, { amount: basis.days, unit: 'd' });
      return basis.isTerm
        ? both(`${counted.zh}（付款条件）`, `${counted.en} (payment term)`)
        : both(`${counted.zh}（惯例）`, `${counted.en} (usual in the trade)`);
    },
  };
}

function bare(used: UsedDate | undefined): Trace | undefined {
  return used && { at: used.at, used: [used], isBare: true, text: (withYear) => usedText(used, withYear) };
}

/** `… - 14天`, `… - 14 days`. */
function shifted(base: Bilingual, { amount, unit }: Limit): Bilingual {
  const sign = amount < 0 ? '-' : '+';
  const size = { amount: Math.abs(amount), unit };
  return both(
    `${base.zh} ${sign} ${formatLimit(size, 'zh')}`,
    `${base.en} ${sign} ${formatLimit(size, 'en')}`,
  );
}
