import { applyPatch } from '../../shared/book/apply';
import { findSheet, valueAt, type Book, type CellValue } from '../../shared/book/model';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { NoRoom } from '../../shared/features/order/new/errors';
import { proposeNewOrder } from '../../shared/features/order/new/propose';
import type { Room } from '../../shared/host';
import { plan as planOf } from '../../shared/plan/plan';
import { readRecords } from '../../shared/records/read';
import { LINES } from '../../shared/trade/sheets/lines.sheet';
import type { HostUnderTest, MakeHost } from './host-contract';
import { newOrderBook } from './new-order-book';
import { moment } from './order-facts';

const NOW = moment('2026-05-18 10:00');
const bookIn = async (under: HostUnderTest): Promise<Book> => (await under.reopen()).readBook();
const rowOf = (book: Book, row: number): CellValue[] => {
  const sheet = findSheet(book, '订单')!;
  return Array.from({ length: 21 }, (_, at) => valueAt(sheet, row, at + 1));
};
const linesOf = (book: Book, order: string) =>
  readRecords(book, LINES, { lang: 'zh' }).records.filter((line) => line.order === order);

/** What a new order promises over every host: its row and its lines in one write, nothing of others touched. */
export function describeNewOrders(name: string, makeHost: MakeHost): void {
  describe(`new orders: ${name}`, () => {
    const proposalIn = (book: Book) =>
      proposeNewOrder(planOf(book, NOW), { number: 'FY26-04', from: 'XP001', fields: [['ETD', '2026-07-01']] });

    test('row and lines stand where they were shown, the rows around as they were, and are taken back together', async () => {
      const under = await makeHost(newOrderBook());
      const before = await under.host.readBook();
      const { patch, cells } = proposalIn(before);
      const report = await under.host.commit(patch);
      expect(report.refused).toEqual([]);
      const after = await bookIn(under);
      for (const { place, write } of cells)
        expect(valueAt(findSheet(after, '订单')!, place.row, place.column)).toBe('value' in write && write.value);
      expect([rowOf(after, 5), rowOf(after, 7)]).toEqual([rowOf(before, 5), rowOf(before, 7)]);
      expect(linesOf(after, 'FY26-04')).toHaveLength(2);
      expect(planOf(after, NOW).tables.flatMap(({ rows }) => rows.map(({ row }) => row.order))).toContain('FY26-04');
      await under.host.revert();
      const back = await bookIn(under);
      expect(rowOf(back, 6).every((cell) => cell === null || cell === '')).toBe(true);
      expect(linesOf(back, 'FY26-04')).toEqual([]);
    });

    test('where a colleague has put an order into the row meanwhile, that order stays alone there', async () => {
      const under = await makeHost(newOrderBook());
      const before = await under.host.readBook();
      const { patch } = proposalIn(before);
      const theirs = { sheet: '订单', row: 6, column: 2, seen: null, write: { as: 'text', value: 'FY26-04B' } } as const;
      await under.overwrite(applyPatch(before, { ...EMPTY_PATCH, cells: [theirs] }).book);
      const report = await under.host.commit(patch);
      expect(report.refused.length).toBeGreaterThan(5);
      const row = rowOf(await bookIn(under), 6);
      expect(row.filter((cell) => cell !== null && cell !== '')).toEqual(['FY26-04B']);
    });

    test('a total right below the last order moves down where the host can insert rows, and is left alone where it cannot', async () => {
      const under = await makeHost(newOrderBook({ belowOrders: [TOTAL] }));
      const before = await under.host.readBook();
      const room = roomIn(before);
      if (!under.host.insertRows) {
        expect(valueAt(findSheet(before, '订单')!, 6, 1)).toBe('合计');
        return;
      }
      await expect(under.host.insertRows({ ...room, shows: { column: 1, value: '小计' } })).rejects.toThrow(
        'another one by now',
      );
      await under.host.insertRows(room);
      const made = await bookIn(under);
      expect(rowOf(made, 7)).toEqual(rowOf(before, 6));
      expect(rowOf(made, 6).every((cell) => cell === null || cell === '')).toBe(true);
      expect((await under.host.commit(proposalIn(made).patch)).refused).toEqual([]);
      const after = await bookIn(under);
      expect([valueAt(findSheet(after, '订单')!, 6, 2), valueAt(findSheet(after, '订单')!, 7, 1)]).toEqual([
        'FY26-04',
        '合计',
      ]);
    });
  });
} // prettier-ignore

const TOTAL = ['合计', null, null, null, null, null, 11600, null, 63640];

/** What is asked for where there is no room. */
function roomIn(book: Book): Room {
  try {
    proposeNewOrder(planOf(book, NOW), { number: 'FY26-04', fields: [] });
  } catch (error) {
    if (error instanceof NoRoom) return error.room;
    throw error;
  }
  throw new Error('there is room');
}
