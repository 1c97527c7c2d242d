import { both, type Bilingual } from '../lang';
import type { CellValue } from './model';
import { isError } from './model';

/** Why a host left a change out. The same words in every host. */
export const REFUSALS = {
  changedMeanwhile: (now: CellValue): Bilingual =>
    both(
      `单元格已被别人改为“${shown(now, 'zh')}”，保留对方的内容`,
      `the cell was changed meanwhile and now holds "${shown(now, 'en')}"; it was left as it is`,
    ),
  rowGone: (key: CellValue): Bilingual =>
    both(
      `找不到“${shown(key, 'zh')}”这一行，可能已被删除`,
      `no row shows "${shown(key, 'en')}" any more; it may have been deleted`,
    ),
  rowTwice: (key: CellValue): Bilingual =>
    both(
      `有多行都是“${shown(key, 'zh')}”，无法确定写到哪一行`,
      `several rows show "${shown(key, 'en')}", so it is unclear which one is meant`,
    ),
  rowsMoved: both(
    '写入的同时有人移动了行，无法确定这里原来是什么；请检查这个单元格，并用表格自己的撤消或版本历史恢复',
    "rows were moved while this was being written, so it is not known what stood here before; check this cell, and put it back with the spreadsheet's own undo or version history",
  ),
  placeLost: both(
    '写入的同时有人移动了行，而这一行没有自己的编号，无法确定它现在在哪里',
    'rows were moved while this was being written, and this row has no key of its own, so it is unclear where it is now',
  ),
  noSuchSheet: both('工作簿里没有这张工作表', 'the workbook has no such sheet'),
  sheetProtected: both('工作表受保护，请先撤消工作表保护', 'the sheet is protected; unprotect it first'),
  cellLocked: both(
    '工作表受保护，这个单元格是锁定的；请撤消工作表保护，或在“设置单元格格式”的“保护”里取消锁定',
    'the sheet is protected and this cell is locked; unprotect the sheet, or clear Locked for it in Format Cells, Protection',
  ),
  formatLocked: both(
    '工作表受保护，不能改数字格式，日期会显示成数字；请先把这些单元格设为日期格式，或在保护时允许“设置单元格格式”',
    'the sheet is protected and its number formats cannot be changed, so a date would show as a number; format these cells as dates, or allow Format cells in the protection',
  ),
  rangeProtected: both(
    '这部分单元格受保护，当前账号不能改；请让表格的所有者放行',
    "these cells are protected against this account; ask the spreadsheet's owner to let it edit them",
  ),
  bookProtected: both(
    '工作簿结构受保护，不能新增工作表',
    'the workbook structure is protected, so no sheet can be added',
  ),
  mergedAway: both(
    '这是合并单元格的一部分，只能写入其左上角',
    'the cell is part of a merged area; only its top left cell can be written',
  ),
  partOfArray: both(
    '这个单元格属于数组公式或溢出区域，不能单独改动',
    'the cell belongs to an array formula or spilled range and cannot be changed alone',
  ),
  partOfPivot: both('这个单元格属于数据透视表', 'the cell belongs to a pivot table'),
  tableHeader: both(
    '这是表格（套用格式的表）的标题，标题必须是不重复的文字',
    'this is a header of a formatted table, which must be text and unlike the other headers',
  ),
  tableHeaderInUse: both(
    '这个表格标题被公式引用，改名会使公式出错，请在 Excel 中改',
    'formulas refer to this table header by name; rename it in the spreadsheet itself',
  ),
  tableTotals: both('这是表格的汇总行', 'this is the totals row of a formatted table'),
  outOfOrder: both(
    '工作表的行列顺序混乱，请在 Excel 中打开并另存后再试',
    'the rows of this sheet are stored out of order; open it in Excel, save it, and try again',
  ),
  choicesTooLong: both(
    '下拉选项超过 255 个字符或含有逗号，没有加下拉列表',
    'the drop-down list was left out: its choices exceed 255 characters or contain a comma',
  ),
  tooLong: both(
    '文字超过单元格上限 32767 个字符',
    'the text is longer than the 32767 characters a cell can hold',
  ),
  notANumber: both('不是有效的数值', 'it is not a finite number'),
  noSuchDate: both('日期超出表格能表示的范围', 'the date is outside what a sheet can show'),
  outsideSheet: both('位置超出工作表范围', 'the place is outside the sheet'),
  sheetExists: both(
    '已有同名工作表，内容不同，保留原样',
    'a sheet of this name exists already with other content; it was left as it is',
  ),
  nameTaken: both('已有同名工作表，请换一个名称', 'a sheet of this name exists already; choose another name'),
  badSheetName: both(
    '工作表名称无效（不超过 31 个字，不能含 \\ / ? * [ ] :）',
    'the sheet name is not allowed (at most 31 characters, none of \\ / ? * [ ] :)',
  ),
  pageNotSetUp: both(
    '内容已写入，但 Excel 没有接受页面设置；打印前请在“页面布局”里设为 A4、缩放到一页宽',
    'everything was written, but Excel did not take the page set-up; before printing, choose A4 and one page wide under Page Layout',
  ),
  chartUnfit: both(
    '图表没有画：数据区域不是等长的单列，或超出了工作表范围',
    'the chart was left out: its data are not single columns of one length, or it lies outside the sheet',
  ),
  chartNotDrawn: both(
    '内容已写入，但表格软件没有接受这张图表，没有画；需要时请选中数据手工插入',
    'everything was written, but the spreadsheet did not take this chart, so it was left out; select its data and insert it by hand if you need it',
  ),
  badBlock: both('行号或次数不对', 'these are no rows of a sheet, or no number of times'),
  columnTaken: both(
    '这一列已有内容，没有新增列',
    'the column already holds something, so no column was added there',
  ),
  columnRefused: both(
    '这一列没有加上，所以也没有写入',
    'its column could not be added, so nothing was written here',
  ),
} as const;

/** A value as a sentence quotes it. */
function shown(value: CellValue, lang: 'zh' | 'en'): string {
  if (value === null || value === '') return lang === 'zh' ? '空' : 'nothing';
  const text = isError(value) ? value.error : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
