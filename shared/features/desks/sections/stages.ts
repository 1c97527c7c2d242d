import { both, same, type Bilingual } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import type { Work } from '../../../plan/work';
import { roleOf } from '../../../plan/stage-role';
import type { SectionBar, SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, EMPTY, opening, ordersWords } from '../../../orders/section-parts';
import { factsOfRow } from '../../../plan/facts-of-row';
import { lineGroupOf } from '../../../orders/groups';
import { wantedWork, type Piece } from '../picked';
import { byDue } from '../work-order';
import { COLUMNS } from '../words';
import { orderFigure, workTable, type MoreColumn } from './work-table';

const PRESALE = new Set([
  'inquiry',
  'qualify',
  'price_ok',
  'quote',
  'quote_touch',
  'quote_touch_7',
  'quote_follow',
]);
const SAMPLES = new Set(['pps_send', 'pps_ok', 'ship_sample', 'first_article']);
const MAKING = new Set([
  'material',
  'pps_send',
  'pps_ok',
  'prod_start',
  'prod_done',
  'mid_qc',
  'ship_sample',
]);
const TO_BOOK = new Set(['insp_book', 'insp_book_third']);
const INSPECTIONS = new Set([...TO_BOOK, 'mid_qc', 'final_qc', 'insp_release']);
const PURCHASING = new Set(['purchase', 'material', 'sample_material']);

const at =
  (keys: ReadonlySet<string>) =>
  ({ stage }: Work): boolean =>
    keys.has(stage.stage.key);

/** First replies, prices, quotations, each by its own clock. */
export function inquiries(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = wantedWork(plan, wanted, at(PRESALE));
  const of = (...keys: readonly string[]): Piece[] =>
    pieces.filter(({ work }) => keys.includes(work.stage.stage.key));
  return {
    ...workTable(plan, wanted, pieces, { note: both('没有等着的询盘', 'No inquiry waits') }),
    ...(pieces.length > 0 && {
      figures: [
        clockFigure(plan, wanted, both('待首次回复', 'First reply'), of('inquiry')),
        clockFigure(plan, wanted, both('待报价', 'Quotation'), of('price_ok', 'quote')),
      ],
    }),
  };
}

/** How many wait, and the next of their deadlines. */
function clockFigure(plan: Plan, wanted: SectionWanted, label: Bilingual, pieces: readonly Piece[]) {
  const [first] = byDue(pieces);
  const isLate = pieces.some(({ work }) => work.stage.status === 'overdue');
  const due = dateWords(first?.work.stage.due, plan.now);
  return {
    ...orderFigure(label, pieces, wanted, isLate ? 'late' : 'plain'),
    ...(due.zh !== '' && { against: both(`最早 ${due.zh}`, `first ${due.en}`) }),
  };
}

export function samples(plan: Plan, wanted: SectionWanted): SectionView {
  const isSample = ({ stage }: Work): boolean =>
    stage.stage.key.startsWith('sample_') || SAMPLES.has(stage.stage.key);
  return workTable(plan, wanted, wantedWork(plan, wanted, isSample), {
    note: both('没有等着的样品', 'No sample waits'),
  });
}

export function claims(plan: Plan, wanted: SectionWanted): SectionView {
  const isClaim = ({ stage }: Work): boolean => stage.stage.key.startsWith('claim_');
  return workTable(plan, wanted, wantedWork(plan, wanted, isClaim), {
    note: both('没有未关闭的客诉', 'No open claim'),
  });
}

/** What is the manager's to decide. */
export function approvals(plan: Plan, wanted: SectionWanted): SectionView {
  const isManagers = ({ stage }: Work): boolean => roleOf(stage) === 'manager';
  return workTable(plan, wanted, wantedWork(plan, wanted, isManagers), {
    note: both('没有等审批的', 'Nothing to approve'),
  });
}

/** The open stages of making, by factory, with the progress that the sheet tells. */
export function making(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = wantedWork(plan, wanted, at(MAKING));
  const progress = ({ work: { table, row } }: Piece): Bilingual =>
    same(factsOfRow(table, row.row, plan.now).text('prod_progress'));
  const hasProgress = plan.tables.some(({ columns }) => columns.byField('prod_progress').length > 0);
  return {
    ...workTable(plan, wanted, pieces, {
      before: factoryColumn(pieces),
      behind: hasProgress ? [{ title: COLUMNS.progress, of: progress }] : [],
      hasNoCustomer: true,
      note: both('没有轮到的生产节点', 'No production stage is at hand'),
    }),
    ...factoryBars(wanted, pieces),
  };
}

