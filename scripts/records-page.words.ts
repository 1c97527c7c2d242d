import { both, type Bilingual } from '../shared/lang';
import type { RecordKind } from '../shared/records/sheet';

/** The sentences of the page of record sheets that belong to no single sheet. */
export const RECORDS_PAGE = {
  title: both('资料表', 'Record sheets'),
  other: both('[English](records.md)', '[中文](records.zh.md)'),
  intro: both(
    '跟单自己的资料各有一张表，一行一条。可以直接在表里改，也可以在侧栏里改，或用命令：`gendan records`（列出）、`gendan record`（添加、修改、删除）。每次写入前都先给你看，`gendan revert` 可以撤回。',
    'What Gendan keeps of its own has a sheet each, one thing a row. Change it in the sheet, in the pane, or with the command: `gendan records` lists, `gendan record` adds, changes and takes out. Every write is shown first, and `gendan revert` takes it back.',
  ),
  rules: both(
    '列的顺序可以随意，可以自己加列、空行，表头上面可以加标题；标题中文英文都认。读不懂的单元格会连同地址一起报告，同一行的其他单元格照常使用。标 * 的列必填，标 ▲ 的列合起来是这一行的名称。',
    'Columns may stand in any order; add columns of your own, blank rows and a title above as you like; titles may be Chinese or English. A cell that cannot be read is reported with its address, and the other cells of its row count as ever. Columns with * must be filled; those with ▲ together name the row.',
  ),
  sheets: both('各张表', 'The sheets'),
  kinds: both('各列怎么写', 'What a column takes'),
  column: both('列', 'Column'),
  also: both('也认', 'Also'),
  kind: both('类型', 'Kind'),
  help: both('说明', 'What belongs there'),
  written: both('写法', 'Written as'),
  generated: both('由跟单自动生成，不要手工改。', 'Written by Gendan alone; leave it as it is.'),
  changedBy: both('由这些角色改：', 'Changed by: '),
  mappable: both(
    '表里已有这类资料时，可以直接用你们自己的表：`gendan record KIND 工作簿 --sheet-onto 表名`。不会新建，只读写认得的列。',
    'A sheet of your own may take its place: `gendan record KIND BOOK --sheet-onto SHEET`. Nothing is created, and only the columns that were recognised are read and written.',
  ),
  several: both('，可以几个', ', several'),
  oneOf: both('：', ': '),
} as const;

/** What each kind is called, and how its cells are written. */
export const KIND_WORDS: Readonly<Record<RecordKind, { name: Bilingual; written: Bilingual }>> = {
  text: { name: both('文字', 'text'), written: both('任何文字', 'anything') },
  long: { name: both('长文字', 'long text'), written: both('可以分几行', 'several lines, too') },
  date: { name: both('日期', 'date'), written: both('2026-05-03 或表格的日期', '2026-05-03, or a date of the spreadsheet') },
  moment: { name: both('日期时间', 'date and time'), written: both('2026-05-03 14:30', '2026-05-03 14:30') },
  'day-range': { name: both('日期段', 'days'), written: both('2026-05-01~2026-05-05，或一天', '2026-05-01~2026-05-05, or a single day') },
  hours: { name: both('小时', 'hours'), written: both('7.5', '7.5') },
  money: { name: both('金额', 'amount'), written: both('USD 1,200.50；币种另有一列时只写数字', 'USD 1,200.50; the figure alone where the currency has a column') },
  number: { name: both('数字', 'number'), written: both('1200', '1200') },
  percent: { name: both('百分比', 'percentage'), written: both('30% 或 0.3', '30%, or 0.3') },
  'yes-no': { name: both('是否', 'yes or no'), written: both('是、否', 'Yes, No') },
  choice: { name: both('选项', 'choice'), written: both('下拉选项之一', 'one of the drop-down') },
  list: { name: both('几项文字', 'list'), written: both('用 、 ， ； / 或换行分开', 'parted by , ; / or lines') },
  person: { name: both('人员', 'person'), written: both('人员表里的姓名', 'a name of the team list') },
  role: { name: both('角色', 'role'), written: both('如 单证员', 'such as Documents clerk') },
  order: { name: both('订单', 'order'), written: both('订单号', 'the order’s number') },
  stage: { name: both('节点', 'stage'), written: both('流程表里的节点', 'a stage of the process sheet') },
  customer: { name: both('客户', 'customer'), written: both('客户名称', 'the customer’s name') },
  product: { name: both('产品', 'product'), written: both('货号', 'the item number') },
  country: { name: both('国家', 'country'), written: both('美国、US', 'Germany, DE') },
  calendar: { name: both('日历', 'calendar'), written: both('如 CN，或日历表里的名称', 'such as CN, or a name of the calendar sheet') },
  email: { name: both('邮箱', 'e-mail'), written: both('name@example.com', 'name@example.com') },
  file: { name: both('文件', 'file'), written: both('文件名或路径', 'a file’s name or path') },
  link: { name: both('网址', 'link'), written: both('https://…', 'https://…') },
}; // prettier-ignore
