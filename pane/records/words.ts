import { both, type Bilingual } from '../../shared/lang';

export const RECORD_WORDS = {
  search: both('查找', 'Find'),
  searchHint: both('名称、编号或任何一格的内容', 'A name, a number, or what any cell says'),
  add: both('添加', 'Add'),
  addTo: (title: Bilingual): Bilingual => both(`添加：${title.zh}`, `Add: ${title.en}`),
  edit: both('修改', 'Edit'),
  editRow: (name: string): Bilingual => both(`修改${name}`, `Edit ${name}`),
  goTo: (name: string): Bilingual => both(`转到${name}所在行`, `Go to the row of ${name}`),
  nameless: both('（没有名称）', '(no name)'),
  save: both('预览', 'Preview'),
  cancel: both('取消', 'Cancel'),
  remove: both('删除', 'Take out'),
  choose: both('（空）', '(blank)'),
  create: (title: Bilingual): Bilingual => both(`新建“${title.zh}”`, `Add the sheet ${title.en}`),
  noSheet: (title: Bilingual): Bilingual =>
    both(
      `工作簿里还没有“${title.zh}”。新建后随时可以直接在表里改。`,
      `The book has no ${title.en} yet. Once it is added, you may edit it in the sheet as well.`,
    ),
  generated: both('这张表由跟单自动生成。', 'Gendan writes this sheet by itself.'),
  mapped: (sheet: string): Bilingual =>
    both(`用的是你们自己的表“${sheet}”。`, `These rows stand in your own sheet ${sheet}.`),
  count: (found: number, total: number): Bilingual =>
    found === total
      ? both(`共 ${total} 行`, `${total} ${total === 1 ? 'row' : 'rows'}`)
      : both(`找到 ${found} 行，共 ${total} 行`, `${found} of ${total} rows`),
  pages: both('翻页', 'Pages'),
  earlier: both('上一页', 'Previous page'),
  later: both('下一页', 'Next page'),
  page: (from: number, to: number): Bilingual => both(`第 ${from}–${to} 行`, `Rows ${from} to ${to}`),
  several: both('几个之间用顿号或逗号分开', 'Several are parted by commas'),
} as const;
