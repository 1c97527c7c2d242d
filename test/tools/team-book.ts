import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import type { NewSheet } from '../../shared/book/patch';
import { logToSheet } from '../../shared/config';
import type { LogRow } from '../../shared/config/log-row';
import { PEOPLE_RECORDS } from '../../shared/config/people.sheet';
import { SKILLS } from '../../shared/config/skills.sheet';
import { CAMPAIGNS } from '../../shared/knowledge/campaigns.sheet';
import { LESSONS } from '../../shared/knowledge/lessons.sheet';
import { MARKET_NOTES } from '../../shared/knowledge/market.sheet';
import type { Lang } from '../../shared/lang';
import { MATTERS } from '../../shared/matters/matters.sheet';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { PROJECTS } from '../../shared/projects/projects.sheet';
import { newRecordSheet } from '../../shared/records/create';
import type { RecordOf, RecordSheet } from '../../shared/records/sheet';
import { POINT_RULES, POINTS } from '../../shared/skills/points.sheet';
import { TRAINING } from '../../shared/skills/training.sheet';
import { dayOf, parseIso, type Moment } from '../../shared/time/moment';
import { CUSTOMERS } from '../../shared/trade/sheets/customers.sheet';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/*
 * One team with everything that projects, knowledge and people are about, as of Monday 18 May 2026, ten o'clock, in
 * either language: three orders that are one project, an order that is late, one under an L/C, one with a claim, one of
 * a salesperson who has left, inquiries by source, and a documents clerk who gets a colleague on 1 June.
 */

const NOW: Moment = moment('2026-05-18 10:00');

/** People by what they do here: 周建国 manages, 王丽 has the A customer, 李明 left at the end of March. */
export const NAMES = {
  zh: { manager: '周建国', senior: '王丽', sales: '赵强', left: '李明', marketer: '孙悦', service: '何静', docs: '陈洁', logistics: '林芳', finance: '吴芳', merchandiser: '郑伟' },
  en: { manager: 'Ben Zhou', senior: 'Amy Wang', sales: 'Dan Zhao', left: 'Ray Li', marketer: 'Joy Sun', service: 'Ivy He', docs: 'Kate Chen', logistics: 'Fay Lin', finance: 'Sue Wu', merchandiser: 'Wei Zheng' },
} as const; // prettier-ignore

/** A whole day, serial. */
const on = (iso: string): number => dayOf(parseIso(iso)!);
const cny = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

type Rows<S extends RecordSheet> = readonly Partial<RecordOf<S>>[];

const sheet = <S extends RecordSheet>(declared: S, rows: Rows<S>, lang: Lang): NewSheet =>
  newRecordSheet(declared, rows, { lang });

