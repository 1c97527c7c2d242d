import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { fillAt } from '../../../shared/book/fills';
import { bookOf, sheetOf } from '../../tools/workbook';
import { open } from '../tools';

const rows = [['订单号', '客户', 'ETD'], ['A-1', 'Acme', 46077]]; // prettier-ignore
const painted = (name: string, legend: string) =>
  sheetOf(name, [[legend], ...rows], { fills: { colours: ['FF0000'], rows: ['', '', 'AA'] } });

test('a sheet that states a legend of colours takes one call more, for its fills', async () => {
  const under = open(bookOf(painted('5月', '红色=已取消'), painted('6月', '2026')));
  const { sheets } = await openSidebarHost(under.project).host.readBook();
  expect(sheets.map((sheet) => fillAt(sheet, 3, 1))).toEqual(['FF0000', undefined]);
  const { meter } = under.project.run('updateNow');
  expect(meter.counts.get('Range.getBackgrounds')).toBe(1);
});
