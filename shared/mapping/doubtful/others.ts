import { mostly, nothing, otherwise, stays, type Doubtful } from './reading';

/** Headers of numbers, parties, terms, money and states. */
export const OTHERS: readonly Doubtful[] = [
  {
    headers: /^(terms?|条款|条件)$/,
    readings: [
      // how is paid, or how is delivered, as its cells are
      { when: mostly('payments', 0.8), as: 'payment_term', score: 0.9 },
      { when: mostly('incoterms', 0.8), as: 'incoterm', score: 0.9 },
      // how is delivered stands beside it
      {
        when: (beside) =>
          beside.has('incoterm') && beside.own('payments') >= 0.5 && beside.own('incoterms') === 0,
        as: 'payment_term',
        score: 0.85,
      },
      // some of each, or none that tells: asked, what is more first
      { when: mostly('payments', 0.51), as: 'payment_term', score: 0.6 },
      { when: otherwise, as: 'incoterm', score: 0.6 },
    ],
  },
  {
    // Paid, Deposit paid: how far it is, not how
    headers: /^(payments?)$/,
    readings: [{ when: mostly('states', 0.3), as: 'pay_status', score: 0.7 }],
  },
  {
    headers: /^co$/,
    readings: [
      // a company
      nothing((beside) => beside.own('words') + beside.own('names') >= 0.5),
    ],
  },
  {
    headers: /^(bookings|订舱数量?)$/,
    readings: [
      // how many there are of a voyage, and not the number of one
      nothing(mostly('numbers')),
    ],
  },
  {
    headers: /^((订单)?(完成|完结)状态|是否(完成|完结))$/,
    readings: [
      // the order's word stands beside
      nothing((beside) => beside.has('status')),
      {
        when: (beside) => beside.own('dates') === 0,
        as: 'status',
        score: 0.85,
        // no other column says how far the order is
      },
    ],
  },
  {
    headers: /^(跟踪单号|追踪单号)$/,
    readings: [
      // among ships of one's own, the number under which they are followed
      {
        when: (beside) =>
          beside.isSea && !beside.has('order_no', 'contract_no', 'pi_no', 'customer_po', 'express_no'),
        as: 'shipment_no',
        score: 0.76,
      },
    ],
  },
  {
    headers: /^(balance|余额)$/,
    readings: [
      // among money, what is still to be paid
      stays((beside) => beside.isMoney),
      {
        when: otherwise,
        as: 'balance_amount',
        score: 0.62,
        // money or what is left of the goods: asked
      },
    ],
  },
  {
    headers: /^(so(no|号|编号|number)?)$/,
    readings: [
      {
        when: (beside) => beside.has('order_no', 'customer_po', 'contract_no'),
        as: 'booking_no',
        score: 0.85,
        // orders have a number already, so it is the shipping order
      },
      // a sheet about ships: the shipping order as the header has it
      stays((beside) => beside.isSea),
      // likely the sales order: asked
      { when: otherwise, as: 'order_no', score: 0.7 },
    ],
  },
  {
    headers: /^(运单编?号|waybill(no)?)$/,
    readings: [
      {
        when: (beside) => beside.has('express_no'),
        as: 'bl_no',
        score: 0.85,
        // the courier has its column
      },
      // the B/L has its column
      { when: (beside) => beside.has('bl_no'), as: 'express_no', score: 0.85 },
      // no ship, so a courier: asked
      { when: (beside) => !beside.isSea, as: 'express_no', score: 0.7 },
      // among ships the carrier’s, just sure enough
      { when: otherwise, as: 'bl_no', score: 0.76 },
    ],
  },
  {
    headers: /^(客户编号|客户代码|customercode|客户编码)$/,
    readings: [
      {
        when: (beside) => beside.has('customer'),
        as: 'customer_code',
        score: 0.95,
        // the name stands beside
      },
    ],
  },
  {
    headers: /^(hbl(no|号)?|分单号|分单|housebl|分提单号)$/,
    readings: [
      {
        when: (beside) => beside.hasHeader(/^(mbl|主单|masterbl|主提单|bl|提单)/),
        as: 'hbl_no',
        score: 0.95,
        // the master B/L has its column
      },
    ],
  },
  {
    headers: /^pod$/,
    readings: [
      {
        when: (beside) => beside.has('pod'),
        as: 'delivered',
        score: 0.75,
        // the port of discharge has its column, so it is the proof of delivery
      },
    ],
  },
];
