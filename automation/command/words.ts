import { both } from '../../shared/lang';

/** What the command says besides verdicts and errors. */
export const SAY = {
  about: both(
    '跟单：轮到谁、到什么时候、为什么，写在团队自己的订单表旁边',
    'Gendan: whose turn, by when, and why, beside the columns of your own order sheet',
  ),
  openAbout: both(
    '在浏览器里打开工作簿，旁边是跟单窗格；不给文件则打开样例',
    'Open the workbook in the browser, with the Gendan pane beside it; the sample when no file is given',
  ),
  revertAbout: both(
    '撤回跟单上一次写入，之后别人改过的单元格不动；不再询问',
    'Take back what Gendan wrote last, except in cells that somebody changed since; asks nothing',
  ),
  setAbout: both(
    "改几个单元格，其余一个字节不动：'工作表!B2=值'；先显示要改什么，同意后才写",
    "Set cells and touch nothing else: 'Sheet!B2=value'; shown first, written once you agree",
  ),
  assignments: both("单元格和新值：'工作表!B2=值'", "cells and their new values: 'Sheet!B2=value'"),
  unverified: both('待核实：', 'unverified: '),
  evalAbout: both(
    '计算 SLA 公式；不给公式则从标准输入逐行读',
    'Compute SLA formulas; without any, one a line from standard input',
  ),
  termsAbout: both(
    '把付款条件读成几部分：比例、方式、什么时候付；不给则从标准输入逐行读',
    'Read payment terms as parts: share, means, when; without any, one a line from standard input',
  ),
  assumed: both('（按惯例）', ' (assumed: the usual one)'),
  book: both(
    '工作簿（.xlsx），或 Google 表格：sheets:ID 或浏览器里的地址',
    'the workbook (.xlsx), or a Google spreadsheet: sheets:ID or its address in the browser',
  ),
  credentialsOption: both(
    'Google 账号的密钥文件，默认取环境变量 GOOGLE_APPLICATION_CREDENTIALS 或 gcloud 的登录',
    'key file of the Google account; GOOGLE_APPLICATION_CREDENTIALS or the gcloud login by default',
  ),
  apiRootOption: both(
    'Google 表格接口的其他地址，用于测试或中转',
    'another address of the Sheets API, for tests or a relay',
  ),
  sheetOption: both('只看这个工作表', 'only this sheet'),
  headerOption: both(
    '表头在第几行（一张表；多张表先用 --sheet 指定）',
    'the row of the header (of one sheet; name it with --sheet where there are several)',
  ),
  nowOption: both('按这个时刻计算，例如 2026-05-18T10:00', 'the moment to judge at, e.g. 2026-05-18T10:00'),
  variantOption: both(
    '所有订单都用这个流程（见 gendan templates）',
    'the process for every order (see gendan templates)',
  ),
  variantsOption: both(
    '要写入的流程，可多个；不给则写订单用到的',
    'the processes to write; those that the orders take by default',
  ),
  calendarsOption: both(
    '写进工作簿以便修改的日历，例如 CN US',
    'calendars to put into the workbook for editing, e.g. CN US',
  ),
  hasAllSheets: both('设置表都有了，没有什么要加的。', 'The workbook has all the Gendan sheets already.'),
  jsonOption: both('以 JSON 输出', 'print JSON'),
  writeOption: both('写回工作簿（可撤回）', 'write into the workbook (it can be taken back)'),
  outOption: both('写到另一个文件（仅 .xlsx）', 'write to another file (.xlsx only)'),
  portOption: both('固定端口（1024-65535）', 'a fixed port (1024-65535)'),
  noOpenOption: both('只显示地址，不打开浏览器', 'print the address and open no browser'),
  workbenchAt: both('工作台地址：', 'The workbench is at'),
  sampleIsOpen: both(
    '这是样例订单表，保存时下载副本。打开您自己的表：把 .xlsx 拖进页面，或运行 gendan open 文件名。',
    'This is the sample order book; saving downloads a copy. For your own: drop an .xlsx on the page, or run gendan open FILE.',
  ),
  bookIsOpen: both(
    '在页面上点“保存”才会写回文件（先备份）；数据只在本机。',
    'Save on the page writes into the file (a backup is kept); nothing leaves this machine.',
  ),
  addinAbout: both('Excel 加载项的页面', 'The page of the add-in for Excel'),
  addinServeAbout: both(
    '提供 Excel 加载项的页面（发布包的 zip 或解压后的文件夹），带上所需的响应头，直到停止',
    'Serve the page of the Excel add-in (the zip of a release, or its folder) with the headers that it needs, until stopped',
  ),
  hostOption: both('在哪个地址上提供', 'the address to listen at'),
  certOption: both(
    'PEM 格式的证书；有证书时用 https',
    'a certificate (PEM); with one the page comes over https',
  ),
  keyOption: both('证书的私钥（PEM）', 'the private key of the certificate (PEM)'),
  urlOption: both(
    '团队打开页面的网址，写进清单和帮助链接',
    'the address at which the team opens the page; it is written into manifests and links to help',
  ),
  addinAt: both('加载项的页面在', 'The page of the add-in is at'),
  addinNeedsHttps: both(
    'Office 只从 https 加载：请在前面放一个有证书的反向代理，或用 --cert 和 --key。',
    'Office loads from https only: put a proxy with a certificate before it, or give --cert and --key.',
  ),
  howToStop: both('按 Ctrl+C 结束。', 'Ctrl+C ends it.'),
  yesOption: both(
    '不再询问；仍待确认的列不作数',
    'do not ask; columns that are still asked about do not count',
  ),
  stage: both('节点', 'Stage'),
  columnsAsked: (count: number) =>
    both(
      `有 ${count} 列的含义还没有确认，确认前不作数，下面的结论可能因此不全：用 gendan map 查看，在“跟单_设置”的“已确认”列填“是”，或在窗格的“设置”里选。`,
      `${count} ${count === 1 ? 'column is' : 'columns are'} asked about and ${count === 1 ? 'does' : 'do'} not count until confirmed, so what follows may be incomplete: gendan map lists them; confirm them under Set up in the pane, or with Yes in the sheet Gendan Settings.`,
    ),
  allOption: both('列出全部订单', 'list every order'),
  langOption: both('语言', 'language'),
  exitCodes: both(
    '退出码：0 完成；1 没能完成，原因见标准错误；2 命令写错了；3 已写入，但有些单元格没有动；4 选择了不写',
    'Exit codes: 0 done; 1 could not be done, a sentence on standard error says why; 2 wrong command line; 3 written, but some cells were left alone; 4 declined',
  ),
  order: both('订单', 'Order'),
  next: both('下一步', 'Next'),
  owner: both('责任人', 'Owner'),
  due: both('截止', 'Due'),
  status: both('状态', 'Status'),
  left: both('剩余', 'Left'),
  findings: both('需要看一下的单元格', 'Cells to look at'),
  questions: both('请确认', 'Please confirm'),
  wouldWrite: both('会写入', 'Would write'),
  wrote: both('已写入', 'Written'),
  nothingToWrite: both(
    '没有要写的：表里已经是这些结果。',
    'Nothing to write: the sheet shows these results already.',
  ),
  confirm: both(
    '列的对应关系如上。现在写入吗？[y/N] ',
    'The columns were read as shown by "gendan map". Write now? [y/N] ',
  ),
  confirmCells: both('现在写入吗？[y/N] ', 'Write this now? [y/N] '),
  yesPlain: both('不再询问', 'do not ask'),
  declined: both('没有写入。', 'Nothing was written.'),
  keepMapping: both('要记住这些对应关系，请运行 gendan init。', 'To keep this mapping, run gendan init.'),
  previewHint: both(
    '这是预览。写入请加 --write，或用 --out 写到另一个文件。',
    'This is a preview. Add --write to write, or --out FILE for a copy.',
  ),
  previewHintOnline: both(
    '这是预览。写入请加 --write，可用 gendan revert 撤回。',
    'This is a preview. Add --write to write; gendan revert takes it back.',
  ),
  reverted: both('已撤回。', 'Taken back.'),
  reading: both('读取', 'reading'),
  judging: both('计算', 'judging'),
  writing: both('写入', 'writing'),
} as const;
