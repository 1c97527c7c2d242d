import { both, type Bilingual } from '../../shared/lang';

/** What the filter of orders says. */
export const FILTER_BAR_WORDS = {
  bar: both('筛选订单', 'Filter orders'),
  search: both('搜索', 'Search'),
  hint: both('单号、客户、货名…  /', 'Number, customer, goods…  /'),
  filter: both('筛选', 'Filter'),
  named: both('我的视图', 'My views'),
  choose: both('选视图', 'Choose a view'),
  clear: both('清除', 'Clear'),
  without: (text: string): Bilingual => both(`去掉 ${text}`, `Remove ${text}`),
  picked: (count: number): Bilingual => both(`选出的 ${count} 单`, `${count} picked`),
  more: (count: number): Bilingual => both(`再显示（还有 ${count} 个）`, `Show more (${count} left)`),
  tooMany: (count: number): Bilingual => both(`另有 ${count} 个，请用搜索`, `${count} more: use the search`),
  saveAs: both('视图名称', 'Name of the view'),
  save: both('保存当前筛选', 'Save this filter'),
  rename: both('改名', 'Rename'),
  remove: both('删除', 'Delete'),
  mine: both('只看我的', 'Only mine'),
  whatIsMine: both(
    '责任人是我的，加上没人负责而属我岗位的',
    "Work that names me, and nobody's work of my role",
  ),
  sheetToo: both('表格也筛选', 'Filter the sheet too'),
  shared: both('同事也会看到这个筛选。', 'Colleagues see this filter too.'),
} as const;
