import { applyPatch } from '../../shared/book/apply';
import type { Book, Sheet } from '../../shared/book/model';
import { followUp } from '../../shared/proposals/follow-up';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { factsOf } from '../../shared/skills/points/facts-of';
import { day, sheetOf, type TestCell } from './book';
import { handOffBook } from './hand-off-book';
import type { MatterCells } from './matters-book';
import { moment } from './order-facts';

/** Monday 1 June 2026, ten o’clock: May is over. */
export const NOW = '2026-06-01 10:00';

/** 李娜 packs and was away from 18 to 22 May; 孙敏 makes the papers and stands in for her; two managers. */
export const PEOPLE: readonly (readonly TestCell[])[] = [
  ['李娜', '跟单员', '孙敏', '2026-05-18~2026-05-22'],
  ['孙敏', '单证员', null, null],
  ['王经理', '经理', null, null],
  ['刘总', '经理', null, null],
];

/** `[at, order, stage, event, value, by, note, date]` */
export type LogLine = readonly [
  at: string,
  order: string,
  stage: string,
  event: string,
  value?: string | null,
  by?: string | null,
  note?: string | null,
  date?: string,
];

export const logOf = (...lines: readonly LogLine[]): Sheet =>
  sheetOf('跟单_记录', [
    ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'],
    ...lines.map(([at, order, stage, event, value = null, by = null, note = null, date]): TestCell[] => [
      day(at), order, stage, event, date === undefined ? null : day(date), value, null, by, note,
    ]),
  ]); // prettier-ignore

export const rulesOf = (...rows: readonly (readonly TestCell[])[]): Sheet =>
  sheetOf('跟单_积分规则', [['规则', '事实', '分', '每月封顶', '核准人', '启用'], ...rows]);

/** Every fact is worth something: 1, 3, 2 and 1. */
export const RULES = rulesOf(
  ['交接', '交接一次通过', 1, 10, null, null],
  ['顶班', '替人顶班按时做完', 3, 15, null, null],
  ['单证', '单证一次做对', 2, 10, null, null],
  ['知识卡', '知识卡有用', 1, 5, null, null],
);

export const CARDS = sheetOf('跟单_知识', [
  ['编号', '问题', '做法', '作者'],
  ['K-1', '报关要什么', '先问货代', '李娜'],
  ['K-2', '没有作者', '没有', null],
]);

export interface PointsBook {
  readonly log?: readonly LogLine[];
  readonly orders?: readonly Readonly<Record<string, TestCell>>[];
  readonly matters?: readonly MatterCells[];
  readonly people?: readonly (readonly TestCell[])[];
  readonly settings?: readonly (readonly TestCell[])[];
  /** Sheets in the place of those of their name, or besides. */
  readonly sheets?: readonly Sheet[];
}

/** A book of `handOffBook` with a log, rules of points and a card. */
export function pointsBook({ log = [], orders, matters, people = PEOPLE, settings, sheets = [] }: PointsBook = {}): Book {
  const made = handOffBook({ ...(orders && { orders }), ...(matters && { matters }), ...(settings && { settings }) });
  const own = [sheetOf('跟单_人员', [['姓名', '角色', '备份人', '请假'], ...people]), logOf(...log), RULES, CARDS];
  const named = new Map([...made.sheets, ...own, ...sheets].map((sheet) => [sheet.name, sheet]));
  return { ...made, sheets: [...named.values()] };
} // prettier-ignore

export const planned = (book: Book | PointsBook, now = NOW): Plan =>
  planOf(isBook(book) ? book : pointsBook(book), moment(now));

const isBook = (book: Book | PointsBook): book is Book => (book.sheets?.[0]?.name ?? '') === '出货';

/** The book after a proposal was written, as it is planned then. */
export function after(plan: Plan, { patch }: { readonly patch: Parameters<typeof followUp>[1] }, now = NOW): Plan {
  const { book } = applyPatch(plan.book, followUp(plan, patch).patch);
  return planOf(book, moment(now));
} // prettier-ignore

/** The facts of a book, as `number person`. */
export const facts = (plan: Plan): string[] =>
  factsOf(plan).map(({ number, person }) => `${number} ${person}`);

/** The packing data of PO-1, handed over and accepted. */
export const HANDED: LogLine = ['2026-05-20 17:00', 'PO-1', '装箱数据', '交出', null, '李娜', 'PO-1/prod_done/1 孙敏']; // prettier-ignore
export const ACCEPTED: LogLine = ['2026-05-21 09:10', 'PO-1', '装箱数据', '接受', null, '孙敏', 'PO-1/prod_done/1 接受']; // prettier-ignore
export const REJECTED: LogLine = ['2026-05-20 18:00', 'PO-1', '装箱数据', '退回', null, '孙敏', 'PO-1/prod_done/1 退回：少毛重']; // prettier-ignore

/** 孙敏 takes over from 李娜, who is away, and packs in time. */
export const TAKEN_OVER: LogLine = ['2026-05-18 09:00', 'PO-1', '装箱数据', '换责任人', '孙敏', '王经理', '李娜休假']; // prettier-ignore
export const PACKED = { 完工日期: day('2026-05-20') };