/** The sheets one by one. */
function partsOf(lang: Lang) {
  const who = NAMES[lang];
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const [us, no, de, ca] = [
    say('美国', 'US'),
    say('挪威', 'Norway'),
    say('德国', 'Germany'),
    say('加拿大', 'Canada'),
  ];

  const orders = sheetOf(say('出货跟踪', 'Shipments'), [
    lang === 'zh'
      ? ['订单号', '客户', '国家', '业务员', '单证员', '品名', '币种', '金额', '贸易条款', '付款方式', '下单日期', '定金到账', '工厂交期', '完工日期', '验货日期', '订舱日期', '截关', '船期', '实际开船', '提单日', '信用证号', '信用证效期', '交单日期', '尾款到账', '放单日期', '延误原因']
      : ['Order No', 'Customer', 'Country', 'Salesperson', 'Docs clerk', 'Description', 'Currency', 'Amount', 'Incoterm', 'Payment Terms', 'Order Date', 'Deposit Received', 'Factory due date', 'Production done', 'Inspection date', 'Booking date', 'Customs Cut-off', 'ETD', 'ATD', 'B/L Date', 'L/C No', 'L/C Expiry', 'Docs Presented', 'Balance Received', 'Telex Release', 'Delay Reason'],
    order('H-101', 'HARBOR', us, who.senior, say('折叠椅', 'Folding chair'), 48_000, TT, ['2026-04-01', '2026-04-03', '2026-05-20', null, null, '2026-05-14', '2026-05-26 12:00', '2026-05-28']),
    order('H-102', 'HARBOR', us, who.senior, say('折叠桌', 'Folding table'), 62_000, TT, ['2026-04-10', '2026-04-13', '2026-06-10', null, null, null, null, '2026-06-20']),
    order('H-103', 'HARBOR', us, who.senior, say('折叠椅', 'Folding chair'), 36_000, TT, ['2026-04-20', null, '2026-06-25', null, null, null, null, '2026-07-05']),
    order('N-201', 'NORDVIK', no, who.sales, say('户外灯', 'Garden lamp'), 21_000, TT, ['2026-02-10', '2026-02-12', '2026-03-30', '2026-03-27', '2026-03-28', '2026-04-02', null, '2026-04-12', '2026-04-12', '2026-04-12', null, null, null, '2026-04-30', '2026-05-02']),
    order('N-202', 'NORDVIK', no, who.sales, say('户外灯', 'Garden lamp'), 18_500, TT, ['2026-03-25', '2026-03-27', '2026-05-08', null, null, '2026-05-06', null, '2026-05-24', null, null, null, null, null, null, null, say('面料晚到', 'Fabric late')]),
    order('L-301', 'LINDE', de, who.sales, say('工具箱', 'Tool box'), 54_000, say('即期信用证', 'L/C at sight'), ['2026-03-02', null, '2026-04-28', '2026-04-26', '2026-04-27', '2026-04-22', null, '2026-05-08', '2026-05-08', '2026-05-08', 'LC2603115', '2026-06-10']),
    order('K-401', 'KESTREL', de, who.sales, say('工具箱', 'Tool box'), 12_000, TT, ['2026-01-12', '2026-01-14', '2026-03-02', '2026-02-28', '2026-03-01', '2026-03-05', null, '2026-03-15', '2026-03-15', '2026-03-15', null, null, null, '2026-04-02', '2026-04-03']),
    order('M-501', 'MAPLE', ca, who.left, say('折叠桌', 'Folding table'), 27_000, TT, ['2025-12-10', '2025-12-12', '2026-02-06', '2026-02-04', '2026-02-05', '2026-02-08', null, '2026-02-20', '2026-02-20', '2026-02-20', null, null, null, '2026-03-06', '2026-03-09']),
  ]); // prettier-ignore

  /** An order, its dates: placed, deposit, factory, production done, inspection, booking, customs cut-off, ETD, ATD, B/L, then the L/C's no., expiry and presentation, balance, release, cause. */
  function order(no: string, customer: string, country: string, sales: string, goods: string, amount: number, terms: string, dates: (string | null)[]): TestCell[] {
    const cells = dates.map((text): TestCell => (text !== null && /^\d{4}-/.test(text) ? day(text) : text));
    return [no, customer, country, sales, who.docs, goods, 'USD', amount, 'FOB Ningbo', terms, ...cells];
  } // prettier-ignore

  const inquiries = sheetOf(say('询盘', 'Inquiries'), [
    lang === 'zh'
      ? ['询盘编号', '询盘日期', '客户', '国家', '品名', '询盘来源', '业务员', '首次回复', '报价日期', '订单号']
      : ['Inquiry No', 'Inquiry Date', 'Customer', 'Country', 'Description', 'Inquiry Source', 'Salesperson', 'First Reply', 'Quotation Date', 'Order No'],
    inquiry('Q-1', '2026-04-16', 'HARBOR', us, say('广交会', 'Canton Fair'), who.senior, ['2026-04-16', '2026-04-17', 'H-103']),
    inquiry('Q-2', '2026-04-17', 'OAKLEY', us, say('广交会', 'Canton Fair'), who.senior, ['2026-04-17', '2026-04-18']),
    inquiry('Q-3', '2026-04-18', 'FJORD', no, say('广交会', 'Canton Fair'), who.sales, ['2026-04-20']),
    inquiry('Q-4', '2026-05-15', 'BERGEN', no, say('广交会', 'Canton Fair'), who.sales, []),
    inquiry('Q-5', '2026-03-20', 'NORDVIK', no, say('阿里国际站', 'Alibaba'), who.sales, ['2026-03-20', '2026-03-21', 'N-202']),
    inquiry('Q-6', '2026-05-06', 'SOLEIL', ca, say('阿里国际站', 'Alibaba'), who.sales, ['2026-05-06']),
    inquiry('Q-7', '2026-05-11', 'TUNDRA', ca, say('老客户介绍', 'Referral'), who.sales, ['2026-05-11', '2026-05-12']),
  ]); // prettier-ignore

  function inquiry(no: string, at: string, customer: string, country: string, source: string, sales: string, [replied = null, quoted = null, won = null]: (string | null)[]): TestCell[] {
    return [no, day(at), customer, country, say('折叠椅', 'Folding chair'), source, sales, replied && day(replied), quoted && day(quoted), won];
  } // prettier-ignore

  const claims = sheetOf(say('客诉', 'Claims'), [
    lang === 'zh'
      ? ['客诉单号', '订单号', '客户', '业务员', '客诉日期', '客诉首次回复', '原因', '结案日期']
      : ['Claim No', 'Order No', 'Customer', 'Salesperson', 'Claim Date', 'Claim First Reply', 'Root Cause', 'Claim Closed'],
    ['CL-1', 'K-401', 'KESTREL', who.sales, day('2026-05-12'), day('2026-05-12'), say('包装破损', 'Packing damaged'), null],
  ]); // prettier-ignore

  const records = {
    people: sheet(PEOPLE_RECORDS, [
      { name: who.manager, roles: ['manager'] },
      { name: who.senior, roles: ['senior_sales', 'sales'], deputies: [who.sales] },
      { name: who.left, roles: ['sales'], until: on('2026-03-31') },
      { name: who.sales, roles: ['sales'], deputies: [who.senior], from: on('2026-01-01') },
      { name: who.marketer, roles: ['market_research', 'marketing'] },
      { name: who.service, roles: ['service'] },
      { name: who.docs, roles: ['docs'], deputies: [who.logistics] },
      { name: who.logistics, roles: ['logistics'], deputies: [who.docs] },
      { name: who.logistics, roles: ['docs'], markets: [us], from: on('2026-06-01') },
      { name: who.finance, roles: ['finance'] },
      { name: who.merchandiser, roles: ['merchandiser', 'qc'] },
    ], lang),
    customers: sheet(CUSTOMERS, [
      { customer: 'HARBOR', country: us, grade: 'A', owner: who.senior },
      { customer: 'NORDVIK', country: no, grade: 'B', owner: who.sales },
      { customer: 'LINDE', country: de, grade: 'A', owner: who.sales },
      { customer: 'KESTREL', country: de, grade: 'C', owner: who.sales },
      { customer: 'MAPLE', country: ca, grade: 'B', owner: who.sales },
    ], lang),
    projects: sheet(PROJECTS, [
      { number: 'P-1', name: say('HARBOR 夏季', 'HARBOR summer'), orders: ['H-101', 'H-102', 'H-103'], due: on('2026-07-05'), manager: who.senior, team: [who.docs, who.logistics, who.merchandiser], links: [say('H-101/验货 > H-102/订舱', 'H-101/Inspection > H-102/Booking')] },
      { number: 'P-1', milestone: say('全部装柜', 'All loaded'), stage: 'load', due: on('2026-07-03') },
    ], lang),
    lessons: sheet(LESSONS, [
      { number: 'K-1', question: say('德国客户要什么产地证', 'Which CO does a German customer want'), practice: say('一般原产地证，先问清格式再报', 'A general CO; ask for the form first'), stages: ['co'], countries: [de], author: who.docs, used: 2, review: on('2026-09-01') },
      { number: 'K-2', question: say('工具箱外箱常破', 'Cartons of tool boxes break'), practice: say('五层瓦楞，四角加护角，装柜前拍照', 'Five-layer cartons, corner guards, photos before loading'), stages: ['load', 'final_qc'], products: [say('工具箱', 'Tool box')], cause: say('包装破损', 'Packing damaged'), order: 'K-401', author: who.merchandiser, used: 0, review: on('2026-05-10') },
      { number: 'K-3', question: say('HARBOR 改船期', 'HARBOR moves the sailing'), practice: say('要书面确认，再通知工厂和货代', 'Have it in writing, then tell factory and forwarder'), stages: ['booking'], customers: ['HARBOR'], author: who.senior, used: 1, state: 'draft' },
    ], lang),
    market: sheet(MARKET_NOTES, [
      { number: 'M-1', day: on('2026-05-11'), kind: 'country', about: [us], point: say('6 月 1 日起美西涨运费', 'US West Coast rates go up on 1 June'), source: say('船公司通知', 'Notice of the carrier'), until: on('2026-06-30'), by: who.marketer },
      { number: 'M-2', day: on('2026-04-20'), kind: 'route', about: [say('宁波', 'Ningbo')], point: say('宁波港拥堵', 'Congestion at Ningbo'), source: say('货代', 'Forwarder'), until: on('2026-05-10'), by: who.marketer },
      { number: 'M-3', day: on('2026-05-04'), kind: 'product', about: [say('工具箱', 'Tool box')], point: say('钢价下降', 'Steel is cheaper'), source: say('工厂', 'The factory'), until: on('2026-05-20'), by: who.marketer },
    ], lang),
    campaigns: sheet(CAMPAIGNS, [
      { number: 'C-1', name: say('春季广交会', 'Canton Fair, spring'), channel: say('展会', 'Fair'), sources: [say('广交会', 'Canton Fair')], currency: 'CNY', budget: cny(40_000), spend: cny(36_000), from: on('2026-04-15'), until: on('2026-05-05'), owner: who.marketer },
      { number: 'C-2', name: say('阿里国际站', 'Alibaba'), channel: say('网站', 'Website'), sources: [say('阿里国际站', 'Alibaba')], currency: 'CNY', budget: cny(30_000), spend: cny(12_000), from: on('2026-01-01'), until: on('2026-12-31'), owner: who.marketer },
    ], lang),
    skills: sheet(SKILLS, [
      { person: who.docs, skill: say('审证', 'L/C checked'), level: 3, verified: on('2026-03-02'), by: who.manager, evidence: 'L-301', until: on('2027-03-02') },
      { person: who.logistics, skill: say('审证', 'L/C checked'), level: 1, verified: on('2026-04-20'), by: who.docs, evidence: say('跟做 L-301', 'L-301, with help') },
      { person: who.merchandiser, skill: say('尾查/终期验货', 'Final inspection'), level: 3, verified: on('2025-02-01'), by: who.manager, evidence: 'N-201', until: on('2026-02-01') },
    ], lang),
    training: sheet(TRAINING, [
      { number: 'T-1', person: who.logistics, topic: say('审证', 'L/C checked'), cause: say('6 月 1 日起分担单证', 'Shares the documents from 1 June'), orders: ['L-301'], material: ['K-1'], due: on('2026-05-29'), owner: who.docs, state: 'open' },
      { number: 'T-2', person: who.merchandiser, topic: say('装柜', 'Container loading'), orders: ['K-401'], material: ['K-2'], due: on('2026-05-15'), owner: who.manager, state: 'open' },
      { number: 'T-3', person: who.sales, topic: say('英语', 'English'), due: on('2026-04-30'), owner: who.manager, state: 'done', result: say('考核 82 分', 'Test: 82'), closed: on('2026-04-28') },
    ], lang),
    rules: sheet(POINT_RULES, [
      { rule: 'R-1', fact: 'accepted', points: 2, most: 20 },
      { rule: 'R-2', fact: 'helped', points: 5 },
      { rule: 'R-3', fact: 'card', points: 3 },
    ], lang),
    points: sheet(POINTS, [
      { number: 'accepted/N-201/insp_release/1', day: on('2026-03-30'), person: who.merchandiser, rule: 'R-1', order: 'N-201', stage: 'insp_release', points: 2, state: 'approved', approver: who.manager },
      { number: 'card/K-1/L-301/co', day: on('2026-05-12'), person: who.docs, rule: 'R-3', order: 'L-301', stage: 'co', points: 3, state: 'proposed' },
      { number: 'card/K-2/K-401/final_qc', day: on('2026-05-13'), person: who.merchandiser, rule: 'R-3', order: 'K-401', stage: 'final_qc', points: 3, state: 'proposed' },
    ], lang),
    matters: sheet(MATTERS, [
      { number: 'D-1', kind: 'decision', raisedBy: who.senior, owner: who.manager, text: say('HARBOR 换货代', 'HARBOR: another forwarder'), handed: moment('2026-05-11 09:00'), due: moment('2026-05-20 17:00') },
      { number: 'N-201/insp_release/1', kind: 'handoff', order: 'N-201', stage: 'insp_release', raisedBy: who.merchandiser, other: who.docs, text: say('装箱数据', 'Packing data'), handed: moment('2026-03-29 16:00'), accepted: moment('2026-03-30 10:00'), state: 'accepted', times: 1 },
      { number: 'F-1', kind: 'suggestion', stage: 'booking', raisedBy: who.service, owner: who.logistics, text: say('订舱表加截关一列', 'A column for the customs cut-off'), handed: moment('2026-05-12 09:00') },
    ], lang),
    log: logToSheet([
      event('N-201', 'insp_release', 'handed', '2026-03-29 16:00', who.merchandiser, 'N-201/insp_release/1'),
      event('N-201', 'insp_release', 'accepted', '2026-03-30 10:00', who.docs, 'N-201/insp_release/1'),
      event('L-301', 'co', 'used', '2026-05-12 15:00', who.logistics, 'K-1'),
      event('K-401', 'final_qc', 'used', '2026-05-13 09:30', who.service, 'K-2'),
      event('H-101', 'booking', 'done', '2026-05-14 16:00', who.logistics, ''),
    ], lang),
  }; // prettier-ignore
  return { orders, inquiries, claims, records };
}

const TT = '30% T/T, 70% against copy of B/L';

function event(order: string, stage: string, kind: LogRow['event'], at: string, by: string, note: string): LogRow {
  return { order, stage, event: kind, at: moment(at), date: undefined, party: undefined, owner: '', judged: undefined, by, note, version: '' };
} // prettier-ignore

const made = new Map<Lang, Book>();

/** The whole book. It does not change: the same one each time. */
export function teamBook(lang: Lang = 'zh'): Book {
  let book = made.get(lang);
  if (!book) {
    const { orders, inquiries, claims, records } = partsOf(lang);
    const sheets = Object.values(records);
    book = applyPatch(bookOf(orders, inquiries, claims), { sheets, columns: [], cells: [] }).book;
    made.set(lang, book);
  }
  return book;
}

export const teamPlan = (lang: Lang = 'zh', now = NOW): Plan => planOf(teamBook(lang), now);
