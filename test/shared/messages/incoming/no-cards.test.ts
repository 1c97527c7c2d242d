import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { mail } from '../../../tools/mail-book';
import { NOW } from '../../../tools/record-book';

/** Orders of five digits, in a book without a card of anybody. */
const ORDERS = sheetOf('外贸订单跟踪表', [
  ['合同号', '客户', '客户PO', '品名', '下单日期', '定金到账', '产前样确认', '工厂交期', '订舱号', '截关', 'ETD', '实际开船', 'ETA', '信用证号', '尾款到账', '备注'],
  ['24001', 'LUMEN & OAK LTD', 'PO-2026-018', '保温杯', day('2026-03-02'), day('2026-03-10'), null, day('2026-05-30'), 'EGLV14266', day('2026-05-22'), day('2026-05-24'), null, day('2026-06-20'), null, null, null],
  ['24002', 'LUMEN & OAK LTD', 'PO-2026-019', '水瓶', day('2026-03-02'), null, null, day('2026-06-20'), null, null, day('2026-07-01'), null, null, null, null, null],
  ['24003', 'BERGSTRÖM INTERIÖR AB', '4500218877', '餐具', day('2026-03-02'), day('2026-03-12'), null, day('2026-06-05'), null, null, day('2026-06-12'), null, null, null, null, null],
  ['24004', 'Karachi Linen Mills', 'KLM/26/88', '毛巾', day('2026-03-02'), null, null, day('2026-06-05'), null, null, day('2026-06-12'), null, null, 'LC7788120', null, null],
  ['24005', '台灣禾豐生活有限公司', 'HF-022', '抱枕', day('2026-03-02'), day('2026-04-03'), null, day('2026-06-03'), null, null, day('2026-06-10'), null, null, null, null, null],
]); // prettier-ignore
const LIST = sheetOf('客户资料', [
  ['客户资料（新客户让孙敏加）'],
  ['客户', '国家', '业务员邮箱', '邮箱', '备注'],
  ['LUMEN & OAK LTD', '英国', 'zhou@fengyu.example', 'buying@loakgroup.example', null],
  ['Karachi Linen Mills', '巴基斯坦', 'zhou@fengyu.example', 'import@klm.example; docs@klm.example', null],
  ['台灣禾豐生活有限公司', '台湾', null, 'may@hefeng.example', null],
  ['从没下过单的客户', '德国', null, 'neu@kunde.example', null],
]); // prettier-ignore

const bare = planOf(bookOf(ORDERS), NOW);
const listed = planOf(bookOf(ORDERS, LIST), NOW);
const judged = (plan: Plan, more: Parameters<typeof mail>[0]) =>
  judgeMail(plan, mail(more), mailContextOf(plan));
const STRANGER = 'Li <li@yuanyang-fwd.example>';

describe('a number of digits alone', () => {
  it.each([
    ['船期变更', '24001 这票船期推迟到5/29，请知悉。'],
    ['交期', '许小姐：24001保温杯交期要推到6月12号。'],
    ['Re: 24001', 'Please find the artwork approval attached.'],
    ['deposit', 'Done today.\n\n> please pay the deposit for 24001'],
    ['提单确认', '附件是24001提单草稿，请确认。'],
  ])('is an order’s where somebody speaks of a matter of it: %s, %s', (subject, text) =>
    expect(judged(bare, { from: STRANGER, subject, text }).order).toBe('24001'));

  it.each([
    ['Hi', 'My zip is 24001, phone 0574-24002, please call.'],
    ['Inquiry', 'Please quote item 24001, 500 pcs, FOB.'],
    ['Statement', 'Please pay invoice 24001, amount USD 24.50.'],
    ['展位24001预订', '您预订的展位24001已确认，请付款。'],
    ['You won', 'Payment of USD 24,001 waits for you. Claim 24001 dollars.'],
    ['Waybill', 'The payment for waybill 24001 was received.'],
    ['approved', 'Model 24001 is approved by the authority.'],
  ])('is none of an order: %s, %s', (subject, text) =>
    expect(judged(bare, { from: STRANGER, subject, text }).order).toBeNull());

  it('is none in the mail of a machine that nobody knows', () =>
    expect(
      judged(bare, { from: 'noreply@dhl.example', isAutomatic: true, subject: 'Payment for 24001' }).order,
    ).toBeNull());

  it('is the customer’s own where they write it in passing', () =>
    expect(
      judged(bare, { from: 'Grace <grace@lumenoak.example>', text: 'Dear Zhou, 24001: the forwarder needs the SI.' })
        .order,
    ).toBe('24001'));
}); // prettier-ignore

