import { same } from '../../shared/lang';
import type { MilestonePlan, ProjectPlan, ProjectTask } from '../../shared/projects/project';
import { moment } from './order-facts';

/** A project by hand: tasks, orders and milestones that say only what a test is about. Days as `05-18` of 2026. */

export const on = (day: string) => moment(`2026-${day}`);

const PLACE = { sheet: '出货', row: 3, column: 1 };

type Days = Readonly<Partial<Record<'start' | 'finish' | 'lateFinish' | 'due', string>>>;

export function aTask(id: string, days: Days = {}, more: Partial<ProjectTask> = {}): ProjectTask {
  const [order = '', stage = ''] = id.split('/');
  const { start, finish, lateFinish, due } = days;
  return {
    id,
    order,
    shipment: '',
    stage,
    name: same(stage),
    owner: '',
    role: 'merchandiser',
    after: [],
    is: 'open',
    waitsFor: undefined,
    chase: undefined,
    start: start === undefined ? undefined : on(start),
    finish: finish === undefined ? undefined : on(finish),
    lateStart: undefined,
    lateFinish: lateFinish === undefined ? undefined : on(lateFinish),
    slack: undefined,
    isCritical: false,
    isLate: false,
    due: due === undefined ? undefined : on(due),
    place: PLACE,
    ...more,
  };
}

export function aMilestone(
  name: string,
  due: string | undefined,
  expected: string | undefined,
  is: MilestonePlan['is'] = 'open',
): MilestonePlan {
  return {
    name,
    due: due === undefined ? undefined : on(due),
    expected: expected === undefined ? undefined : on(expected),
    is,
    isLate: false,
    reserve: undefined,
    tasks: [],
    place: { sheet: '跟单_项目', row: 3, column: 1 },
  };
}

export function aProject(tasks: readonly ProjectTask[], more: Partial<ProjectPlan> = {}): ProjectPlan {
  const orders = [...new Set(tasks.map(({ order }) => order))];
  return {
    number: 'P-1',
    name: '春季大单',
    manager: '张经理',
    team: [],
    state: 'on',
    orders: orders.map((order) => ({ order, key: order, customer: 'Nordvik', place: PLACE })),
    tasks,
    milestones: [],
    due: undefined,
    end: undefined,
    isOver: false,
    reserve: undefined,
    critical: tasks.filter(({ isCritical }) => isCritical).map(({ id }) => id),
    clashes: [],
    findings: [],
    place: { sheet: '跟单_项目', row: 2, column: 1 },
    ...more,
  };
}
