import { parityOf } from '../../../scripts/parity/books';
import { withoutResults } from '../../apps-script/tools';
import { day } from '../../tools/book';
import { handOff, handOffBook } from '../../tools/hand-off-book';
import { setUp } from '../../tools/set-up';

const DONE = { 下单日期: day('2026-05-04'), 完工日期: day('2026-05-15'), ETD: day('2026-05-29') };

test('hand-offs are opened and judged alike by the command, in Excel, by Apps Script and over the Sheets API', async () => {
  const book = handOffBook({
    orders: [DONE, DONE, DONE, DONE, {}],
    matters: [
      handOff({ 编号: 'PO-1/prod_done/1', 订单: 'PO-1', 交出: day('2026-05-15 17:00') }),
      handOff({ 编号: 'PO-2/prod_done/1', 订单: 'PO-2', 交出: day('2026-05-15 09:00'), 接受: day('2026-05-18 08:45'), 状态: '已接受' }),
      handOff({ 编号: 'PO-3/prod_done/1', 订单: 'PO-3', 交出: day('2026-05-15 09:00'), 结束: day('2026-05-18 09:00'), 状态: '已退回', '决定/理由': '缺毛重' }),
    ],
  }); // prettier-ignore
  const rows = await parityOf(withoutResults(setUp(book)));
  expect(rows).toHaveLength(4);
  for (const { results, differences } of rows) {
    expect(results).toBeGreaterThan(10);
    expect(differences).toEqual([]);
  }
});
