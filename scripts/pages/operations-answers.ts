import type { Lang } from '../../shared/lang';
import { both, type Bilingual } from '../../shared/lang';
import { JOBS, type Job } from '../../shared/serving/jobs';
import type {
  BookAnswer,
  LateOrderAnswer,
  MessageAnswer,
  OverviewAnswer,
  Role,
  RunAnswer,
  RunState,
} from '../../shared/serving/answers';

/** What a server of forty invented books answers on the morning of 18 May 2026, at half past ten in Shanghai. */
export interface MadeUpAnswers {
  readonly overview: OverviewAnswer;
  readonly late: readonly LateOrderAnswer[];
  readonly messages: readonly MessageAnswer[];
  readonly runs: (book: string) => readonly RunAnswer[];
}

export const NOW = '2026-05-18T02:31:00Z';

const GROUPS = [
  both('宁波公司', 'Ningbo office'),
  both('深圳公司', 'Shenzhen office'),
  both('海外仓', 'Overseas stock'),
];
/** Five teams and the group that each belongs to. */
const TEAMS: readonly (readonly [Bilingual, number, readonly Bilingual[]])[] = [
  [
    both('家居一组', 'Home 1'),
    0,
    [both('陈立', 'Chen Li'), both('王莹', 'Wang Ying'), both('周航', 'Zhou Hang')],
  ],
  [both('家居二组', 'Home 2'), 0, [both('沈嘉', 'Shen Jia'), both('吴桐', 'Wu Tong')]],
  [both('灯具组', 'Lighting'), 1, [both('林晓', 'Lin Xiao'), both('何畅', 'He Chang')]],
  [both('户外组', 'Outdoor'), 1, [both('黄敏', 'Huang Min'), both('罗一', 'Luo Yi')]],
  [both('补货组', 'Replenishment'), 2, [both('许安', 'Xu An'), both('', '')]],
];
const CUSTOMERS = [
  'Aurora Nord AB', 'Kestrel & Finch Ltd', 'Casa Lumena S.L.', 'Boreal Outfitters', 'Tamarind Home Pty',
  'Olivar Hogar', 'Meridian Living Inc.', 'Vesterhav Design ApS', 'Pinegrove Supply Co.', 'Lagoon & Lane',
]; // prettier-ignore
const STAGES: readonly (readonly [Bilingual, Bilingual])[] = [
  [both('收定金', 'Collect deposit'), both('PI 已确认 {n} 个工作日，定金没有到账日期', 'PI confirmed {n} working days ago, no date of receipt for the deposit')],
  [both('确认产前样', 'Approve pre-production sample'), both('样品寄出后客户应在 5 个工作日内确认', 'The customer approves within 5 working days of dispatch')],
  [both('验货', 'Inspect'), both('截船期前 7 天要验完，还没有验货结果', 'To be done 7 days before the cut-off, no result yet')],
  [both('订舱', 'Book space'), both('ETD 6月6日，还没有订舱号', 'ETD 6 June, no booking number yet')],
  [both('提交单证', 'Submit documents'), both('开船后 5 个工作日内交单，信用证 6 月 2 日到期', 'Within 5 working days of sailing; the L/C expires on 2 June')],
  [both('收尾款', 'Collect balance'), both('见提单副本 7 天内付清，还没有收款', 'Due 7 days after the B/L copy, nothing received')],
]; // prettier-ignore
const SHEETS = both('出货跟踪', 'Tracker');
const TITLES = [
  both('出货跟踪表', 'Shipments'),
  both('大货进度', 'Bulk orders'),
  both('样品与补单', 'Samples and repeats'),
  both('秋冬订单', 'Autumn orders'),
];

const iso = (minutesAgo: number): string =>
  new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString().replace('.000', '');
const dayBefore = (days: number): string =>
  new Date(Date.parse(NOW) - days * 86_400_000).toISOString().slice(0, 10);

/** So many working days before that Monday. */
const workdayBefore = (days: number): string => {
  const weeks = Math.ceil(days / 5);
  return dayBefore(days + 2 * weeks);
};

