import { both, type Bilingual } from '../../../shared/lang';
import type { PaperStatus } from '../../../shared/trade/sheets/papers.sheet';

/** What the papers of an order say in its file. */
export const DOCUMENT_WORDS = {
  title: both('单证登记', 'Papers'),
  count: (made: number, all: number): Bilingual => both(`${made} / ${all}`, `${made} / ${all}`),
  make: both('做…', 'Make…'),
  gaps: (count: number): Bilingual => both(`缺 ${count} 项`, `${count} missing`),
  due: (day: string): Bilingual => both(`${day}前`, `by ${day}`),
  elsewhere: both('表里已做，没登记', 'made, not registered'),
  elsewhereOn: (day: string): Bilingual => both(`${day}已做，没登记`, `made ${day}, not registered`),
  later: (count: number): Bilingual => both(`以后要做的 ${count} 种`, `${count} for later`),
  past: (count: number): Bilingual => both(`旧版和作废 ${count} 份`, `${count} earlier or void`),
  other: both('做别的单证…', 'Make another paper…'),
  changed: both('订单改过', 'order changed'),
  changedTo: (what: string): Bilingual => both(`做好以后改了：${what}`, `Changed since: ${what}`),
  draft: both('印着草稿', 'marked DRAFT'),
  together: (orders: string): Bilingual => both(`和 ${orders} 合一份`, `together with ${orders}`),
  batch: (batch: string): Bilingual => both(`批次 ${batch}`, `shipment ${batch}`),
  checkedBy: (who: string, count: number | undefined): Bilingual =>
    both(
      `${who} 核对${count === undefined ? '' : `，${count} 处差异`}`,
      `checked by ${who}${count === undefined ? '' : `, ${count} difference${count === 1 ? '' : 's'}`}`,
    ),
  look: both('看', 'Look'),
  newVersion: both('做新版…', 'New version…'),
  check: both('已核对', 'Checked'),
  send: both('已发出', 'Sent'),
  void: both('作废', 'Void'),
  open: both('打开', 'Open'),
  toRow: both('到登记行', 'To its row'),
  differences: both('对不上的地方', 'Differences'),
  counted: (hard: number, soft: number): Bilingual =>
    both(`${hard} 处会被拒 · ${soft} 处要看`, `${hard} refused · ${soft} to look at`),
  hard: both('会被拒', 'refused'),
  more: (count: number): Bilingual => both(`还有 ${count} 处`, `${count} more`),
  presentation: both('信用证交单', 'Presentation under the L/C'),
  archive: (missing: number): Bilingual =>
    missing === 0
      ? both('退税备案单证齐了', 'Filed for the tax refund: complete')
      : both(`退税备案单证缺 ${missing} 份`, `To file for the tax refund: ${missing} missing`),
  notFiled: both('缺', 'missing'),
  fileHint: both(
    '收到一份，就在“跟单_单证”写一行类型和文件名。',
    'List each one you receive in Gendan Documents, with kind and file name.',
  ),
  keptUntil: (day: string): Bilingual => both(`保存到 ${day}`, `To be kept until ${day}`),
  lastDay: (day: string): Bilingual => both(`最迟 ${day}`, `by ${day}`),
  daysLeft: (days: number): Bilingual =>
    days < 0
      ? both(`已过 ${-days} 天`, `${-days} d past`)
      : days === 0
        ? both('就是今天', 'today')
        : both(`还有 ${days} 天`, `${days} d left`),
} as const;

/** How a registered paper stands. */
export const STATUS_WORDS: Readonly<Record<PaperStatus, Bilingual>> = {
  draft: both('已做', 'made'),
  checked: both('已核', 'checked'),
  sent: both('已发', 'sent'),
  superseded: both('已替代', 'superseded'),
  void: both('作废', 'void'),
};

/** What the dialog says in which a paper is looked at and made. */
export const MAKE_WORDS = {
  page: (title: string): Bilingual => both(`${title}，页面`, `${title}, the page`),
  loading: both('正在做这一页…', 'Drawing the page…'),
  language: both('语言', 'Language'),
  batch: both('批次', 'Shipment'),
  whole: both('整单', 'The whole order'),
  zh: both('中文', 'Chinese'),
  en: both('英文', 'English'),
  exporter: both('出口商', 'Exporter'),
  template: both('模板', 'Template'),
  ours: both('跟单自带', 'Gendan’s own form'),
  unapproved: (template: string): Bilingual => both(`${template}（没核准，印上草稿）`, `${template} (not approved: DRAFT)`),
  takeOurs: both('用跟单自带的', 'Use Gendan’s own form'),
  fileIs: (file: string): Bilingual => both(`模板文件：${file}`, `Template file: ${file}`),
  giveFile: (template: string, file: string): Bilingual =>
    both(
      `请给出模板“${template}”的文件 ${file}：选一次，或拖到这里。文件不离开这台电脑，关掉页面之前不再问。`,
      `Give the file ${file} of the template “${template}”: choose it, or drop it here. It stays on this computer, and you are not asked again until the page is closed.`,
    ),
  pickFile: both('选模板文件…', 'Choose the file…'),
  otherFile: both('换一个文件…', 'Another file…'),
  wordsOnly: both('只示意文字的位置；字体、图片和格式以做好的文件为准。', 'Only what it says and where; the file has the template’s fonts, pictures and formats.'),
  inOurForm: both('Word 模板在这里看不了版面：下面是内容，做好的文件用团队的版面。', 'The layout of a Word template is not shown here: this is what it says; the file has the team’s layout.'),
  others: (count: number, chosen: number): Bilingual =>
    chosen === 0
      ? both(`和同一客户的其他订单合一份（${count} 单可选）`, `Together with other orders of the customer (${count} to choose from)`)
      : both(`合进 ${chosen} 单（${count} 单可选）`, `Together with ${chosen} other order${chosen === 1 ? '' : 's'} (${count} to choose from)`),
  search: both('找订单', 'Find an order'),
  furtherOrders: (count: number): Bilingual => both(`还有 ${count} 单，请用上面的搜索。`, `${count} more: search above.`),
  noOrders: both('没有这样的订单。', 'No such order.'),
  larger: both('放大', 'Larger'),
  fit: both('适合宽度', 'Fit'),
  missing: (count: number): Bilingual =>
    both(`还缺 ${count} 项，填好才能做：`, `${count} missing; fill ${count === 1 ? 'it' : 'them'} in first:`),
  wants: both('最好也有：', 'Better with:'),
  notes: both('请看一眼：', 'Look at:'),
  draft: both('会印上“草稿”：', 'It will be marked DRAFT:'),
  make: both('做好并登记', 'Make and register'),
  again: both('再取这一份', 'Get it again'),
} as const; // prettier-ignore
