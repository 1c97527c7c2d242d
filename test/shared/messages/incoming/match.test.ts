import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { CONTAINER, mail, MAIL_ORDERS, mailPlan } from '../../../tools/mail-book';

const plan = mailPlan();
const judged = (more: Parameters<typeof mail>[0]) => judgeMail(plan, mail(more), mailContextOf(plan));
const STRANGER = 'Dock Office <dock@quay.example>';
const FORWARDER = 'op3@haida-logistics.cn';

describe('a number', () => {
  it.each([
    'FY26-081', 'FY26–081', 'FY26—081', 'fy26 081', 'FY26081', 'FY26 - 081', 'ＦＹ２６－０８１', 'FY26_081', 'No.FY26-081', '订单FY26-081已完成',
    'swift-FY26-081.pdf', 'FY26-081_CI.pdf', 'FY26-081-20260518.pdf', '(FY26-081)', '1.FY26-081', 'Re:FY26-081', '4500812', 'PI260081', 'PI-260081',
  ])('is known as %s', (text) => expect(judged({ subject: text }).order).toBe('FY26-081')); // prettier-ignore

  it.each([
    'FY26-0811',
    'FY26-0',
    'FY260810',
    'XFY26-081',
    'FY26-081-2',
    'FY26-081A',
    'FY26-08-1',
    '45008123',
    '4500812.50',
    'USD 4500812',
    '4500812 pcs',
  ])('is another one, or none, in %s', (text) => expect(judged({ text, from: FORWARDER }).order).toBeNull());

  it('of which another one is the beginning is itself', () => {
    expect(judged({ subject: 'FY26-08', from: FORWARDER }).order).toBe('FY26-08');
    expect(judged({ subject: 'PO-1', from: FORWARDER }).order).toBe('FY26-08');
    expect(judged({ subject: 'PO-12', from: FORWARDER }).order).toBe('FY26-086');
  });

  it('stands in the name of a file', () =>
    expect(judged({ text: 'see attached', attachments: ['swift_FY26-085.pdf'] }).order).toBe('FY26-085'));

  it('may be of a booking, a B/L or a container', () => {
    expect(judged({ text: 'Booking COSU6412345', from: FORWARDER }).order).toBe('FY26-082');
    expect(judged({ text: 'container CSQU 305438-3', from: FORWARDER }).order).toBe('FY26-083');
    expect(judged({ text: `B/L HLCUSHA2604771`, from: FORWARDER }).order).toBe('FY26-091');
  });

  it('of two orders names the one that another number names as well', () => {
    expect(judged({ text: 'HDLCL2605', from: FORWARDER })).toMatchObject({
      order: null,
      why: { en: expect.stringMatching(/FY26-095 \/ FY26-096/) },
    });
    expect(judged({ text: 'HDLCL2605, FY26-096', from: FORWARDER }).order).toBe('FY26-096');
  });

  it('that nobody called one is a telephone’s in a stranger’s mail', () => {
    expect(judged({ text: 'Call me at 4500812', from: STRANGER }).order).toBeNull();
    expect(judged({ text: 'our order no. 4500812', from: STRANGER }).order).toBe('FY26-081');
  });

  it('in the mail of somebody unknown says that they are', () =>
    expect(judged({ subject: 'FY26-081', from: STRANGER }).why.en).toMatch(/the sender is on no card/));

  it('that is in no sheet is told, whatever the customer and the thread', () => {
    const unknown = judged({
      subject: 'FY26-188',
      text: 'We paid.',
      inReplyTo: 'out-081-1@minghua-export.cn',
    });
    expect(unknown).toMatchObject({
      order: null,
      why: { zh: expect.stringMatching(/FY26-188 在订单表里找不到/) },
    });
  });

  it('beside one that is in no sheet names two orders', () =>
    expect(judged({ subject: 'FY26-081 and FY26-188' }).order).toBeNull());

  it('of several rows is one order', () =>
    expect(judged({ subject: 'FY26-097', from: 'ingrid@halden.se' }).order).toBe('FY26-097'));

  it.each([
    'FY26-081 / FY26-085',
    'FY26-081/085',
    'FY26-081、085',
    'FY26-081 and 085',
    'FY26-081 & FY26-085',
    'FY26-081 4500855',
    'FY26-081-085',
  ])('and a second one leave it open: %s', (subject) => {
    const { order, why } = judged({ subject });
    expect(order).toBeNull();
    expect(why.en).toMatch(/FY26-081.*FY26-085/);
  });

  it('in what is quoted counts less than one that the writer wrote', () => {
    const text = 'FY26-085 please first.\n\n> FY26-081 will be ready';
    expect(judged({ text }).order).toBe('FY26-085');
    expect(judged({ text: 'OK\n\n> FY26-081 will be ready' }).order).toBe('FY26-081');
    expect(judged({ text: 'OK\n\n> FY26-081 will be ready, FY26-085 not' }).order).toBeNull();
  });

  it('of another customer’s order is none', () => {
    const { order, why } = judged({ subject: 'FY26-082' });
    expect(order).toBeNull();
    expect(why.en).toMatch(/of Meridian, but the sender is Nordvik/);
  });

  it('of any customer’s order may be written by who works for it', () => {
    expect(judged({ subject: 'FY26-082', from: FORWARDER }).order).toBe('FY26-082');
    expect(judged({ subject: 'FY26-082', from: 'li.na@minghua-export.cn' }).order).toBe('FY26-082');
  });

  it('that is cut to its end is known where the customer has one such order', () => {
    expect(judged({ text: 'How is order no. 085?' }).order).toBe('FY26-085');
    expect(judged({ text: 'How is order no. 085?', from: FORWARDER }).order).toBeNull();
    expect(judged({ text: 'How is order no. 086?' }).order).toBeNull();
  });
});

