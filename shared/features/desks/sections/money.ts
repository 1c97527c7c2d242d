import { both, same, type Bilingual } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { amountsOf, amountText, type AmountSum } from '../../../orders/amounts';
import { partAmountOf, type PartAmount } from '../../../orders/part-amount';
import type { SectionBar, SectionFigure, SectionView, SectionWanted } from '../../../orders/section';
import { daysUntil, opening, ordersWords, weekAround, withAmounts } from '../../../orders/section-parts';
import { wantedWork, type Piece } from '../picked';
import { lateDay } from '../work-order';
import { COLUMNS } from '../words';
import { workTable } from './work-table';
import { isWithin } from '../../../time/week';

/** The parts of the price whose turn it is, what is overdue of them and for how long. */
export function moneySection(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = wantedWork(plan, wanted, ({ stage }) => stage.stage.branch === 'money');
  const late = pieces.filter(({ work }) => work.stage.status === 'overdue');
  const week = pieces.filter(
    ({ work }) => work.stage.status !== 'overdue' && isWithin(work.stage.due, weekAround(plan.now)),
  );
  const view = workTable(plan, wanted, pieces, {
    behind: [
      { title: COLUMNS.amount, isNumber: true, of: (piece) => amountWords(partAmountOf(plan, piece.work)) },
    ],
    note: both('没有到该收的款', 'No money is to come now'),
  });
  if (pieces.length === 0) return view;
  return {
    ...view,
    figures: [
      moneyFigure(plan, wanted, both('逾期', 'Overdue'), late, 'late'),
      moneyFigure(plan, wanted, both('本周到期', 'Due this week'), week, 'plain'),
      moneyFigure(plan, wanted, both('全部待收', 'All to come'), pieces, 'plain'),
    ],
    ...(late.length > 0 && {
      bars: [{ title: both('逾期账龄', 'Overdue for'), bars: ages(plan, wanted, late) }],
    }),
  };
}

const amountWords = ({ amount, currency }: PartAmount): Bilingual =>
  same(amount === undefined ? '' : amountText({ currency, amount }));

const sumOf = (plan: Plan, pieces: readonly Piece[]): AmountSum[] =>
  amountsOf(pieces.map(({ work }) => partAmountOf(plan, work)));

const ordersOf = (pieces: readonly Piece[]) => [...new Set(pieces.map(({ entry }) => entry))];

function moneyFigure(
  plan: Plan,
  wanted: SectionWanted,
  label: Bilingual,
  pieces: readonly Piece[],
  tone: SectionFigure['tone'],
): SectionFigure {
  const entries = ordersOf(pieces);
  return {
    label,
    value: withAmounts(ordersWords(entries.length), sumOf(plan, pieces)),
    tone: entries.length > 0 ? tone : 'plain',
    opens: opening(wanted, undefined, entries),
  };
}

const AGES: readonly { readonly to: number; readonly label: Bilingual }[] = [
  { to: 30, label: both('30天内', 'up to 30 days') },
  { to: 60, label: both('31–60天', '31 to 60 days') },
  { to: Infinity, label: both('60天以上', 'over 60 days') },
];

function ages(plan: Plan, wanted: SectionWanted, late: readonly Piece[]): SectionBar[] {
  const ageOf = ({ work }: Piece): number => {
    const since = lateDay(work.stage);
    return since === undefined ? 0 : -daysUntil(since, plan.now);
  };
  return AGES.map(({ to, label }, at) => {
    const from = AGES[at - 1]?.to ?? -Infinity;
    const found = late.filter((piece) => ageOf(piece) > from && ageOf(piece) <= to);
    const entries = ordersOf(found);
    return {
      label,
      value: entries.length,
      said: withAmounts(ordersWords(entries.length), sumOf(plan, found)),
      tone: 'late',
      opens: opening(wanted, undefined, entries),
    };
  });
}
