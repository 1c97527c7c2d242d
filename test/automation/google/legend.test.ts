import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { fillAt } from '../../../shared/book/fills';
import { bookOf, sheetOf } from '../../tools/workbook';

afterAll(endStages);

const rows = [['订单号', '客户'], ['A-1', 'Acme']]; // prettier-ignore
const painted = (name: string, legend: string) =>
  sheetOf(name, [[legend], ...rows], { fills: { colours: ['FF0000'], rows: ['', '', 'AA'] } });

test('sheets that state a legend of colours take one call more, all together; others none', async () => {
  const read = async (...legends: string[]) => {
    const { server, open } = await stageFor(
      bookOf(...legends.map((legend, at) => painted(`${at + 1}月`, legend))),
    );
    const { sheets } = await open().readBook();
    return [server.log.length, ...sheets.map((sheet) => fillAt(sheet, 3, 1))];
  };
  expect(await read('红色=已取消', '2026', 'red: cancelled')).toEqual([3, 'FF0000', undefined, 'FF0000']);
  expect(await read('2026', '颜色：红色')).toEqual([2, undefined, undefined]);
});
