import type { Book } from '../../shared/book/model';
import { plan, type Plan } from '../../shared/plan/plan';
import type { ProcessRow } from '../../shared/process/row';
import type { ProjectPlan, ProjectTask } from '../../shared/projects/project';
import { projectOf } from '../../shared/projects/projects-of';
import { cellOf, checkupBook, type OrderCells, type Told } from './checkup-book';
import { isoAt, moment } from './order-facts';
import { rowsOf } from './record-book';

/** A process in which nothing but limits in working days counts: two days to buy, eight for material, ten to make, two to load. */
export const WORKS: readonly Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', role: '采购员', limit: '2wd', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', role: '跟单员', limit: '8wd', after: 'purchase', evidence: 'material_in', waitsOn: '工厂' },
  { key: 'prod_done', name: '生产完成', role: '跟单员', limit: '10wd', after: 'material', evidence: 'prod_done', waitsOn: '工厂' },
  { key: 'booking', name: '订舱', role: '船务', limit: '3wd', after: 'purchase', evidence: 'booking_date' },
  { key: 'load', name: '装柜', role: '船务', limit: '2wd', after: 'prod_done, booking', evidence: 'loading_date' },
  { key: 'onboard', name: '开船', role: '船务', limit: '1wd', after: 'load', evidence: 'atd' },
]; // prettier-ignore

/** An order with every column blank but those given. */
export const anOrder = (no: string, ordered: string, more: OrderCells = {}): OrderCells => ({
  订单号: no,
  客户: 'Nordvik',
  下单日期: ordered,
  采购日期: null,
  物料到齐: null,
  完工日期: null,
  订舱日期: null,
  装柜日期: null,
  ETD: null,
  ATD: null,
  状态: null,
  ...more,
});

/** A row of 跟单_项目; ISO dates become dates. */
export const aProject = (orders: string, more: OrderCells = {}): OrderCells => ({
  项目编号: 'P-1',
  里程碑: null,
  名称: null,
  订单: orders,
  节点: null,
  目标日期: null,
  项目经理: null,
  团队: null,
  先后: null,
  状态: null,
  ...more,
});

export interface ProjectBook {
  readonly orders: readonly OrderCells[];
  readonly projects: readonly OrderCells[];
  readonly log?: readonly Told[];
  readonly stages?: readonly Partial<ProcessRow>[];
  /** Further sheets, by name. */
  readonly more?: Readonly<Record<string, readonly OrderCells[]>>;
}

export function projectBook({ orders, projects, log = [], stages = WORKS, more = {} }: ProjectBook): Book {
  const sheets = Object.entries({ ...(projects.length > 0 && { 跟单_项目: projects }), ...more });
  const others = sheets.map(([name, rows]) =>
    rowsOf(
      name,
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, cellOf(text)]))),
    ),
  );
  return checkupBook(stages, orders, log, others);
}

export const projectPlan = (book: ProjectBook, now: string): Plan => plan(projectBook(book), moment(now));

/** The project P-1. */
export function theProject(planned: Plan): ProjectPlan {
  const found = projectOf(planned, 'P-1');
  if (!found) throw new Error('no project P-1');
  return found;
}

export function taskOf({ tasks }: ProjectPlan, id: string): ProjectTask {
  const found = tasks.find((task) => task.id === id);
  if (!found) throw new Error(`no task ${id} among ${tasks.map((task) => task.id).join(', ')}`);
  return found;
}

/** `A-1/load 2026-09-30 2026-10-09 | 2026-10-30 16`: start, earliest and latest finish, slack. */
export const tasksSaid = ({ tasks }: ProjectPlan): string[] =>
  tasks.map(
    ({ id, is, start, finish, lateFinish, slack }) =>
      `${id} ${is} ${isoAt(start) ?? '?'} ${isoAt(finish) ?? '?'} | ${isoAt(lateFinish) ?? '-'} ${slack ?? '-'}`,
  );