/** Numbers that look drawn by lot and are the same every time. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** `count` books: forty to look at, a thousand to scroll. */
export function madeUpAnswers(
  lang: Lang,
  options: { readonly role?: Role; readonly count?: number } = {},
): MadeUpAnswers {
  const { role = 'operator', count = 40 } = options;
  const draw = drawn(20);
  const say = (text: Bilingual): string => text[lang];
  let ids = 9_000;
  const run = (book: string, job: Job, minutes: number, more: Partial<RunAnswer> = {}): RunAnswer => ({
    id: String((ids += 1)),
    book,
    job,
    state: 'done',
    attempt: 1,
    worker: `ning-0${1 + draw(2)}`,
    startedAt: iso(minutes + 1),
    ...(more.state !== 'running' && { endedAt: iso(minutes) }),
    counts: {},
    ...more,
  });
  const books: BookAnswer[] = [];
  const late: LateOrderAnswer[] = [];
  const messages: MessageAnswer[] = [];
  for (let at = 0; at < count; at += 1) {
    const [team, groupAt, people] = TEAMS[at % TEAMS.length]!;
    const id = `b${at + 1}`;
    const group = say(GROUPS[groupAt]!);
    const title = titleOf(at, team, say);
    const lates = at % 4 === 3 ? 0 : draw(7);
    const orders = 40 + draw(120);
    const isSheet = groupAt === 2;
    for (let n = 0; n < lates; n += 1) {
      const [stage, why] = STAGES[draw(STAGES.length)]!;
      const days = 1 + Math.floor((draw(100) * draw(100)) / 450);
      const filled = (text: string): string => text.replace('{n}', String(days + 3));
      late.push({
        book: id,
        group,
        title,
        order: `${['NB', 'HM', 'SZ', 'OD', 'RS'][at % 5]}26-${String(100 + at * 7 + n).padStart(4, '0')}`,
        customer: CUSTOMERS[draw(CUSTOMERS.length)]!,
        team: say(team),
        person: say(people[draw(people.length)]!),
        stage,
        due: workdayBefore(days),
        daysLate: days,
        why: both(filled(why.zh), filled(why.en)),
        cell: `${say(SHEETS)}!${'HJKMPR'[draw(6)]}${5 + draw(orders)}`,
      });
    }
    const isPaused = at % 19 === 11;
    const isGone = at % 40 === 26;
    const updated = 3 + draw(25);
    books.push({
      id,
      group,
      title,
      kind: isSheet ? 'sheets' : 'file',
      address: isSheet
        ? `sheets:1a${String(at).padStart(3, '0')}MadeUpForPicturesOnly`
        : `D:\\${group}\\${title}`,
      isPaused,
      isGone,
      orders,
      late: lates,
      last: {
        update: run(id, 'update', isPaused ? 2_900 + draw(600) : updated, {
          ...(at % 13 === 6 && { state: 'running' }),
          counts: { orders, late: lates, asked: draw(4), written: draw(30) },
        }),
        ...(at % 2 === 0 && { channels: run(id, 'channels', updated, { counts: { sent: 1 } }) }),
        digest: run(id, 'digest', 128 + draw(9), {
          sentence: both('8:30 的邮件已发出。', 'The mail of 8:30 went out.'),
          counts: {},
        }),
        ...(at % 3 === 0 && {
          inbox: run(id, 'inbox', 6 + draw(5), { state: 'skipped', counts: { mails: 0 } }),
        }),
      },
      next: {
        update: iso(-(4 + draw(26))),
        digest: '2026-05-19T00:30:00Z',
        ...(at % 5 === 0 && { dashboard: '2026-05-18T09:00:00Z', checkup: '2026-05-22T01:00:00Z' }),
      },
    });
    if (isPaused) continue;
    for (const person of people)
      if (say(person) !== '')
        messages.push({
          book: id,
          group,
          channel: 'mail',
          to: say(person),
          state: 'sent',
          day: '2026-05-18',
        });
    if (at % 2 === 0)
      messages.push({
        book: id,
        group,
        channel: say(both('企业微信群', 'WeCom group')),
        to: say(team),
        state: 'sent',
        day: '2026-05-18',
      });
  }
  const failures = failing(books, run);
  for (const failure of failures) {
    const { counts, book } = failure;
    const { group } = books.find(({ id }) => id === book)!;
    for (let n = 0; n < (counts['uncertain'] ?? 0); n += 1)
      messages.push({
        book,
        group,
        channel: say(both('钉钉群', 'DingTalk group')),
        to: say(both('灯具组', 'Lighting')),
        state: 'uncertain',
        day: '2026-05-18',
      });
  }
  messages.push({
    book: 'b9',
    group: books[8]?.group ?? '',
    channel: 'reply',
    to: 'orders@kestrel-finch.example',
    state: 'failed',
    day: '2026-05-18',
  });
  messages.push({
    book: 'b4',
    group: books[3]?.group ?? '',
    channel: say(both('飞书群', 'Feishu group')),
    to: say(both('户外组', 'Outdoor')),
    state: 'waiting',
    day: '2026-05-18',
  });
  const overview: OverviewAnswer = {
    role,
    groups: GROUPS.map(say),
    at: NOW,
    server: '0.4.0',
    database: 'postgres',
    books: books.map((book) => withFailures(book, failures)),
    queues: JOBS.map((job, at) => ({
      job,
      waiting: [6, 1, 0, 0, 0, 2, 0][at]!,
      running: [3, 1, 0, 0, 0, 0, 0][at]!,
      dead: failures.filter((each) => each.job === job && each.state === 'dead').length,
    })),
    workers: [
      { name: 'ning-01', machine: 'ning-srv', startedAt: iso(3_890), seenAt: iso(0), isDraining: false },
      { name: 'ning-02', machine: 'ning-srv', startedAt: iso(3_890), seenAt: iso(0), isDraining: false },
      { name: 'shen-01', machine: 'shen-office-pc', startedAt: iso(161), seenAt: iso(14), isDraining: false },
    ],
    failures,
  };
  const before = [...JOBS.slice(0, 4), 'update', 'update'] as Job[];
  return {
    overview,
    late,
    messages,
    runs: (book) =>
      before.map((job, at) =>
        run(book, job, 62 + at * 47, {
          counts: job === 'update' ? { orders: 88, late: 2, written: at } : { sent: at },
        }),
      ),
  };
}

