import type { Book, Sheet } from '../../shared/book/model';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { orderBook } from './order-book';
import { MID_MORNING } from './set-up';

const TITLES = [
  '项目编号',
  '里程碑',
  '名称',
  '订单',
  '节点',
  '目标日期',
  '项目经理',
  '团队',
  '先后',
  '状态',
] as const;
type ProjectCells = Readonly<Partial<Record<(typeof TITLES)[number], TestCell>>>;

export const projectSheet = (...rows: readonly ProjectCells[]): Sheet =>
  sheetOf('跟单_项目', [[...TITLES], ...rows.map((row) => TITLES.map((title) => row[title] ?? null))]);

/** The orders of `orderBook` with some projects over them, as of 18 May 2026. */
export const projectBook = (...rows: readonly ProjectCells[]): Book =>
  bookOf(...orderBook().sheets, projectSheet(...rows));

export const projectPlan = (...rows: readonly ProjectCells[]): Plan =>
  planOf(projectBook(...rows), MID_MORNING);

/** Two orders of Meridian that have to sail together, and what has to be so before. */
export const MERIDIAN: readonly ProjectCells[] = [
  {
    项目编号: 'P-1',
    名称: 'Meridian 夏季',
    订单: 'A-02、A-03',
    目标日期: day('2026-06-26'),
    项目经理: '张经理',
    团队: '王丽、赵强',
  },
  { 项目编号: 'P-1', 里程碑: '定金到齐', 节点: '收定金', 目标日期: day('2026-05-20') },
];
