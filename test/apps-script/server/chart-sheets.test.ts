import { plan } from '../../../shared/plan/plan';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { moment } from '../../tools/order-facts';
import { leftToWrite, open, small } from '../tools';

const NEXT_DAY = moment('2026-05-19 09:00');

/** The small book with a chart on a sheet of its own before the orders, and its tab in front. */
function withChart() {
  const under = open(small(), { now: NEXT_DAY });
  const chart = { name: '月度图', after: 0 };
  under.world.charts.push(chart);
  under.world.activeChart = chart;
  return under;
}

describe('a chart on a sheet of its own', () => {
  test('is passed over by an update, and its tab stays in front', () => {
    const under = withChart();
    expect(under.project.run('updateNow').error).toBeUndefined();
    expect(under.world.said).toEqual([expect.stringMatching(/^已更新 \d+ 个单元格/)]);
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    expect(under.world.activeChart?.name).toBe('月度图');
  });

  test('is none of the sheets that the sidebar reads, and its news go on', async () => {
    const under = withChart();
    const { host, poll } = openSidebarHost(under.project);
    const book = await host.readBook();
    expect(book.sheets.map(({ name }) => name)).toEqual(under.book().sheets.map(({ name }) => name));
    expect(book.activeSheet).toBeUndefined();
    const heard: unknown[] = [];
    host.watch((change) => heard.push(change));
    await poll();
    under.types('出货', 5, 8, [[46100]]);
    expect(await poll()).toBe('well');
    expect(heard).toHaveLength(1);
  });

  test('has no order in it that could be marked as done', () => {
    const under = withChart();
    under.project.call('markDoneToday');
    expect(under.world.said).toEqual([expect.stringMatching(/[。.]$/)]);
    expect(plan(under.book(), NEXT_DAY).tables).toHaveLength(1);
  });

  test('new sheets are put behind it', async () => {
    const under = withChart();
    under.world.charts.push({ name: '客户图', after: under.book().sheets.length });
    const { host } = openSidebarHost(under.project);
    await host.commit({
      sheets: [{ name: '跟单_节假日', columns: [], rows: [[{ as: 'text', value: '日期' }]] }],
      columns: [],
      cells: [],
    });
    expect(under.book().sheets.at(-1)!.name).toBe('跟单_节假日');
    expect(under.world.activeChart?.name).toBe('月度图');
  });
});
