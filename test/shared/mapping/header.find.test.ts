import { findHeaders, headerAt, savedHeader } from '../../../shared/mapping/header.find';
import { approve } from '../../tools/approve';
import { day, formula, sheetOf, type TestCell } from '../../tools/book';

const HEAD = ['订单号', '客户', '数量', 'ETD'];
const ORDER: TestCell[] = ['A1', 'Kestrel', 5, day('2026-05-01')];
/** `2-3 A订单号 B客户 …` of each header found. */
const found = (rows: readonly (readonly TestCell[])[], merges: string[] = [], from = 1): string[] =>
  findHeaders(sheetOf('S', rows, { merges }), from).map(({ top, bottom, left, headers }) => {
    return `${top === bottom ? top : `${top}-${bottom}`} ${left}: ${headers.join('|')}`;
  });
const rows = (n: number, cells: readonly TestCell[]) => Array.from({ length: n }, () => cells);

test.each<[string, (readonly TestCell[])[], string[], string[]]>([
  ['in the first row', [HEAD, ORDER], [], ['1 1: 订单号|客户|数量|ETD']],
  ['below a title', [['出货跟踪表'], [], HEAD, ORDER], [], ['3 1: 订单号|客户|数量|ETD']],
  ['below lines that name two fields', [['客户', 'Kestrel', '日期', day('2026-05-01')], HEAD, ORDER], [], ['2 1: 订单号|客户|数量|ETD']],
  ['under thirty lines no more', [...rows(30, ['x']), HEAD, ORDER], [], []],
  ['under twenty-nine', [...rows(29, ['x']), HEAD, ORDER], [], ['30 1: 订单号|客户|数量|ETD']],
  ['below three hundred empty rows', [...rows(300, []), HEAD, ORDER], [], ['301 1: 订单号|客户|数量|ETD']],
  ['below more no longer', [...rows(301, []), HEAD, ORDER], [], []],
  ['not in figures', [['订单号', 5, 6, 7], ORDER], [], []],
  ['not in one label', [['订单号'], ['A1']], [], []],
  ['with an empty column within', [['订单号', '客户', null, '数量', 'ETD'], ORDER], [], ['1 1: 订单号|客户||数量|ETD']],
  ['with two', [['订单号', '客户', null, null, '数量', 'ETD'], ORDER], [], ['1 1: 订单号|客户|||数量|ETD']],
  ['parted by three', [['订单号', '客户', 'ETD', null, null, null, '合同号', '数量', 'ATD'], ORDER], [], ['1 1: 订单号|客户|ETD', '1 7: 合同号|数量|ATD']],
  ['parted where the same labels stand again', [[...HEAD, null, ...HEAD], ORDER], [], ['1 1: 订单号|客户|数量|ETD', '1 6: 订单号|客户|数量|ETD']],
  ['or begin again beside it', [[...HEAD, ...HEAD], ORDER], [], ['1 1: 订单号|客户|数量|ETD', '1 5: 订单号|客户|数量|ETD']],
  ['of two rows by merged groups', [['订单', null, '出货', null], ['编号', '客户', 'ETD', 'ATD'], ORDER], ['A1:B1', 'C1:D1'], ['1-2 1: 订单 编号|订单 客户|出货 ETD|出货 ATD']],
  ['of two rows where labels span both', [['订单号', '客户', '定金', null], [null, null, '金额', '日期'], ORDER], ['A1:A2', 'B1:B2', 'C1:D1'], ['1-2 1: 订单号|客户|定金 金额|定金 日期']],
  ['in two languages', [HEAD, ['Order No', 'Customer', 'Quantity', 'ETD date'], ORDER], [], ['1-2 1: 订单号 Order No|客户 Customer|数量 Quantity|ETD ETD date']],
  ['of two rows, where a group ends with its labels', [['订单号', '客户', '定金', null, null, 'ETD'], [null, null, '金额', '日期', null, null], ORDER], ['A1:A2', 'B1:B2', 'C1:D1'], ['1-2 1: 订单号|客户|定金 金额|定金 日期||ETD']],
  ['of two rows by a label that stands over both alone', [['订单号', '出货', '备注'], ['客户', 'ETD', null], ORDER], ['C1:C2'], ['1-2 1: 订单号 客户|出货 ETD|备注']],
  ['of one row below a line of two labels in one cell each', [['客户', '国家'], ['订单号', '数量', 'ETD'], ORDER], [], ['2 1: 订单号|数量|ETD']],
  ['of one row below a line that says something', [['制表：王丽', null, null, '审核：李娜'], ['订单号', '客户', '数量', null], ORDER], [], ['2 1: 订单号|客户|数量']],
])('a header: %s', (_, sheet, merges, expected) => expect(found(sheet, merges)).toEqual(expected)); // prettier-ignore

test('is looked for from a row on', () => {
  const sheet = [HEAD, ORDER, [], ['合同号', '客户', 'ATD'], ['S1', 'Nordlys', day('2026-03-01')]];
  expect(found(sheet, [], 2)).toEqual(['4 1: 合同号|客户|ATD']);
  expect(found(sheet, [], 5)).toEqual([]);
});

test('that a person pointed at holds whatever it says, without empty columns around it', () => {
  const sheet = sheetOf('S', [[null, '甲', null, '乙', null], []]);
  expect(headerAt(sheet, 1)).toEqual([
    { top: 1, bottom: 1, left: 2, right: 4, headers: ['甲', '', '乙'], lower: ['甲', '', '乙'] },
  ]);
  expect(headerAt(sheet, 2)).toEqual([]);
});

