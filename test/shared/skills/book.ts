import type { Book } from '../../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { HEADERS, orderRow, PEOPLE, type Told } from '../features/norms/book';

/** An order whose goods 王丽 had ready on a day, a week and more after the factory had promised them. */
export function lateOrder(no: string, made: string, more: Partial<Told> = {}): Told {
  const [year, month] = made.split('-').map(Number) as [number, number];
  const before = (days: number): string => new Date(Date.UTC(year, month - 1, Number(made.slice(8)) - days)).toISOString().slice(0, 10); // prettier-ignore
  return {
    no,
    ordered: before(60),
    deposit: before(58),
    sample: before(50),
    due: before(10),
    made,
    inspected: made,
    booked: before(12),
    loaded: '',
    etd: '',
    atd: '',
    balance: '',
    ...more,
  };
}

/** The same, ready in time. */
export const punctualOrder = (no: string, made: string): Told => ({ ...lateOrder(no, made), due: made });

/** A row of 跟单_培训. */
export interface TrainingRowTold {
  readonly no?: string;
  readonly person?: string;
  readonly topic?: string;
  readonly cause?: string;
  readonly orders?: string;
  readonly due?: string;
  readonly trainer?: string;
  readonly state?: string;
  readonly result?: string;
  readonly closed?: string;
}

const date = (text: string | undefined): TestCell => (text === undefined ? null : day(text));

export const trainingSheet = (...rows: readonly TrainingRowTold[]) =>
  sheetOf('跟单_培训', [
    ['编号', '人员', '主题', '原因', '订单', '材料', '截止', '谁来带', '状态', '结果', '完成日'],
    ...rows.map((row, at): TestCell[] => [
      row.no ?? `T-${at + 1}`,
      row.person ?? '王丽',
      row.topic ?? '生产完成',
      row.cause ?? '完成得晚',
      row.orders ?? null,
      null,
      date(row.due),
      row.trainer ?? null,
      row.state ?? null,
      row.result ?? null,
      date(row.closed),
    ]),
  ]);

/** Rows of 跟单_技能: person, skill, level, verified on, by, evidence, until. */
export type SkillTold = readonly [person: string, skill: string, level: number, verified?: string, by?: string, evidence?: string, until?: string]; // prettier-ignore

export const skillSheet = (...rows: readonly SkillTold[]) =>
  sheetOf('跟单_技能', [
    ['人员', '技能', '水平', '验证日', '验证人', '依据', '有效至'],
    ...rows.map(([person, skill, level, verified, by, evidence, until]): TestCell[] => [
      person, skill, level, date(verified), by ?? null, evidence ?? null, date(until),
    ]),
  ]); // prettier-ignore

/** Orders with the usual team of four; a sheet of people among `more` takes its place. */
export function skillsBook(orders: readonly Told[], ...more: Book['sheets']): Book {
  const rows = orders.map((told) => orderRow(told).map((cell) => (cell === '' ? null : cell)));
  const people = more.some(({ name }) => name === '跟单_人员') ? [] : [PEOPLE];
  return bookOf(sheetOf('出货', [HEADERS, ...rows]), ...people, ...more);
}

/** The sheet of settings that lets people approve their own. */
export const OWN_APPROVAL = sheetOf('跟单_设置', [
  ['项目', '值'],
  ['可核准自己的', '是'],
]);

export const ALONE = sheetOf('跟单_人员', [
  ['姓名', '角色', '技能'],
  ['王丽', '业务员、主管', '生产完成 2'],
]);
