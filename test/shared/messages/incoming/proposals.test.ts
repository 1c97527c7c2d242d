import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { day, formula, type TestCell } from '../../../tools/book';
import { mail, MAIL_ORDERS, mailPlan, OTHER_CONTAINER } from '../../../tools/mail-book';
import { moment } from '../../../tools/order-facts';

const FORWARDER = 'op3@haida-logistics.cn';
const plan = mailPlan();
const HEADERS = Object.keys(MAIL_ORDERS[0]!);

/** What is proposed, by the header of its column: `ETD: 2026-05-24 → 2026-05-28`. */
const proposed = (more: Parameters<typeof mail>[0], of = plan): string[] =>
  judgeMail(of, mail({ from: FORWARDER, ...more }), mailContextOf(of)).proposals.map(({ cell, from, to }) => {
    const letters = /!([A-Z]+)/.exec(cell)![1]!;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `${HEADERS[column - 1]}: ${from} → ${to}`;
  });

const withCells = (order: string, cells: Readonly<Record<string, TestCell>>) =>
  mailPlan(MAIL_ORDERS.map((row) => (row.订单号 === order ? { ...row, ...cells } : row)));

describe('a sailing', () => {
  it.each([
    'FY26-082: ETD revised to 28 May', 'FY26-082 new ETD: 28 May 2026', 'FY26-082 ETD changed from 24 May to 28 May', 'FY26-082 vessel delayed. ETD 2026-05-28 (was 24 May)',
    'FY26-082 船期改到5月28日', 'FY26-082 船期由5月24日改为5月28日', 'FY26-082 船期推迟，5月28日开船', 'FY26-082 vessel rolled, ETD is 28-May-26',
  ])('is moved by %s', (text) => expect(proposed({ text })).toEqual(['ETD: 2026-05-24 → 2026-05-28'])); // prettier-ignore

  it('is named by its cell as the sheet has it', () =>
    expect(
      judgeMail(plan, mail({ from: FORWARDER, text: 'FY26-082 船期改到5月28日' }), mailContextOf(plan))
        .proposals,
    ).toEqual([{ cell: '出货!S5', from: '2026-05-24', to: '2026-05-28' }]));

  it.each([
    'FY26-082: can you ship, ETD 28 May?', 'FY26-082 delay: ETD may be around 28 May', 'FY26-082 ETD is not 28 May', 'FY26-082 ETD/ETA delayed: 28 May / 2 July', 'FY26-082 delayed, ETD 28 May or 4 June',
    'FY26-082 如果船期改到5月28日可以吗', 'FY26-082 ETD delayed to end of May', 'FY26-082 ETD delayed', 'FY26-082 etd is 24 May as planned, no delay',
  ])('is not moved by %s', (text) => expect(proposed({ text })).toEqual([])); // prettier-ignore

  it('on a day that may be two is asked', () => {
    const judged = judgeMail(
      plan,
      mail({ from: FORWARDER, text: 'FY26-082 vessel delayed, new ETD: 06/05/2026' }),
      mailContextOf(plan),
    );
    expect(judged.proposals).toEqual([]);
    expect(judged.why.en).toContain('The date 06/05/2026 may be two days');
    expect(proposed({ text: 'FY26-082 vessel delayed, new ETD 28/05/2026' })).toEqual([
      'ETD: 2026-05-24 → 2026-05-28',
    ]);
  });

  it('without a year is the next one around New Year', () => {
    const late = withCells('FY26-082', { ETD: day('2026-12-28') });
    expect(proposed({ text: 'FY26-082 船期改到1月5日', at: moment('2026-12-20 09:00') }, late)).toEqual([
      'ETD: 2026-12-28 → 2027-01-05',
    ]);
  });

  it('is not the customer’s to move', () =>
    expect(
      proposed({
        from: 'purchasing@meridian-trading.com',
        text: 'FY26-082: please note ETD revised to 28 May',
      }),
    ).toEqual([]));

  it('that is over is not moved', () =>
    expect(proposed({ text: 'FY26-083 ETD revised to 28 May' })).toEqual([]));

  it('of an order that the mail leaves open is not moved', () =>
    expect(proposed({ text: 'FY26-082 and FY26-081: ETD revised to 28 May' })).toEqual([]));

  it('in a cell that a formula fills stays as it is', () =>
    expect(
      proposed({ text: 'FY26-082 船期改到5月28日' }, withCells('FY26-082', { ETD: formula(46166) })),
    ).toEqual([]));

  it('of rows that agree is moved in each, of rows that differ in none', () => {
    const text = 'FY26-097 ETD revised to 19 June';
    expect(proposed({ text })).toEqual(['ETD: 2026-06-12 → 2026-06-19', 'ETD: 2026-06-12 → 2026-06-19']);
    const [first, ...others] = MAIL_ORDERS.filter((row) => row.订单号 === 'FY26-097');
    expect(
      proposed(
        { text },
        mailPlan([
          ...MAIL_ORDERS.filter((row) => row.订单号 !== 'FY26-097'),
          { ...first!, ETD: day('2026-06-11') },
          ...others,
        ]),
      ),
    ).toEqual([]);
  });
});

