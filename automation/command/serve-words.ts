import { both, type Bilingual } from '../../shared/lang';

/** What `gendan serve` says besides errors. */
export const SERVE_SAY = {
  about: both(
    '照看许多工作簿：按每一本自己的上班时间更新、发送、收信，用一个页面显示；直到停止',
    'Serve many workbooks: update, tell and read mails by each one’s own working days and hours, with a page that shows it all; until stopped',
  ),
  place: both(
    '要照看的工作簿、文件夹或 Google 表格（sheets:ID）；不写就照看已经加入的',
    'a workbook, a folder or a Google spreadsheet (sheets:ID) to serve; what is registered already when none is given',
  ),
  onePlace: both('工作簿、文件夹或 Google 表格（sheets:ID）', 'a workbook, a folder or a Google spreadsheet (sheets:ID)'), // prettier-ignore
  book: both('工作簿的路径、地址或名称', 'the path, address or name of a book that is served'),
  portOption: both('页面的端口；0 为任意空闲端口', 'the port of the page; 0 for any free one'), // prettier-ignore
  hostOption: both('在哪个地址上提供页面；127.0.0.1 只有本机', 'the address at which the page is served; 127.0.0.1 is this machine alone'), // prettier-ignore
  certOption: both('证书（PEM）：页面用 https', 'a certificate (PEM): the page comes over https'),
  keyOption: both('证书的私钥（PEM）', 'the private key of the certificate (PEM)'),
  proxyOption: both('前面有一个带证书的反向代理', 'a proxy with TLS of its own stands before it'),
  noPageOption: both('不要页面，只干活', 'serve no page, only do the work'),
  noOpenOption: both('不打开浏览器，只显示地址', 'do not open the browser, print the address only'),
  noWorkOption: both('只要页面，不干活', 'serve the page only, do no work'),
  concurrencyOption: both('同时做几个任务（默认 2）', 'jobs at a time (2 by default)'),
  groupOption: both('组的名称；不写是 default', 'the name of the group; default where none is given'),
  tokenGroupOption: both(
    '只看这一组；不写能看所有组',
    'of this group alone; of all groups where none is given',
  ),
  listOption: both('列出所有令牌（不含令牌本身）', 'list all tokens, without their text'),
  zoneOption: both('工作簿的时区，例如 Asia/Shanghai；默认本机的', 'the time zone of its books, such as Asia/Shanghai; the machine’s by default'), // prettier-ignore
  jobOption: both('哪个任务：update、channels、inbox、digest、agenda、dashboard、checkup', 'which job: update, channels, inbox, digest, agenda, dashboard, checkup'), // prettier-ignore
  removeOption: both('去掉它', 'take it away'),
  roleOption: both('viewer 只能看；operator 还能运行、暂停、重试', 'viewer looks only; operator may also run, pause and retry'), // prettier-ignore
  nameOption: both('给谁的', 'whom it is for'),
  endOption: both('让这个令牌失效', 'let this token end'),
  replaceOption: both('替换数据库里现有的一切', 'replace all that is in the database'),
  examples: both(
    `例子：
  gendan serve 订单/                        照看一个文件夹里的所有工作簿
  gendan serve add sheets:ID --group 二组   再加一个，属于另一组
  gendan serve status                       现在怎么样
没有 DATABASE_URL 时，数据库在状态文件夹里，不用安装；有 DATABASE_URL（PostgreSQL）时，几台电脑可以一起用。`,
    `Examples:
  gendan serve orders/                      all workbooks of a folder
  gendan serve add sheets:ID --group two    one more, of another group
  gendan serve status                       how things stand
Without DATABASE_URL the database lies in the state folder and nothing is installed; with it (PostgreSQL) any number of machines work together.`,
  ),
  addAbout: both('再加一个要照看的工作簿、文件夹或 Google 表格', 'Serve one more workbook, folder or Google spreadsheet'), // prettier-ignore
  listAbout: both(
    '列出照看的位置：文件、文件夹和 Google 表格',
    'List the files, folders and spreadsheets that are served',
  ),
  removeAbout: both('不再照看；文件原样不动', 'Serve it no more; the files stay as they are'),
  statusAbout: both(
    '每本的上一次和下一次、失败的和怎么办、队列、工作进程',
    'Every book with its last and next update, failures and what to do, queues, workers',
  ),
  runAbout: both(
    '现在就运行，不管时间表；不写任务就更新',
    'Run a job of a book now, whatever the timetable says; the update where none is named',
  ),
  pauseAbout: both('暂停一个工作簿', 'Pause a book'),
  startAbout: both('继续一个暂停的工作簿', 'Go on with a paused book'),
  retryAbout: both('把失败和放弃了的再试一次', 'Try once more what failed or was given up'),
  cancelAbout: both('叫停一个工作簿正在跑的和排队的任务', 'Call off what runs and waits of a book'),
  secretAbout: both(
    '封存一组的密码或设置；输入不显示，也可以从标准输入读',
    'Keep a secret or setting of a group, sealed; what is typed is not shown, or it is read from standard input',
  ),
  secretName: both('名称，例如 GENDAN_SMTP_URL', 'its name, such as GENDAN_SMTP_URL'),
  tokenAbout: both('建一个让人打开页面的令牌', 'Make a token with which somebody may open the page'),
  keyAbout: both(
    '生成一个 GENDAN_SERVE_KEY，密码用它封存',
    'Print a fresh GENDAN_SERVE_KEY, with which secrets are sealed',
  ),
  backupAbout: both('把服务器的一切写进一个文件', 'Write all that the server keeps into a file'),
  pageAbout: both('再打开一次本机服务器的页面', 'Open the page of the server on this machine once more'),
  noPage: both(
    '本机现在没有只给本机的页面。请先运行 gendan serve；用 PostgreSQL、--host 或 --behind-proxy 时，请用令牌登录（gendan serve token）。',
    'No page is served to this machine alone now. Run gendan serve first; with PostgreSQL, --host or --behind-proxy sign in with a token (gendan serve token).',
  ),
  restoreAbout: both('从备份恢复；先停止所有服务器', 'Restore a backup; stop all servers first'),
  backupFile: both('备份文件', 'the file of the backup'),

  serving: (server: string, count: number): Bilingual =>
    both(`跟单服务器 ${server}，照看 ${count} 本工作簿：`, `Gendan serves ${count} ${count === 1 ? 'workbook' : 'workbooks'} as ${server}:`), // prettier-ignore
  nothing: both('还没有照看任何工作簿。加一个：gendan serve add 文件或文件夹。', 'Nothing is served yet. Add something: gendan serve add FILE or FOLDER.'), // prettier-ignore
  pageAt: both('页面（两分钟内打开，只能用一次）：', 'The page (open it within two minutes; the address works once):'), // prettier-ignore
  pageFor: both('页面（用令牌打开）：', 'The page (opened with a token):'),
  sends: (server: string): Bilingual =>
    both(
      `什么也不会自己发出去：要发的工作簿先在“跟单_渠道”里加渠道，再运行 gendan channels 工作簿 --here，由“${server}”发送。`,
      `Nothing is sent by itself: a book that is to tell people gets a row in Gendan Channels, then gendan channels BOOK --here names “${server}” as who sends.`,
    ),
  opening: both('正在打开数据库……', 'Opening the database …'),
  making: both(
    '第一次启动：正在建立数据库，只有这一次要等，慢的电脑上可能要半分钟……',
    'The first start: making the database. Only this once it takes a while, on a slow machine half a minute …',
  ),
  howToStop: both(
    '按 Ctrl+C 结束；正在做的最多再等 30 秒。',
    'Ctrl+C ends it; what runs is given 30 seconds.',
  ),
  ending: both('正在结束……再按一次立即停止。', 'Ending … once more stops at once.'),
  added: (address: string, books: number): Bilingual =>
    both(`已加入：${address}（${books} 本工作簿）。`, `Added: ${address} (${books} ${books === 1 ? 'workbook' : 'workbooks'}).`), // prettier-ignore
  known: (address: string, books: number): Bilingual =>
    both(`已经在照看：${address}（${books} 本工作簿）。`, `Served already: ${address} (${books} ${books === 1 ? 'workbook' : 'workbooks'}).`), // prettier-ignore
  removed: (address: string, books: number): Bilingual =>
    both(`不再照看：${address}（${books} 本工作簿）；文件原样没动。`, `No longer served: ${address} (${books} ${books === 1 ? 'workbook' : 'workbooks'}); the files are as they were.`), // prettier-ignore
  notRunning: both('现在没有服务器在运行，下次 gendan serve 启动时做。', 'No server is running; it is done when gendan serve is started.'), // prettier-ignore
  asked: {
    run: (title: string) => both(`${title}：已排上，马上做。`, `${title}: queued, done in a moment.`),
    retry: (title: string) => both(`${title}：已排上，再试一次。`, `${title}: queued, tried once more.`),
    pause: (title: string) => both(`${title}：已暂停。`, `${title}: paused.`),
    start: (title: string) => both(`${title}：继续。`, `${title}: goes on.`),
    cancel: (title: string) => both(`${title}：已叫停。`, `${title}: called off.`),
  },
  typeSecret: (name: string): Bilingual => both(`${name}（输入不显示）：`, `${name} (not shown): `),
  keptSecret: (name: string): Bilingual => both(`已封存 ${name}。`, `${name} is kept, sealed.`),
  noSecret: both('没有输入，什么也没存。', 'Nothing was given, so nothing was kept.'),
  removedSecret: (name: string, was: boolean): Bilingual =>
    was
      ? both(`已去掉 ${name}。`, `${name} is gone.`)
      : both(`本来就没有 ${name}。`, `There was no ${name}.`),
  tokenOnce: both('只显示这一次，请交给用的人：', 'Shown this once; hand it to whoever uses it:'),
  tokenEnded: (was: boolean): Bilingual =>
    was ? both('令牌已失效。', 'The token has ended.') : both('没有这个令牌，或早已失效。', 'There is no such token, or it had ended.'), // prettier-ignore
  keyHow: both(
    '放进服务器的环境变量 GENDAN_SERVE_KEY，并另外妥善保存：丢了它，封存的密码就读不出来了。',
    'Put it into the server’s environment as GENDAN_SERVE_KEY and keep a copy safe: without it kept secrets cannot be read any more.',
  ),
  backedUp: (file: string, rows: number): Bilingual => both(`已备份 ${rows} 行到 ${file}，里面有客户的名称，请妥善保管。`, `${rows} rows are in ${file}. It holds customers’ names: keep it safe.`), // prettier-ignore
  restored: (rows: number): Bilingual => both(`已恢复 ${rows} 行。`, `${rows} rows are restored.`),
  nothingSentOption: both(
    '备份以后肯定什么也没发过（先停了服务再备份，搬到这里）',
    'nothing was sent after the backup for certain (the servers were stopped, then it was backed up and brought here)',
  ),
  sentSince: both(
    '备份以后发过什么，它不知道，所以什么都不会自动再发：每日邮件从明天起发；渠道等每本工作簿运行一次 gendan channels 工作簿 --here（那时已有的事都算已经说过）；到今天为止的询盘不自动确认。如果备份以后肯定什么也没发过，用 --replace --nothing-sent-since 再恢复一次。',
    'What was sent after the backup it does not know, so nothing is sent again by itself: daily mails go out from tomorrow on; channels wait until gendan channels BOOK --here was run for each book (what is current then counts as told); inquiries up to today are not acknowledged. If nothing was sent after the backup for certain, restore once more with --replace --nothing-sent-since.',
  ),
  title: both('工作簿', 'Book'),
  group: both('组', 'Group'),
  orders: both('订单', 'Orders'),
  late: both('逾期', 'Late'),
  last: both('上次更新', 'Last update'),
  next: both('下次', 'Next'),
  books: both('工作簿数', 'Books'),
  address: both('位置', 'Where'),
  paused: both('已暂停', 'paused'),
  gone: both('不在了', 'gone'),
  standing: both('状态', 'State'),
  unread: both('还没读', 'not read yet'),
  unset: both('未设置，只读', 'not set up, only read'),
  token: both('编号', 'Number'),
  holder: both('给谁的', 'For'),
  role: both('角色', 'Role'),
  everyGroup: both('所有组', 'all'),
  ended: both('已失效', 'ended'),
  noTokens: both('还没有令牌。', 'There is no token yet.'),
  queue: both('队列', 'Queue'),
  waiting: both('等着', 'Waiting'),
  running: both('进行中', 'Running'),
  dead: both('不再试', 'Given up'),
  failed: both('失败', 'failed'),
  failures: both('失败', 'Failures'),
  workers: (count: number): Bilingual => both(`工作进程：${count}`, `Workers: ${count}`),
} as const;