test.each<[string, string[], number | undefined]>([
  ['all of its labels', ['甲', '乙', '丙', '丁', '戊'], 2],
  ['most of them', ['甲', '乙', '丙', '己', '庚'], 2],
  ['too few', ['甲', '乙', '己', '庚', '辛'], undefined],
  ['two', ['甲', '乙'], 2],
  ['one alone', ['甲'], undefined],
  ['empty ones', ['甲', '', ' '], undefined],
])('that a person confirmed is found again by %s', (_, saved, row) => {
  const sheet = sheetOf('S', [
    ['甲', 'x'],
    ['甲', '乙', '丙', '丁', '戊'],
  ]);
  expect(savedHeader(sheet, saved)[0]?.top).toBe(row);
});

/** Two or three rows above an order; `+` goes on the merged cell to its left, `^` the one above, `#` is a number. */
const LAYOUTS = [
  ['订单 + 出货 +', '编号 客户 ETD ATD'],
  ['订单 . 出货 .', '编号 客户 ETD ATD'],
  ['订单 . . .', '编号 客户 ETD ATD'],
  ['订单 + + +', '编号 客户 ETD ATD'],
  ['订单 甲 乙 丙', '编号 客户 ETD ATD'],
  ['订单 # 出货 .', '编号 客户 ETD ATD'],
  ['订单号 客户 数量 ETD', 'OrderNo Customer Qty ETD'],
  ['订单号 客户 数量 ETD', 'OrderNo Customer Colour Weight'],
  ['订单号 客户 数量 ETD', 'OrderNo Colour Weight Driver'],
  ['订单号 客户 ETD', 'OrderNo Customer ETD'],
  ['订单号 客户', 'OrderNo Customer'],
  ['OrderNo Customer Qty ETD', '订单号 客户 数量 ETD'],
  ['订单号 客户 定金 +', '^ ^ 金额 日期'],
  ['订单号 客户 定金 .', '. . 金额 日期'],
  ['订单号 客户 数量 定金 .', '. . . . 日期'],
  ['订单号 客户 数量 单价 定金 .', '. . . . 金额 日期'],
  ['订单号 客户 数量 ETD', '. . (pcs) .'],
  ['订单号 客户 数量 ETD', '必填 必填 必填 必填'],
  ['订单号 客户 数量 ETD', 'A1 Kestrel 红 王丽'],
  ['订单号 客户 数量 ETD', 'A1 Kestrel # #'],
  ['订单号 客户 定金 +', '^ ^ 金额 #'],
  ['订单号 客户 定金 +', '^ ^ 王丽 李娜'],
  ['订单号 客户 定金 + 尾款 +', '^ ^ 金额 日期 金额 日期'],
  ['订单号 客户 定金 + . 尾款 +', '^ ^ 金额 日期 . 金额 日期'],
  ['订单号 客户 定金 + . . . 合同号 尾款 +', '^ ^ 金额 日期 . . . ^ 金额 日期'],
  ['出货表 + + +', '订单号 客户 数量 ETD'],
  ['出货表 . . .', '订单号 客户 数量 ETD'],
  ['2026年 客户 数量 .', '订单号 客户 数量 ETD'],
  ['客户：王丽 日期：5月', '订单号 客户 数量 ETD'],
  ['订单号 客户 ETD 订单号 客户 ETD', '. . . . . .'],
  ['订单号 客户 ETD 甲 订单号 客户 ETD 甲', '. . . . . . . .'],
  ['订单号 客户 ETD 甲 订单号 甲 ETD 客户', '. . . . . . . .'],
  ['订单号 . 客户 . ETD', '. . . . .'],
  ['订单号 客户 . . ETD ATD', '. . . . . .'],
  ['订单号 客户 . 订单号 ATD', '. . . . .'],
  ['订单号 客户 . 订单号 客户', '. . . . .'],
  ['订单号 客户 甲 . . . 乙 丙', '. . . . . . . .'],
  ['订单号 客户 甲 . . . 客户 丙', '. . . . . . . .'],
  ['甲 乙 丙', '订单号 客户 数量'],
  ['订单号 客户 数量', '合同号 客户 ETD ATD 尾款'],
  ['订单号 客户 甲', '合同号 客户 ETD ATD 尾款'],
]; // prettier-ignore

function sheetOfLayout(lines: readonly string[]) {
  const cells = lines.map((line) => line.split(' '));
  const merges = new Map<string, string>();
  const rows = cells.map((row, r) =>
    row.map((text, c): TestCell => {
      const at = `${String.fromCharCode(65 + c)}${r + 1}`;
      if (text === '^') merges.set(`${String.fromCharCode(65 + c)}${r}`, at);
      if (text === '+') {
        let first = c;
        while (row[first] === '+') first--;
        merges.set(`${String.fromCharCode(65 + first)}${r + 1}`, at);
      }
      if (text === '#') return formula(5);
      return ['.', '+', '^'].includes(text) ? null : text;
    }),
  );
  const areas = [...merges].map(([from, to]) => `${from}:${to}`);
  return sheetOf('S', [[], ...rows, ['A1', 'Kestrel', 5, day('2026-05-01'), 5, 6]].slice(1), {
    merges: areas,
  });
}

test('headers of two rows, side by side and under titles are approved', () => {
  const lines = LAYOUTS.map((layout) => {
    const headers = findHeaders(sheetOfLayout(layout), 1).map(
      ({ top, bottom, left, headers: labels, lower }) => {
        const rows = top === bottom ? `row ${top}` : `rows ${top}-${bottom}`;
        return `  ${rows} from ${left}: ${labels.join(' | ')}${top === bottom ? '' : `  (${lower.join(' | ')})`}`;
      },
    );
    return [...layout, ...(headers.length > 0 ? headers : ['  none'])].join('\n');
  });
  approve(__dirname, 'header.find', lines.join('\n\n'));
});
