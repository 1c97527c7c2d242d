import { stageLines } from '../../../shared/features/order/stages';
import { teamItems, teamView } from '../../../shared/features/team/view';
import { entriesOf } from '../../../shared/orders/entry';
import { factsOfRow } from '../../../shared/plan/facts-of-row';
import { leftText } from '../../../shared/plan/left';
import { plan as planOf } from '../../../shared/plan/plan';
import { resultPatch, resultPlaces } from '../../../shared/plan/result-patch';
import { itemOf } from '../../../shared/plan/tasks';
import { logOf } from '../../../shared/process/log';
import { orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';

test.each([
  ['overdue', '超期5个工作日', '5 working days late'],
  ['behind', '落后5个工作日', '5 working days behind'],
  ['to confirm', '待确认，已过5个工作日', 'to confirm, 5 working days past'],
  ['date to confirm', '日期待确认，已过5个工作日', 'date to confirm, 5 working days past'],
  ['on hold', '已过5个工作日', '5 working days past'],
  ['not started', '已过5个工作日', '5 working days past'],
] as const)('five working days past its deadline, a stage that is %s', (status, zh, en) => {
  expect(leftText({ amount: -5, unit: 'wd' }, status)).toEqual({ zh, en });
});

test.each(['2026-05-18 10:00', '2026-05-24 10:00', '2026-07-10 10:00'])(
  'Today, Team, the order and the result column say the same of it, and late of what is late alone: %s',
  (now) => {
    const plan = planOf(orderBook(), moment(now));
    const [table] = plan.tables;
    const today = entriesOf(plan).flatMap(({ work }) => work.map((each) => itemOf(plan, each)));
    const team = teamView(plan, 'stage').groups.flatMap(
      ({ key }) => teamItems(plan, 'stage', key, 'open', 0, 99).items,
    );
    const column = resultPlaces(table!).get('left')!;
    const { cells } = resultPatch(plan.tables, plan.clocks, 'zh', plan.now);
    for (const { row, order } of table!.rows) {
      const facts = factsOfRow(table!, row, plan.now);
      const { clocks } = order;
      const lines = stageLines({
        order,
        facts,
        columns: table!.columns,
        log: logOf(plan.log, row),
        clocks,
        now: plan.now,
      });
      for (const { stage, status } of order.actionable) {
        const said = lines.find(({ key }) => key === stage.key)!.left?.zh;
        expect(today.find((item) => item.order === order.key && item.stage === stage.key)!.left?.zh).toBe(
          said,
        );
        expect(team.find((item) => item.order === order.key && item.stage === stage.key)!.left?.zh).toBe(
          said,
        );
        if (/超期/.test(said ?? '')) expect(status).toBe('overdue');
        if (/落后/.test(said ?? '')) expect(status).toBe('behind');
        if (stage !== order.next?.stage) continue;
        const cell = cells.find((each) => each.row === order.row && each.column === column);
        expect(cell?.write).toEqual(said === undefined ? undefined : { as: 'text', value: said });
      }
    }
  },
);
