import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { day } from '../../tools/book';
import { agendaIn, headings, log, matters, meetingBook, waits } from '../../tools/meeting-book';
import { runOn } from './sheets-run';

afterEach(endStages);

interface Json {
  readonly parts: readonly {
    readonly part: string;
    readonly items: readonly { readonly id: string; readonly why: string }[];
  }[];
}

test('a spreadsheet at Google has the agenda of the same rows in a file', async () => {
  const book = meetingBook(
    [
      {},
      { 订单号: 'L-1', 工厂交期: day('2026-05-15') },
      { 订单号: 'W-1' },
      { 订单号: 'C-1', 工厂交期: day('2026-05-12'), 生产完成: day('2026-05-10'), 验货日期: day('2026-05-13'), 订舱日期: day('2026-05-08'), 船期: day('2026-05-24'), 截单时间: day('2026-05-19 12:00') },
    ],
    log(waits('W-1', '生产完成', '2026-05-12', '工厂')),
    matters({ 编号: 'D-1', 类型: '决定', 订单: 'P-1', 内容: '换货代', 负责人: '王丽', 截止: day('2026-05-20') }),
  );
  const stage = await stageFor(book);
  const { code, out, err } = await runOn(stage, ['agenda', 'BOOK', '--json', '--now', '2026-05-18T08:45', '--lang', 'zh']);
  expect([code, err.includes('Error')]).toEqual([0, false]);
  const { parts } = JSON.parse(out) as Json;
  const agenda = agendaIn(book);
  expect(Object.fromEntries(parts.map(({ part, items }) => [part, items.map(({ id }) => id)]))).toEqual(headings(agenda));
  expect(parts.flatMap(({ items }) => items.map(({ why }) => why))).toEqual(agenda.parts.flatMap(({ things }) => things.map(({ why }) => why.zh)));
  expect(Object.keys(headings(agenda))).toEqual(['late', 'blocked', 'cutoff', 'decision']);
}); // prettier-ignore
