/** @jest-environment jsdom */
import { textOfHtml } from '../../../workbench/table/html-table';
import { tableOf } from '../../../workbench/table/text-table';

test('the table of a page: joined cells leave room, lines within cells stay', () => {
  const html = `<meta charset=utf-8><table><tr><th colspan=2>订单</th><th>交期</th></tr>
    <tr><td>A-1</td><td>先出<br>"500"</td><td>5.20</td></tr></table>`;
  expect(tableOf(textOfHtml(html))).toEqual([
    ['订单', '', '交期'],
    ['A-1', '先出\n"500"', '5.20'],
  ]);
});

test('without a table there is no text', () => expect(textOfHtml('<p>hello</p>')).toBe(''));