it.each(['stand HS-A12 in hall 9', 'booth HS-A12', '展位HS-A12'])('a stand at a fair is no order: %s', (text) => {
  const plan = planOf(bookOf(sheetOf('Orders', [
    ['Order No', 'Customer', 'Order Date', 'Deposit Received', 'Factory Due', 'ETD'],
    ['HS-A12', 'Alder & Finch Ltd', day('2026-03-02'), null, day('2026-06-05'), day('2026-06-12')],
    ['HS-A13', 'Alder & Finch Ltd', day('2026-03-02'), null, day('2026-06-05'), day('2026-06-12')],
  ])), NOW);
  expect(judged(plan, { from: 'news@fair.example', text: `Visit ${text}!` }).order).toBeNull();
  expect(judged(plan, { from: 'news@fair.example', text: 'HS-A12 deposit paid' }).order).toBe('HS-A12');
}); // prettier-ignore

describe('a customer without a card', () => {
  it.each([
    ['anna@bergstrom.example', '24003'],
    ['anna@bergstroem.example', '24003'],
    ['anna@mail.bergstrominterior.example', '24003'],
    ['imran@karachilinen.example', '24004'],
    ['grace@lumenoak.example', null],
    ['anna@berg.example', null],
    ['info@linen.example', null],
  ])('is known by a domain that is called as they are: %s', (from, order) =>
    expect(judged(bare, { from, text: 'When will our order ship?' }).order).toBe(order));

  it('is known by a list of the team’s own, traditional characters and several addresses included', () => {
    const asks = (from: string) => judged(listed, { from, text: 'When will our order ship?' }).order;
    expect(asks('import@klm.example')).toBe('24004');
    expect(asks('docs@klm.example')).toBe('24004');
    expect(asks('may@hefeng.example')).toBe('24005');
    expect(asks('neu@kunde.example')).toBeNull();
    // Of two orders nobody knows which.
    expect(asks('buying@loakgroup.example')).toBeNull();
  });

  it('does not write of another one’s order', () => {
    expect(judged(listed, { from: 'import@klm.example', subject: 'PO-2026-018 paid' })).toMatchObject({
      order: null,
      why: { en: expect.stringMatching(/of LUMEN & OAK LTD, but the sender is Karachi Linen Mills/) },
    });
  });

  it('is not the colleague whose address stands beside them', () =>
    expect(judged(listed, { from: 'zhou@fengyu.example', text: 'When will our order ship?' }).order).toBeNull());

  it('approves a sample from their own address, not from one that only has their name beside it', () => {
    const text = 'The PP sample of 24004 is approved.';
    expect(judged(listed, { from: 'Imran <import@klm.example>', text }).proposals).toEqual([
      { cell: '外贸订单跟踪表!G5', from: '', to: '2026-05-18' },
    ]);
    expect(judged(listed, { from: 'Karachi Linen Mills <x@evil.example>', text })).toMatchObject({
      order: '24004',
      proposals: [],
      why: { en: expect.stringMatching(/by name alone: check the address/) },
    });
  });
}); // prettier-ignore

it('the number of an L/C says that a mail is about it where nothing else does', () =>
  expect(
    judged(listed, { from: 'trade@bank.example', subject: 'LC7788120', text: 'Please see below.' }),
  ).toMatchObject({ order: '24004', about: 'lc' }));

it.each([
  ['LC7788120 amendment no. 1', 'latest date of shipment 15 June 2026', 'lc'],
  ['KLM/26/88', 'We would like to repeat KLM/26/88, 3000 pcs, please send the PI.', 'inquiry'],
  ['KLM/26/88', 'Documents accepted by our bank, maturity 26 June.', 'lc'],
  ['返单', 'KLM/26/88 客户要返单5000条。', 'inquiry'],
  ['KLM/26/88', 'This is your fault, we demand a discount.', 'complaint'],
  ['KLM/26/88', 'Can you ship KLM/26/88 on 1 July?', 'etd'],
])('%s: %s', (subject, text, about) =>
  expect(judged(listed, { from: 'import@klm.example', subject, text }).about).toBe(about),
);