function titleOf(at: number, team: Bilingual, say: (text: Bilingual) => string): string {
  const round = Math.floor(at / TEAMS.length);
  const kind = say(TITLES[round % TITLES.length]!);
  const part = round < TITLES.length ? '' : `-${Math.floor(round / TITLES.length) + 1}`;
  return `${say(team)} ${kind}-2026${part}.xlsx`;
}

/** What went wrong that morning. */
function failing(
  books: readonly BookAnswer[],
  run: (book: string, job: Job, minutes: number, more: Partial<RunAnswer>) => RunAnswer,
): RunAnswer[] {
  const failed = (
    at: number,
    job: Job,
    state: RunState,
    minutes: number,
    sentence: Bilingual,
    more: Partial<RunAnswer> = {},
  ): RunAnswer[] => (books[at] ? [run(books[at].id, job, minutes, { state, sentence, ...more })] : []);
  const offline = both(
    'Google 没有应答（429，用得太多）。过一会儿会再试；还是这样，减少更新的次数。',
    'Google does not answer (429, too many requests). It is tried again later; if it stays so, update less often.',
  );
  return [
    ...failed(12, 'update', 'dead', 47, both(
      '文件被 WPS 锁住，试了 6 次都写不进去。关掉打开它的窗口，再试一次。',
      'The file is locked by WPS and could not be written in 6 attempts. Close the window that has it open, then try again.',
    ), { attempt: 6 }),
    ...[4, 9, 14].flatMap((at) => failed(at, 'update', 'failed', 9 + at, offline, { attempt: 2 })),
    ...failed(7, 'channels', 'partly', 131, both(
      '发到“钉钉群”的途中网络断了。',
      'The network went away while "DingTalk group" was being told.',
    ), { counts: { sent: 3, uncertain: 2 } }),
    ...failed(17, 'digest', 'failed', 122, both(
      '邮件服务器不接受密码。在服务器上运行 gendan serve secret 填新的密码。',
      'The mail server does not take the password. Run gendan serve secret on the server and give the new one.',
    )),
  ]; // prettier-ignore
}

const withFailures = (book: BookAnswer, failures: readonly RunAnswer[]): BookAnswer => ({
  ...book,
  last: {
    ...book.last,
    ...Object.fromEntries(failures.filter((each) => each.book === book.id).map((each) => [each.job, each])),
  },
});
