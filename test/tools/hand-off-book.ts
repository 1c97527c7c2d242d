import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { processToSheet } from '../../shared/config';
import { stageOf } from './record-book';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import type { Proposal } from '../../shared/proposals/proposal';
import { proposeDone } from '../../shared/proposals/mark-done';
import type { ProcessRow } from '../../shared/process/row';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { TITLES, type MatterCells } from './matters-book';
import { moment } from './order-facts';
import { processOf, TT_FOB } from './process-rows';
import { setUp } from './set-up';

/** Friday afternoon, when the packing data is handed over; the office is closed from 17:30 to Monday 8:30. */
export const FRIDAY = '2026-05-22 17:00';
/** When 孙敏 takes it. */
export const MONDAY = '2026-05-25 09:10';

/** 李娜 packs, 孙敏 makes the papers; 王经理 manages. */
export const TEAM: readonly (readonly TestCell[])[] = [
  ['李娜', '跟单员', null],
  ['孙敏', '单证员', null],
  ['王经理', '经理', null],
];

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_done', name: '装箱数据', role: 'merchandiser', limit: '10wd', evidence: 'prod_done', checklist: '箱数、毛净重、体积', document: '装箱单' },
  { key: 'docs_prep', name: '报关资料', role: 'docs', after: 'prod_done', limit: '8wh', notLater: 'customs_cutoff', evidence: 'docs_prepared' },
  { key: 'onboard', name: '装船', role: 'docs', after: 'docs_prep', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

export interface HandOffBook {
  readonly orders?: readonly Readonly<Record<string, TestCell>>[];
  readonly matters?: readonly MatterCells[];
  readonly team?: readonly (readonly TestCell[])[];
  /** Since when 跟单员 → 单证员 is on; null: off. */
  readonly since?: string | null;
  readonly settings?: readonly (readonly TestCell[])[];
  readonly stages?: Partial<ProcessRow>[];
}

const HEADERS = [
  '订单号',
  '客户',
  '下单日期',
  '跟单员',
  '单证员',
  '完工日期',
  '报关资料',
  '截关日期',
  'ETD',
  'ATD',
  '备注',
] as const;
const ORDER: Readonly<Record<string, TestCell>> = {
  订单号: 'PO-1', 客户: 'Nordvik', 下单日期: day('2026-05-11'), 跟单员: '李娜', 单证员: '孙敏', ETD: day('2026-06-12'),
}; // prettier-ignore

/** A book of orders with packing data and customs papers, set up. */
export function handOffBook({ orders = [{}], matters, team = TEAM, since = '2026-05-01', settings = [], stages = STAGES }: HandOffBook = {}): Book {
  const process = processToSheet(processOf(TT_FOB, stages), 'zh');
  const headers = orders.some((order) => '货号' in order) ? [...HEADERS, '货号'] : HEADERS;
  const rows = orders.map((more, at) => {
    const cells: Readonly<Record<string, TestCell>> = { ...ORDER, 订单号: `PO-${at + 1}`, ...more };
    return headers.map((header) => cells[header] ?? null);
  });
  const book = bookOf(
    sheetOf('出货', [[...headers], ...rows]),
    sheetOf('跟单_人员', [['姓名', '角色', '备份人'], ...team]),
    ...(matters ? [sheetOf('跟单_事项', [[...TITLES], ...matters.map((row) => TITLES.map((title) => row[title] ?? null))])] : []),
  );
  const made = setUp(applyPatch(book, { sheets: [process], columns: [], cells: [] }).book, [], moment('2026-05-01 09:00'));
  const said = [...(since === null ? [] : [[null, '交接', '跟单员 → 单证员', since]]), ...settings];
  return withSettings(made, said);
} // prettier-ignore

/** More rows of 跟单_设置: sheet, item, header and value. */
function withSettings(book: Book, rows: readonly (readonly TestCell[])[]): Book {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== '跟单_设置') return sheet;
    const titles = sheet.rows[0]!;
    const more = sheetOf('', rows.map((row) => titles.map((title) => row[SAID.indexOf(String(title))] ?? null)));
    return { ...sheet, rows: [...sheet.rows, ...more.rows], kinds: [...sheet.kinds, ...more.kinds] };
  });
  return { ...book, sheets };
} // prettier-ignore

const SAID = ['工作表', '项目', '列标题', '值'];

export const planned = (book: Book | HandOffBook, now: string): Plan =>
  planOf('sheets' in book ? book : handOffBook(book), moment(now));

/** 李娜 marks the packing data of the order in a row done now. */
export const packed = (plan: Plan, row = 2, on = FRIDAY): Proposal =>
  proposeDone(
    plan,
    { sheet: '出货', row, order: plan.tables[0]!.rows[row - 2]!.order.key, stage: 'prod_done' },
    { date: moment(on.slice(0, 10)), evidence: '', by: '李娜' },
  );

export const stage = (plan: Plan, key: string, at = 0) => stageOf(plan, key, at);

/** A hand-off of the packing data of PO-1 to 孙敏. */
export const handOff = (more: MatterCells = {}): MatterCells => ({
  编号: 'PO-1/prod_done/1', 类型: '交接', 订单: 'PO-1', 节点: '装箱数据', 提出: '李娜', 负责人: '孙敏', 对方: '孙敏',
  交出: day(FRIDAY), 状态: '待接受', 次数: 1, 来源: '跟单员 → 单证员', ...more,
}); // prettier-ignore
