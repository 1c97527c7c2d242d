import { settingPlace } from '../../../shared/plan/setting-place';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';

test('the cell of a setting', () => {
  const rows: TestCell[][] = [
    ['标题'],
    ['工作表', '项目', '值'],
    [null, '语言', '中文'],
    [null, '公司日历', 'CN'],
  ];
  const book = bookOf(sheetOf('订单', [['x']]), sheetOf('跟单_设置', rows));
  expect(settingPlace(book, 'officeCalendar')).toEqual({ sheet: '跟单_设置', row: 4, column: 3 });
  expect(settingPlace(book, 'language')).toEqual({ sheet: '跟单_设置', row: 3, column: 3 });
  expect(settingPlace(book, 'bankCalendar')).toEqual({ sheet: '跟单_设置', row: 1, column: 3 });
  expect(settingPlace(bookOf(sheetOf('订单', [['x']])), 'language')).toEqual({
    sheet: '订单',
    row: 1,
    column: 1,
  });
  expect(settingPlace(bookOf(), 'language')).toEqual({ sheet: '', row: 1, column: 1 });
  expect(settingPlace(bookOf(sheetOf('跟单_设置', [['x']])), 'language')).toEqual({ sheet: '跟单_设置', row: 1, column: 1 }); // prettier-ignore
});
