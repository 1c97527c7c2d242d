import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { foundBreaches } from '../../../shared/features/norms/found';
import { proposeOpen } from '../../../shared/features/norms/open';
import { normsView } from '../../../shared/features/norms/view';
import { mattersOf } from '../../../shared/orders/matters';
import { proposeAcknowledged } from '../../../shared/proposals/acknowledge';
import { MatterRefused } from '../../../shared/proposals/matters';
import { logSheet, normBook, normSheet, NOW, planned, type LogTold } from '../features/norms/book';

const moved = (order: string, by: string): LogTold[] => [
  { at: '2026-05-04 09:00', order, event: '改截止', date: '2026-05-10', by },
  { at: '2026-05-08 09:00', order, event: '改截止', date: '2026-05-15', by },
];
const open = (no: string) => ({ no, atd: '', balance: '' });
const book = ((): Book => {
  const log = logSheet(...moved('A-1', '王丽'), ...moved('A-2', '王丽'), ...moved('A-3', '孙敏'));
  const made = normBook([open('A-1'), open('A-2'), open('A-3')], normSheet({ check: '改期两次' }), log);
  return applyPatch(made, proposeOpen(planned(made)).patch).book;
})();
const [FIRST, SECOND, OTHER] = ['N-1/1/A-1/booking', 'N-1/1/A-2/booking', 'N-1/1/A-3/booking'] as const;
const state = (of: Book, number: string) => mattersOf(planned(of)).find(({ matter }) => matter.number === number)!; // prettier-ignore

test('whoever it concerns acknowledges it: it is over, the log has it, and it is not found again', () => {
  const { patch, title } = proposeAcknowledged(planned(book), [FIRST], '王丽');
  const { book: after, report } = applyPatch(book, patch);
  expect([title.zh, report.refused]).toEqual([`${FIRST}：王丽 已知悉`, []]);
  expect(state(after, FIRST)).toMatchObject({
    turn: undefined,
    matter: { state: 'acknowledged', closed: NOW },
  });
  expect(planned(after).config.log.at(-1)).toMatchObject({ order: 'A-1', stage: 'booking', event: 'note', by: '王丽' }); // prettier-ignore
  expect(foundBreaches(planned(after))).toEqual([]);
});

test('several of theirs at once, each with its row of the log', () => {
  expect(normsView(planned(book), '王丽').mine.map(({ number }) => number)).toEqual([FIRST, SECOND]);
  const { patch } = proposeAcknowledged(planned(book), [FIRST, SECOND], '王丽');
  const { book: after, report } = applyPatch(book, patch);
  expect(report.refused).toEqual([]);
  expect([FIRST, SECOND, OTHER].map((number) => state(after, number).turn?.toDo)).toEqual([undefined, undefined, 'acknowledge']); // prettier-ignore
  expect(planned(after).config.log.length - planned(book).config.log.length).toBe(2);
  expect(normsView(planned(after), '王丽').mine).toEqual([]);
});

test('nobody does it for another, without a name, or twice', () => {
  expect(() => proposeAcknowledged(planned(book), [OTHER], '王丽')).toThrow(MatterRefused);
  expect(() => proposeAcknowledged(planned(book), [FIRST], '')).toThrow(MatterRefused);
  const after = applyPatch(book, proposeAcknowledged(planned(book), [FIRST], '王丽').patch).book;
  expect(() => proposeAcknowledged(planned(after), [FIRST], '王丽')).toThrow(MatterRefused);
});

test('what a person gave to two is acknowledged by either of them, and by no third', () => {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== '跟单_事项') return sheet;
    const owner = sheet.rows[0]!.indexOf('负责人');
    const rows = sheet.rows.map((row) =>
      row[0] === FIRST ? row.map((cell, at) => (at === owner ? '王丽、孙敏' : cell)) : row,
    );
    return { ...sheet, rows };
  });
  const shared = planned({ ...book, sheets });
  for (const by of ['王丽', '孙敏'])
    expect(proposeAcknowledged(shared, [FIRST], by).title.zh).toBe(`${FIRST}：${by} 已知悉`);
  expect(() => proposeAcknowledged(shared, [FIRST], '李娜')).toThrow(MatterRefused);
});

test('a sheet that somebody made without the columns that are written gets them once', () => {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== '跟单_事项') return sheet;
    const at = sheet.rows[0]!.indexOf('结束');
    const without = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => column !== at);
    return {
      ...sheet,
      rows: sheet.rows.map((row) => without(row)),
      kinds: sheet.kinds.map((row) => without([...row]).join('')),
    };
  });
  const { patch } = proposeAcknowledged(planned({ sheets }), [FIRST, SECOND], '王丽');
  const { book: after, report } = applyPatch({ sheets }, patch);
  expect(report.refused).toEqual([]);
  expect(state(after, SECOND).matter.closed).toBe(NOW);
});
