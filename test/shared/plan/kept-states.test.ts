import { keptStateCells } from '../../../shared/plan/kept-states';
import type { Plan } from '../../../shared/plan/plan';
import type { StageHabit } from '../../../shared/plan/stage-habits';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { row } from '../../tools/process-rows';

import { oneTable } from './one-row';

const NOW = moment('2026-05-18 10:00');

describe('how a column was kept, where that may turn', () => {
  const habit = (past: number, filled: number): StageHabit => ({ stage: 'booking', past, filled, persons: {}, delays: [], filledDue: [] }); // prettier-ignore
  const SETTINGS = [
    ['工作表', '项目', '列', '列标题', '值', '节点'],
    ['订单', 'x', null, null, null, null],
  ];
  function kept(
    habits: readonly StageHabit[],
    states: readonly object[] | null = [],
    rows: TestCell[][] = [],
  ) {
    const { table } = oneTable(['order_no'], [['A']]);
    const plan = {
      now: NOW,
      language: 'zh',
      book: bookOf(sheetOf('跟单_设置', [...SETTINGS, ...rows])),
      config: {
        processRows: [row({ key: 'booking', name: '订舱' })],
        settings: { sheets: states === null ? [] : [{ sheet: '订单', keptStates: states }] },
      },
      tables: [{ table, habits: new Map(habits.map((each, at) => [`v${at}`, [each]])) }],
    } as unknown as Plan;
    return keptStateCells(plan).flatMap(({ row: at, write }) => ('value' in write && /2026/.test(String(write.value)) ? [`${at} ${write.value}`] : [])); // prettier-ignore
  }
  const state = (isKept: boolean) => [{ stage: 'booking', isKept, since: 1 }];

  test.each<[string, readonly StageHabit[], object[] | null, string[]]>([
    ['half of the orders have it: kept', [habit(10, 5)], [], ['3 2026-05-18 在填']],
    ['fewer: lost', [habit(10, 4)], [], ['3 2026-05-18 不填']],
    ['nearly all have it: nothing to remember', [habit(10, 8)], [], []],
    ['hardly any: nothing either', [habit(10, 2)], [], []],
    ['too few orders tell', [habit(4, 2)], [], []],
    ['what was kept stays so', [habit(10, 3)], state(true), []],
    ['until it is hardly filled any more', [habit(10, 2)], state(true), ['3 2026-05-18 不填']],
    ['what was lost is kept again', [habit(10, 9)], state(false), ['3 2026-05-18 在填']],
    ['the process that tells most of it', [habit(10, 5), habit(20, 8)], [], ['3 2026-05-18 不填']],
    ['the other way about', [habit(20, 8), habit(10, 5)], [], ['3 2026-05-18 不填']],
    ['nobody has confirmed the sheet', [habit(10, 5)], null, []],
  ])('%s', (_, habits, states, written) => expect(kept(habits, states)).toEqual(written)); // prettier-ignore

  test('in the row that remembers it already', () => {
    const remembered = (sheet: string, stage = '订舱') => kept([habit(10, 9)], state(false), [[sheet, '填写状态', null, null, '2026-05-01 不填', stage]]); // prettier-ignore
    expect(remembered('订单')).toEqual(['3 2026-05-18 在填']);
    expect(remembered('订单', '客户')).toEqual(['4 2026-05-18 在填']);
    expect(remembered('别的')).toEqual(['4 2026-05-18 在填']);
  });

  test('a book without settings remembers nothing', () => {
    expect(keptStateCells({ book: bookOf() } as unknown as Plan)).toEqual([]);
  });
});
