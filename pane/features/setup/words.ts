import type { SetUpFeature } from '../../../shared/features/setup/choices';
import type { Sureness } from '../../../shared/features/setup/columns';
import type { SetUpVerdict } from '../../../shared/features/setup/view';
import { sheetNames } from '../../../shared/features/setup/asked-words';
import { both, type Bilingual } from '../../../shared/lang';

/** What is special about each shipped process, in a line. */
export const VARIANT_HELP: Readonly<Record<string, Bilingual>> = {
  claim: both('客诉从首次回复到结案', 'From the first reply to the claim closed'),
  inquiry: both('询盘、报价和报价跟进', 'Inquiry, quotation and its follow-up'),
  'air-sample': both('14 天打样，快递寄出', '14-day sampling, sent by courier'),
  ddp: both('送到门，含 25 天航程和清关', 'To the door: 25 days of transit and customs'),
  'oem-new': both('新品：开模、首件、认证', 'New product: tooling, first article, certificates'),
  repeat: both('返单：免打样，直接备料生产', 'Repeat order: no samples, straight to materials'),
  'tt-cif': both('电汇，我方订舱投保', 'T/T, freight and insurance arranged by us'),
  'tt-fob': both('电汇，45 天标准订单', 'T/T, 45-day standard order'),
  'lc-sight': both('即期信用证：审证、交单期、效期', 'L/C at sight: check, presentation, expiry'),
};

export const FEATURE_WORDS: Readonly<Record<SetUpFeature, { name: Bilingual; help: Bilingual }>> = {
  results: {
    name: both('结果列', 'Result columns'),
    help: both(
      '在表右边加 6 列：下一步、责任人、截止、状态、剩余、说明',
      'Six columns to the right: next, owner, due, status, left, note',
    ),
  },
  people: {
    name: both('人员表', 'Team list'),
    help: both('谁担任什么角色，才能分配到人', 'Who holds which role, so that work gets an owner'),
  },
  log: {
    name: both('记录表', 'Log'),
    help: both('等待、延期、交接和判定结果', 'Waiting, extensions, hand-overs, outcomes'),
  },
  today: {
    name: both('计算时刻', 'Time of the results'),
    help: both('结果是按哪一刻算的', 'The day and hour that the results are for'),
  },
  process: {
    name: both('流程表', 'Process sheet'),
    help: both('在表里改节点和时限；也可以以后再加', 'Change stages and limits in a sheet; can come later'),
  },
  calendar: {
    name: both('日历表', 'Calendar sheet'),
    help: both('公司自己的放假和加班；也可以以后再加', "The company's own days; can come later"),
  },
};

export const SURENESS_WORDS: Readonly<Record<Sureness, Bilingual>> = {
  said: both('已确认', 'confirmed'),
  sure: both('有把握', 'sure'),
  unsure: both('请确认', 'please check'),
  unused: both('不用', 'not used'),
};

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const newSheets = (names: readonly string[]): string =>
  names.length === 0 ? '' : `the new ${names.length > 1 ? 'sheets' : 'sheet'} ${names.join(', ')}`;

/** What will be done with some things, as an English sentence without its full stop. */
const willBe = (what: readonly (string | false)[], done: string): string =>
  `${what.filter(Boolean).join(', and ')} will be ${done}`.replace(/^./, (letter) => letter.toUpperCase());

