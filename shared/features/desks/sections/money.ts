import { both, same, type Bilingual } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import { pricePartsOf } from '../../../plan/price-parts';
import { amountsOf, amountText, type AmountSum } from '../../../orders/amounts';
import { cellsOf } from '../../../orders/order-cells';
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
    behind: [{ title: COLUMNS.amount, isNumber: true, of: (piece) => amountWords(partOf(plan, piece)) }],
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

interface Part {
  readonly amount: number | undefined;
  readonly currency: string;
}

/** What of a part is still to come: what is short of it, its share by the term, or what the term names. */
function partOf(plan: Plan, { work: { table, row, stage } }: Piece): Part {
  const { amount, currency } = cellsOf(table, row, plan.now);
  const short = stage.money?.short;
  if (short?.is === 'amount') return { amount: short.missing, currency };
  const term = factsOfRow(table, row.row, plan.now).text('payment_term');
  const part = pricePartsOf(term).find((each) => each.stage === stage.stage.key);
  const percent = short?.is === 'percent' ? short.missing : part?.percent;
  if (percent !== undefined && amount !== undefined) return { amount: (amount * percent) / 100, currency };
  return { amount: part?.amount, currency };
}

const amountWords = ({ amount, currency }: Part): Bilingual =>
  same(amount === undefined ? '' : amountText({ currency, amount }));

const sumOf = (plan: Plan, pieces: readonly Piece[]): AmountSum[] =>
  amountsOf(pieces.map((piece) => partOf(plan, piece)));

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
