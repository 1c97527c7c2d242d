import type { Bilingual } from '../../lang';
import { parseExpression, withOffset } from '../../process/expression';
import { expressionText } from '../../process/expression-text';
import type { Stage } from '../../process/process';
import type { Limit } from '../../time/limit';
import type { DoneStage } from './done-stages';

/** Another place for the time that a stage has, beside a date of the order. */
export interface Window {
  readonly startFrom: string;
  /** Where it ends, as people say it, and where it ended: `工厂交期 + 3天`. */
  readonly due: Bilingual;
  readonly was: Bilingual;
}

/** So many of the orders have the date that the clock runs from. */
const MOSTLY = 0.8;

/**
 * Where a stage counts back from a date (`factory_due - 16d`, 14 days long) and its time is over before that date, though
 * the work is done only after it (`own`: within so long from the start), then it is the place that is wrong and not the
 * length: goods are inspected when they are ready. Undefined for any other stage, and where the clock mostly ran from the
 * stage before.
 */
export function windowOf(
  { startFrom, limit }: Stage,
  own: Limit,
  done: readonly DoneStage[],
): Window | undefined {
  const offset = startFrom?.offset;
  if (!startFrom || !limit || !offset || offset.field !== undefined || startFrom.rule) return undefined;
  if (offset.sign > 0 || offset.limit.unit !== limit.unit || own.unit !== limit.unit) return undefined;
  const before = offset.limit.amount;
  if (limit.amount >= before || own.amount < before) return undefined;
  const dated = done.filter(({ isFromDate }) => isFromDate);
  if (dated.length < MOSTLY * done.length) return undefined;
  const by = (amount: number): string => withOffset(startFrom.text, { amount, unit: limit.unit });
  const said = (amount: number): Bilingual => expressionText(parseExpression(by(amount)));
  return {
    startFrom: by(own.amount - limit.amount - before),
    due: said(own.amount - before),
    was: said(limit.amount - before),
  };
}
