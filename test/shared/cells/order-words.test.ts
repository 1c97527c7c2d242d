import { orderWordOf, type OrderWord } from '../../../shared/cells/cells';
import { dayFromCivil } from '../../../shared/time/civil';
import { isoOf } from '../../../shared/time/moment';

const near = dayFromCivil(2026, 9, 1);

const SAID: Readonly<Record<OrderWord, readonly string[]>> = {
  inquiry: ['询价中', '报价', '已报价', 'Inquiry', 'Quoted', 'quotation sent'],
  sample: ['打样中', '打样', '已寄样', 'Sampling', 'sample approved', 'Sample sent'],
  open: ['进行中', '新订单', '已下单', '已确认', '处理中', '延期', '逾期', '未完成', '待付款', '未付款', '未收定金', 'Open', 'Re-opened', 'In Progress', 'Confirmed', 'Processing', 'delayed', 'Late',
    'unpaid', 'payment pending', 'Not shipped', 'not yet delivered', 'Not paid', 'balance outstanding', 'pending', 'Awaiting payment', 'pending payment', '恢复'],
  deposit: ['已收定金', '定金已收', '定金到账', '已付定金', 'Deposit received', 'deposit paid'],
  making: ['生产中', '大货生产中', '正在生产', '已投产', '已排产', 'In Production', 'production', 'in sewing', '验货中'],
  ready: ['生产完成', '已完工', '待出货', '未出货', '待发货', '等待发货', '可出货', '准备出货', '已验货', '验货通过', '待船期', '已装柜', 'Ready to ship', 'ready', 'packed', 'Inspected', 'production completed',
    'to ship', 'awaiting shipment', '出货中', '待订舱'],
  booked: ['已订舱', '订舱完成', 'Booked', 'booking confirmed'],
  declared: ['已报关', '报关完成', 'customs cleared', 'export declared'],
  'part shipped': ['部分出货', '分批出货中', 'Partially shipped', 'partial shipment', 'Part-shipped'],
  sailed: ['已出货', '已出运', '已发货', '出货了', '货已出', '货物已发出', '已装船', '已开船', '已离港', '在途', '运输中', '海运中', '已到港', '出货完成', '全部已出货', '已发', '已走货', '已发运',
    'Shipped', 'SHIPPED', 'In Transit', 'in-transit', 'Sailed', 'Departed', 'On board', 'On the way', 'on water', 'Dispatched', 'en route', 'shipped out', 'Goods shipped', 'Order has been shipped',
    'Shipped late', 'shipped by sea', 'Shipped via DHL', 'arrived', 'Vessel departed', '🚢 Shipped', 'Shipped!', '【已出货】', '已出货未付款', '已出运，待收款', 'shipped, payment pending', 'Shipped - not paid', '已出货 ✅', '已发货(尾款未收)', '已发货（款未到）', '已出运（余款待收）', 'Shipped (balance pending)', '已完成(尾款未收)', '已签收，尾款未付', 'Delivered (payment pending)'],
  documents: ['已交单', '已寄单', '已电放', 'Docs sent', 'documents presented'],
  paid: ['已付', '已付款', '已收款', '已结清', '款已收', '尾款已收', '已收尾款', '付清', '已收汇', '货款两清', 'Paid', 'PAID', 'fully paid', 'Payment received', 'settled', 'Balance received', '未发货(已收款)', '未发货，已付款', 'Not shipped (paid)'],
  closed: ['完成', '已完成', '已完结', '已结案', '已关闭', '结束', '订单完成', '已交货', '已签收', '客户已收货', '已送达', '完', '已完成延期', 'Delivered', 'Delivered Late', 'delivered late', 'Received', 'Fulfilled',
    'Finished', 'Order completed', 'Closed', 'COMPLETED', 'Complete', 'Done', 'Delivered on time', 'order fulfilled', 'Delivered to customer', '✅ Delivered', '*Closed*', '已完成！', '已出货已付款', 'Shipped & paid', 'shipped, paid'],
  cancelled: ['取消', '已取消', '订单取消', '客户取消', '作废', '已作废', '取消了', 'Cancelled', 'canceled', 'CXL', 'void', 'Order cancelled', '❌ Cancelled'],
  hold: ['暂停', '已暂停', '搁置', 'On hold', 'HOLD', 'suspended', 'on-hold'],
  waiting: ['待客户确认', '等客户', '待工厂回复', '等船公司放舱', 'Waiting for customer', 'awaiting customer approval', '待确认'].slice(0, 6),
}; // prettier-ignore

test.each(Object.entries(SAID).flatMap(([word, texts]) => texts.map((text) => [text, word] as const)))(
  'the status %s means %s',
  (text, word) => expect(orderWordOf(text)?.word).toBe(word),
);

test.each([
  ['已完成（11/3）', 'closed', '2026-11-03'], ['Shipped 3 Nov', 'sailed', '2026-11-03'], ['已出货 2026-11-03', 'sailed', '2026-11-03'], ['Delivered (2026/11/3)', 'closed', '2026-11-03'],
  ['11月3日已开船', 'sailed', '2026-11-03'], ['shipped on 3 Nov 2026', 'sailed', '2026-11-03'], ['11.3已付款', 'paid', '2026-11-03'], ['Cancelled 3-Nov-26', 'cancelled', '2026-11-03'],
])('the status %s has a day beside its word', (text, word, day) => {
  const said = orderWordOf(text, { near });
  expect([said?.word, said?.date !== undefined && isoOf(said.date)]).toEqual([word, day]);
}); // prettier-ignore

test.each([
  'A7',
  'Phase 2',
  'Lili',
  '红色',
  'see mail',
  'L3',
  'GOH',
  '',
  '12345',
  '√',
  '王丽',
  'customer says maybe',
])('the status "%s" is nothing that can be known: a person says what it means', (text) =>
  expect(orderWordOf(text)).toBeUndefined(),
);

test('a status says who is waited for', () => {
  expect(orderWordOf('待客户确认')).toEqual({ word: 'waiting', party: 'customer' });
  expect(orderWordOf('等工厂')).toEqual({ word: 'waiting', party: 'factory' });
});

test('a long note is no status', () => {
  expect(
    orderWordOf('Shipped the first lot by sea, the second one follows after the customer has confirmed'),
  ).toBeUndefined();
});

test.each(['已收款(30%)', '已收款（部分）', 'paid (partly)', '已收款(未发货)'])(
  'what stands in brackets and limits the word is a person’s to tell: %s',
  (text) => expect(orderWordOf(text)).toBeUndefined(),
);

test.each([
  ['未发货(已收款)', true],
  ['Not shipped (paid)', true],
  ['已付款', undefined],
])('%s: the goods are still to sail', (text, expected) => expect(orderWordOf(text)?.isToSail).toBe(expected));

test.each(['取消？客户还没定', '可能取消', '客户说要取消，还没定', 'may cancel, not sure', 'cancel order?'])(
  '%s is nobody’s decision yet: the order is not cancelled',
  (text) => {
    expect(orderWordOf(text)?.word).not.toBe('cancelled');
  },
);