describe('a thread', () => {
  it('tells the order of an answer', () =>
    expect(judged({ text: 'OK, thanks', inReplyTo: 'out-081-1@minghua-export.cn' })).toMatchObject({
      order: 'FY26-081',
      why: { en: expect.stringMatching(/By its thread/) },
    }));

  it('counts less than a number of the writer’s', () =>
    expect(judged({ text: 'FY26-085 please', inReplyTo: 'out-081-1@minghua-export.cn' }).order).toBe(
      'FY26-085',
    ));

  it('of two orders tells none', () =>
    expect(
      judged({
        text: 'ok',
        inReplyTo: 'out-081-1@minghua-export.cn',
        references: ['out-092-1@minghua-export.cn'],
      }).order,
    ).toBeNull());

  it('that quotes another order tells none', () =>
    expect(
      judged({ text: 'ok\n\n> FY26-085 is late', inReplyTo: 'out-081-1@minghua-export.cn' }).order,
    ).toBeNull());

  it('of another customer’s order tells none', () =>
    expect(judged({ text: 'ok', inReplyTo: 'out-092-1@minghua-export.cn' }).order).toBeNull());
});

describe('a customer', () => {
  const solmar = 'compras@solmar.es';

  it('with one order that waits for its balance pays that', () => {
    const paid = judged({ from: solmar, text: 'We have paid the balance today.' });
    expect(paid).toMatchObject({ order: 'FY26-091', customer: 'Solmar' });
    expect(paid.why.en).toMatch(/No number in it; of Solmar only order FY26-091/);
  });

  it('is known by the domain of the card', () =>
    expect(judged({ from: 'x.y@solmar.es', text: 'We have paid the balance today.' }).order).toBe(
      'FY26-091',
    ));

  it('is not known by a domain at which anybody has an address', () =>
    expect(judged({ from: 'somebody@gmail.com', text: 'L/C opened, please check.' })).toMatchObject({
      order: null,
      customer: null,
    }));

  it('with several orders that it can be about is asked', () =>
    expect(judged({ from: 'j.brandt@kestrel-gmbh.de', text: 'When will our goods be ready?' })).toMatchObject(
      { order: null, customer: 'Kestrel', why: { en: expect.stringMatching(/FY26-08 \/ FY26-086/) } },
    ));

  it('who asks for something new asks about no order', () =>
    expect(
      judged({ from: 'ingrid@halden.se', text: 'Please quote 500 pcs of the new hook.' }).order,
    ).toBeNull());

  it('who only sends greetings means no order', () =>
    expect(judged({ from: 'ingrid@halden.se', text: 'Happy new year!' }).order).toBeNull());

  it('who claims means the order that has sailed', () =>
    expect(judged({ from: 'compras@solmar.es', text: 'Twenty cartons arrived damaged.' }).order).toBe(
      'FY26-091',
    ));

  it('is told by the letters of an automatic mail alone no order', () =>
    expect(
      judged({ from: solmar, text: 'We have paid the balance today.', isAutomatic: true }).order,
    ).toBeNull());

  it('whom a colleague names is meant', () =>
    expect(judged({ from: 'li.na@minghua-export.cn', text: 'Solmar 的尾款付了' }).order).toBe('FY26-091'));
});

it('two orders that share a container are one question', () => {
  const shared = mailPlan([...MAIL_ORDERS, { ...MAIL_ORDERS[9]!, 订单号: 'FY26-099', 柜号: CONTAINER }]);
  expect(
    judgeMail(shared, mail({ text: CONTAINER, from: FORWARDER }), mailContextOf(shared)).order,
  ).toBeNull();
});
