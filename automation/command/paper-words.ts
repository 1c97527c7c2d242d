import { both } from '../../shared/lang';

/** What the verbs `doc` and `check` say. */
export const PAPER_SAY = {
  order: both(
    '订单号；几张订单合一份用逗号隔开',
    'the order, or several with commas between that share the paper',
  ),
  kind: both(
    'quotation pi contract ci pl si purchase production inspection advice beneficiary customs co reminder credit，或中文名',
    'quotation pi contract ci pl si purchase production inspection advice beneficiary customs co reminder credit, or its name',
  ),
  batchOption: both('订单的哪一批出货', 'which shipment of the order'),
  templateOption: both('“跟单_模板”里的名称，或模板文件', 'a name in Gendan Templates, or a template file'),
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
  goesOn: both('加 --yes 就给号、登记并写文件。', 'With --yes it gets a number, is registered and written.'),
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
      `${hard + soft} 处不一致：硬性 ${hard}，提醒 ${soft}`,
      `${hard + soft} ${hard + soft === 1 ? 'difference' : 'differences'}: ${hard} hard, ${soft} soft`,
    ),
  hard: both('硬', 'hard'),
  soft: both('软', 'soft'),
  checked: (papers: string) => both(`核对了：${papers}`, `Checked: ${papers}`),
  archive: both('退税备案单证', 'Filed for the tax refund'),
  notFiled: both('（缺）', '(missing)'),
  archiveDue: (day: string, missing: number, until: string) =>
    both(
      `${day} 前备齐，还缺 ${missing} 份；保存到 ${until}`,
      `due ${day}, ${missing} missing; to be kept until ${until}`,
    ),
  presentation: both('信用证交单', 'To be presented under the credit'),
  lastDay: (day: string, why: string) => both(`最迟 ${day}（${why}）`, `by ${day} (${why})`),
};