it('a booking’s numbers, vessel and closing times go where they belong', () => {
  const text =
    '舱位已放。\n订舱号：NGBOS260518\n船名航次：MSC AURORA 221W\n截单：5月22日 17:00\n截关：5月24日 12:00\n开船：5月29日';
  expect(proposed({ subject: '订舱确认 FY26-081', text })).toEqual([
    '截单时间:  → 2026-05-22 17:00',
    '截关时间:  → 2026-05-24 12:00',
    'ETD: 2026-05-28 → 2026-05-29',
    '订舱号:  → NGBOS260518',
    '船名航次:  → MSC AURORA 221W',
  ]);
});

it('a B/L and a container are filled in once, with their check digit', () => {
  const text = `FY26-082 booking update, B/L No.: COSU6412399, container ${OTHER_CONTAINER.replace('MSKU', 'MSKU ')}`;
  expect(proposed({ text: text.replace(OTHER_CONTAINER.slice(4), '7654321') })).toEqual([
    '提单号:  → COSU6412399',
  ]);
  expect(proposed({ text: 'FY26-082 booking update, container TGHU7654326' })).toEqual([]);
  expect(proposed({ text: 'FY26-083 booking update, B/L No.: COSU6398999' })).toEqual([]);
});

describe('a sample', () => {
  const customer = { from: 'ana@arcos.pt' };
  const open = withCells('FY26-095', { 产前样确认: null });

  it.each([
    'AR-201: the sample is approved.',
    'AR-201 产前样确认，没问题',
    'AR-201 PP sample approved, thanks!',
  ])('is approved by %s', (text) =>
    expect(proposed({ ...customer, text }, open)).toEqual(['产前样确认:  → 2026-05-18']),
  );

  it.each([
    'AR-201 sample approved, but please change the label',
    'AR-201 is the sample approved?',
    'AR-201 we approve the counter sample',
    'AR-201 packaging sample approved',
    'AR-201 size sample ok',
    'AR-201 shipping sample approved',
    'AR-201 sample invoice approved',
    'AR-201 包装样品确认',
    'The sample of the new frame is approved; for AR-201 see my next mail',
    'AR-201 sample not approved',
    'AR-201 样品确认后再安排',
    'AR-201 we will approve the sample tomorrow',
  ])('is not by %s', (text) => expect(proposed({ ...customer, text }, open)).toEqual([]));

  it('is approved by its customer alone, and once', () => {
    expect(proposed({ text: 'AR-201 sample approved' }, open)).toEqual([]);
    expect(proposed({ ...customer, text: 'AR-201 sample approved' })).toEqual([]);
  });
});

describe('a payment', () => {
  it('of which the customer tells fills in nothing, whatever slip comes along', () => {
    const judged = judgeMail(
      plan,
      mail({ text: 'FY26-085: the deposit was paid on 15 May 2026', attachments: ['swift.pdf'] }),
      mailContextOf(plan),
    );
    expect(judged.proposals).toEqual([]);
    expect(judged.why.en).toContain('no receipt');
  });

  it('that a colleague saw in the account is one', () => {
    const finance = { from: 'finance@minghua-export.cn' };
    expect(proposed({ ...finance, text: 'FY26-085 定金5月15日到账' })).toEqual(['定金到账:  → 2026-05-15']);
    expect(proposed({ ...finance, text: 'FY26-085 定金今天到账' })).toEqual(['定金到账:  → 2026-05-18']);
    expect(proposed({ ...finance, text: 'FY26-085 定金还没到账' })).toEqual([]);
    expect(proposed({ ...finance, text: 'FY26-085 到账' })).toEqual([]);
  });
});

it('a letter of credit that was opened has a number and an expiry', () => {
  const text = 'OG/2026/17: L/C No. LC2026/0417 was issued, expiry 15 July 2026.';
  expect(proposed({ from: 'orion.gulf.buying@gmail.com', text })).toEqual([
    '信用证效期:  → 2026-07-15',
    '信用证号:  → LC2026/0417',
  ]);
  expect(
    proposed({
      from: 'orion.gulf.buying@gmail.com',
      text: 'OG/2026/17: we asked our bank to open the L/C, expiry 15 July 2026',
    }),
  ).toEqual([]);
});