const MOST_BARS = 8;

/** Who makes it, where the sheet says so of any. */
export const factoryColumn = (pieces: readonly Piece[]): MoreColumn[] =>
  hasFactory(pieces) ? [{ title: COLUMNS.factory, of: ({ entry }) => same(entry.factory) }] : [];

export const factoryBars = (
  wanted: SectionWanted,
  pieces: readonly Pick<Piece, 'entry'>[],
): Pick<SectionView, 'bars'> =>
  hasFactory(pieces)
    ? { bars: [{ title: both('按工厂', 'By factory'), bars: byFactory(wanted, pieces) }] }
    : {};

const hasFactory = (pieces: readonly Pick<Piece, 'entry'>[]): boolean =>
  pieces.some(({ entry }) => entry.factory !== '');

/** Orders by factory, those with most first. */
function byFactory(wanted: SectionWanted, pieces: readonly Pick<Piece, 'entry'>[]): SectionBar[] {
  const orders = new Map<string, Set<Piece['entry']>>();
  for (const { entry } of pieces)
    orders.set(entry.factory, (orders.get(entry.factory) ?? new Set<Piece['entry']>()).add(entry));
  return [...orders]
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, MOST_BARS)
    .map(([factory, entries]) => ({
      label: factory === '' ? both('（没填）', '(not filled in)') : same(factory),
      value: entries.size,
      said: ordersWords(entries.size),
      opens: opening(wanted, undefined, [...entries]),
    }));
}

/** Inspections to book, of this week, and those whose cell says that they failed. */
export function inspections(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = wantedWork(plan, wanted, at(INSPECTIONS));
  const week = pieces.filter(
    ({ work }) => !at(TO_BOOK)(work) && ['today', 'week'].includes(lineGroupOf(work, plan.now)),
  );
  const said = ({ work: { table, row } }: Piece): string =>
    factsOfRow(table, row.row, plan.now).text('inspection_date');
  const failed = pieces.filter((piece) => FAILED.test(said(piece)));
  const view = workTable(plan, wanted, pieces, {
    before: factoryColumn(pieces),
    hasNoCustomer: true,
    note: both('没有等着的验货', 'No inspection waits'),
  });
  if (pieces.length === 0) return view;
  return {
    ...view,
    figures: [
      orderFigure(
        both('待约', 'To book'),
        pieces.filter(({ work }) => at(TO_BOOK)(work)),
        wanted,
      ),
      orderFigure(both('本周要验', 'This week'), week, wanted, 'today'),
      orderFigure(both('不合格', 'Failed'), failed, wanted),
    ],
  };
}

const FAILED = /不合格|不通过|未通过|返工|拒收|\bfail|\breject|\brework/i;

export function purchasing(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = wantedWork(plan, wanted, at(PURCHASING));
  const toPlace = pieces.filter(({ work }) => work.stage.stage.key === 'purchase');
  const view = workTable(plan, wanted, pieces, {
    before: factoryColumn(pieces),
    hasNoCustomer: true,
    note: both('没有要下的采购单、要到的物料', 'No order to place, no material to come'),
  });
  if (pieces.length === 0) return view;
  return {
    ...view,
    figures: [
      orderFigure(both('待下采购单', 'To place'), toPlace, wanted),
      orderFigure(
        both('待到物料', 'Materials to come'),
        pieces.filter((piece) => !toPlace.includes(piece)),
        wanted,
      ),
    ],
  };
}

const FILINGS = new Set([
  'forex',
  'bop_report',
  'safe_report',
  'safe_advance',
  'refund',
  'invoice_in',
  'eci_decl',
  'eci_loss',
  'agent_certificate',
]);

/** Filings after the shipment, each with the day of law behind which it is lost. */
export function filings(plan: Plan, wanted: SectionWanted): SectionView {
  return workTable(plan, wanted, wantedWork(plan, wanted, at(FILINGS)), {
    behind: [
      {
        title: both('最后一天', 'Last day'),
        of: ({ work }) => dateWords(work.stage.hardDue, plan.now) ?? EMPTY,
      },
    ],
    note: both('没有要办的收汇、退税', 'No receipt or refund to file'),
  });
}
