import { both, type Bilingual } from '../../shared/lang';
import { KINDS, PAPER_KINDS } from '../../shared/trade/paper-kinds';

/** What the verbs `doc` and `check` say. */
export const PAPER_SAY = {
  order: both(
    '订单号；几张订单合一份用逗号隔开',
    'the order, or several with commas between that share the paper',
  ),
  kind: both(
    `哪种单证，写代码或中文名：${KINDS.map((kind) => `${kind} ${PAPER_KINDS[kind].zh}`).join('、')}`,
    `which paper, by its code or its name: ${KINDS.map((kind) => `${kind} (${PAPER_KINDS[kind].en})`).join(', ')}`,
  ),
  docExamples: both(
    `例子：
  gendan doc 订单.xlsx FY26-081 pi                     只看：内容、还缺什么
  gendan doc 订单.xlsx FY26-081 pi --out 草稿.xlsx     做成没有号码的草稿文件
  gendan doc 订单.xlsx FY26-081 pi --as 王丽 --yes     给号、登记，文件写在订单表旁边
  gendan doc 订单.xlsx FY26-081 pi --lang zh           中文的单证
改了价格、数量再运行一次 --yes，就是同一个号的第 2 版。公司、客户、产品资料用 gendan record 填。`,
    `Examples:
  gendan doc orders.xlsx FY26-081 pi                     look only: what it says, what it lacks
  gendan doc orders.xlsx FY26-081 pi --out draft.xlsx    a draft file without a number
  gendan doc orders.xlsx FY26-081 pi --as Anna --yes     number it, register it, write it beside the workbook
  gendan doc orders.xlsx FY26-081 pi --lang zh           the paper in Chinese
After a change of price or quantity the same command with --yes makes version 2 under the same number. Company, customer
and product data are entered with gendan record.`,
  ),
  batchOption: both('订单的哪一批出货', 'which shipment of the order'),
  templateOption: both('“跟单_模板”里的名称，或模板文件', 'a name in Gendan Templates, or a template file'),
  langOption: both(
    '单证的语言；不写：给工厂、海关的用中文，其他的照客户卡，没写用英文',
    'the language of the paper; without it: Chinese for factory and customs, else that of the customer’s card, else English',
  ),
  companyOption: both('出口商（“跟单_公司”有几家时）', 'the exporter, where the team has several'),
  asOption: both('制单人', 'who makes it'),
  outOption: both('单证写到哪个文件', 'the file to write the paper to'),
  pdfOption: both('另存 PDF（要装 LibreOffice）', 'also as PDF (needs LibreOffice)'),
  yesOption: both('给号、登记到“跟单_单证”并写文件', 'give it a number, register it and write the file'),
  written: (path: string) => both(`已写入 ${path}`, `Written to ${path}`),
  draftOf: (title: string) => both(`${title}：草稿，没有号码`, `${title}: a draft without a number`),
  lacks: both('还缺', 'Missing'),
  wants: both('可以补上', 'Could be added'),
  notes: both('请留意', 'To know'),
  drafted: both('为什么是草稿', 'Why it is a draft'),
  goesOn: both(
    '现在什么都没写。加 --out 草稿.xlsx 做成文件看版面；加 --yes 就给号、登记并写文件。',
    'Nothing was written. --out draft.xlsx makes a file to look at; with --yes it gets a number, is registered and written.',
  ),
  goesOnLacking: both(
    '现在什么都没写。“还缺”的补齐以后才能给号；加 --out 草稿.xlsx 可以先看版面。',
    'Nothing was written. It gets a number once what is missing is there; --out draft.xlsx makes a file to look at before.',
  ),
  ways: both(
    '怎么填（还没有的表会新建；“…”换成内容）',
    'How to enter it (sheets that are not there yet are made; replace each “…”)',
  ),
  noPdf: both(
    '没有 PDF：这台机器上找不到 LibreOffice（soffice）。请装上，或在 Excel、WPS 里另存为 PDF。',
    'No PDF: LibreOffice (soffice) was not found on this machine. Install it, or save as PDF in Excel or WPS.',
  ),
  pdfFailed: both(
    'LibreOffice 没能转成 PDF。请在 Excel 或 WPS 里另存。',
    'LibreOffice could not make the PDF. Save it in Excel or WPS.',
  ),
  none: both('没有发现不一致。', 'Nothing disagrees.'),
  found: (hard: number, soft: number) =>
    both(
      `${hard + soft} 处不一致：要改 ${hard}（会被拒），提醒 ${soft}`,
      `${hard + soft} ${hard + soft === 1 ? 'difference' : 'differences'}: ${hard} to correct (hard), ${soft} to look at (soft)`,
    ),
  hard: both('要改', 'hard'),
  soft: both('提醒', 'soft'),
  checked: (papers: string) => both(`核对了：${papers}`, `Checked: ${papers}`),
  archive: both('退税备案单证', 'Filed for the tax refund'),
  notFiled: both('（缺）', '(missing)'),
  filed: (group: Bilingual, papers: readonly Bilingual[]): Bilingual =>
    both(
      `${group.zh}：${papers.map(({ zh }) => zh).join('；')}`,
      `${group.en}: ${papers.map(({ en }) => en).join('; ')}`,
    ),
  notMade: both('（还没做，按现在的资料）', ' (not made yet: as it would be now)'),
  archiveDue: (day: string, missing: number, until: string) =>
    both(
      `${day} 前备齐，还缺 ${missing} 份；保存到 ${until}`,
      `due ${day}, ${missing} missing; to be kept until ${until}`,
    ),
  presentation: both('信用证交单', 'To be presented under the credit'),
  lastDay: (day: string, why: string) => both(`最迟 ${day}（${why}）`, `by ${day} (${why})`),
};