/** What the Set up view says. */
export const SETUP_WORDS = {
  title: both('设置', 'Set up'),
  about: both(
    '跟单读懂你们自己的订单表，把下一步、谁做、何时到期、是否逾期写在旁边。',
    'Gendan reads your own order sheet and writes beside it what is next, whose turn it is, by when, and whether it is late.',
  ),
  aboutSetUp: both(
    '这本表已经设置好。改动后只写不同的地方。',
    'This book is set up. Only what you change is written.',
  ),
  found: ({ orders, late, soon }: SetUpVerdict, sheets: number): Bilingual =>
    both(
      `找到 ${orders} 个订单，在 ${sheets} 张表里；${late} 个已逾期，${soon} 个即将到期。`,
      `${plural(orders, 'order')} in ${plural(sheets, 'sheet')}; ${late} late, ${soon} due soon.`,
    ),
  with: ({ orders, late, soon }: SetUpVerdict): Bilingual =>
    both(
      `按现在的选择：${orders} 个订单，${late} 个逾期，${soon} 个即将到期`,
      `With these choices: ${plural(orders, 'order')}, ${late} late, ${soon} due soon`,
    ),
  nothing: both(
    '没有找到订单表。要找的是：有一行表头，其中有订单号、合同号或 PI 号这样的一列，还有船期、交期这样的日期列。',
    'No table of orders was found. Looked for: a header row with a column that names orders (order, contract or PI number) and columns of dates such as ETD.',
  ),
  point: both('哪张表里是订单？', 'Which sheet holds the orders?'),
  notReadable: both(
    '这张表里没有认出表头。表头在第几行？',
    'No header row was recognised on this sheet. Which row is it?',
  ),
  headerRow: both('表头所在行', 'Header row'),
  later: both('暂不', 'Not now'),
  preview: both('预览并写入…', 'Preview and write…'),
  save: both('预览改动…', 'Preview the changes…'),
  reset: both('放弃改动', 'Discard changes'),
  unclear: (count: number): Bilingual =>
    both(`${count} 处日期看不准，到“问题”里改`, `${plural(count, 'unclear date')}: correct in Findings`),
  position: (at: number, of: number): Bilingual => both(`问题 ${at} / ${of}`, `Question ${at} / ${of}`),
  toLast: both('先看结果', 'Skip to the result'),
  next: both('下一步', 'Next'),
  back: both('上一步', 'Back'),
  cells: both('为什么问：这些单元格', 'Why it is asked: these cells'),
  noCells: both('这一列还没有内容。', 'Nothing stands in the column yet.'),
  unknown: both('不确定', 'I don’t know'),
  sameForAll: (sheets: number): Bilingual => both(`${sheets} 张表都一样`, `Same for all ${sheets} sheets`),
  lookOver: both('看一看、改一改', 'Look over and change'),
  last: both('写什么，会怎样', 'What will be written, and what comes of it'),
  lastPage: both('最后一页', 'Last page'),
  stillOpen: (open: number): Bilingual =>
    both(
      `还有 ${open} 个问题没答，不会替你猜。`,
      `${plural(open, 'question')} still open: nothing is guessed.`,
    ),
  toOpen: both('去回答', 'Answer'),
  likeliest: both('（建议）', ' (suggested)'),
  sheets: both('订单表', 'Sheets of orders'),
  sheetLine: (orders: number, late: number): Bilingual =>
    both(
      `${orders} 单${late > 0 ? `，逾期 ${late}` : ''}`,
      `${plural(orders, 'order')}${late > 0 ? `, ${late} late` : ''}`,
    ),
  left: both('不跟', 'left alone'),
  unsure: (count: number): Bilingual => both(`${count} 列待确认`, `${count} to check`),
  use: both('跟这张表', 'Track this sheet'),
  header: (row: number): Bilingual => both(`表头在第 ${row} 行`, `Header in row ${row}`),
  grain: both('一行代表', 'A row is'),
  process: both('流程', 'Process'),
  ofSheet: both('这张表的流程', 'Process of this sheet'),
  asBook: both('同全书', 'As for the book'),
  byTerms: both('按每个订单自己的条款', "By each order's own terms"),
  takes: (name: Bilingual, orders: number): Bilingual =>
    both(`${name.zh}（${orders} 单）`, `${name.en} (${orders})`),
  columns: (known: number): Bilingual =>
    both(`全部列（认出 ${known} 列）`, `All columns (${known} recognised)`),
  goTo: (header: string): Bilingual => both(`到“${header}”列`, `Go to column ${header}`),
  change: both('改', 'Change'),
  changeOf: (header: string): Bilingual => both(`改“${header}”的含义`, `Change what ${header} means`),
  meaning: both('这一列是', 'This column is'),
  none: both('不用这一列', 'Not used'),
  twin: (letters: string): Bilingual =>
    both(`与 ${letters} 列含义相同，请只留一列`, `Means the same as column ${letters}: keep one`),
  others: both('其他工作表', 'Other sheets'),
  hasOrders: both('也有订单', 'Has orders too'),
  hasOrdersOf: (sheet: string): Bilingual => both(`“${sheet}”也有订单`, `${sheet} has orders too`),
  people: (count: number): Bilingual => both(`人员（${count}）`, `People (${count})`),
  rows: (count: number): Bilingual => both(`${count} 行`, plural(count, 'row')),
  noRole: both('没有角色', 'no role'),
  roles: both('角色', 'Roles'),
  same: both('和谁是同一人', 'Same person as'),
  nobody: both('（没有）', '(nobody)'),
  merge: (name: string): Bilingual => both(`是${name}，合并`, `Is ${name}: merge`),
  remove: both('去掉', 'Remove'),
  removeOf: (name: string): Bilingual => both(`去掉 ${name}`, `Remove ${name}`),
  addPerson: both('加一个人', 'Add a person'),
  add: both('加上', 'Add'),
  teamThere: both('人员表已在书里，请在“团队”里改。', 'The book has its team list: change it in Team.'),
  toTeam: both('到“团队”', 'To Team'),
  calendars: both('日历和语言', 'Calendars and language'),
  office: both('公司日历', 'Office calendar'),
  officeHint: both('如 CN，或 CN Mon-Sat 08:30-17:30', 'CN, or CN Mon-Sat 08:30-17:30'),
  bank: both('银行日历', 'Bank calendar'),
  bankHint: both('银行工作日按它算，如 CN、US', 'Banking days are counted on it: CN, US'),
  language: both('写入表格的语言', 'Language written into the book'),
  features: both('写入哪些内容', 'What is added'),
  there: both('已有', 'already there'),
  written: (tables: readonly string[], sheets: readonly string[]): Bilingual => {
    const where = sheetNames(tables);
    return both(
      [
        tables.length > 0 && `在${where.zh}右边${tables.length > 1 ? '各' : ''}加 6 列结果`,
        sheets.length > 0 &&
          `新增${sheets.length > 1 ? ` ${sheets.length} 张` : ''}工作表 ${sheets.join('、')}`,
      ]
        .filter(Boolean)
        .join('，') + '；你们自己的列不动。',
      willBe(
        [tables.length > 0 && `six result columns to the right of ${where.en}`, newSheets(sheets)],
        'added',
      ) + '; your own columns stay as they are.',
    );
  },
  /** In a book that is set up. */
  changes: (cells: number, sheets: readonly string[]): Bilingual => {
    if (cells === 0 && sheets.length === 0)
      return both('现在没有要写的改动。', 'There is nothing to write now.');
    return both(
      [cells > 0 && `在“跟单_设置”里改 ${cells} 格`, sheets.length > 0 && `新增工作表 ${sheets.join('、')}`]
        .filter(Boolean)
        .join('，') + '；结果列随后更新。',
      willBe([cells > 0 && `${plural(cells, 'cell')} of the settings sheet`, newSheets(sheets)], 'written') +
        '; the results follow.',
    );
  },
  willBeLate: (late: number, named: number): Bilingual => {
    if (late === 0) return both('没有订单会显示逾期。', 'No order will be late.');
    const all = both(`${late} 单会显示逾期`, `${plural(late, 'order')} will be late`);
    return late === named
      ? both(`${all.zh}：`, `${all.en}:`)
      : both(`${all.zh}，最急的 ${named} 单：`, `${all.en}, the ${named} most urgent:`);
  },
  settingsToo: both(
    '“跟单_设置”总是要的：它记住每一列的含义。',
    'The settings sheet always comes along: it keeps what each column means.',
  ),
} as const;
