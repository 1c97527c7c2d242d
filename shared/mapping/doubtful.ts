import type { Profile } from './profile';

/** What the other columns of the table say, as far as their headers are sure, and what the column's own cells are. */
export interface Beside {
  has(...fields: readonly string[]): boolean;
  /** The share of the column's own cells that are of one kind. */
  own(kind: Exclude<keyof Profile, 'filled'>): number;
  hasHeader(headers: RegExp): boolean;
  /** How many other columns have such a header. */
  countHeaders(headers: RegExp): number;
  readonly hasLc: boolean;
  readonly hasQuote: boolean;
  readonly isMoney: boolean;
  readonly isSea: boolean;
}

/** Headers that mean several things; the first reading that the other columns allow holds, else that of the header alone. */
export interface Doubtful {
  /** By `headerKey`. */
  readonly headers: RegExp;
  readonly readings: readonly HeaderReading[];
}

interface HeaderReading {
  readonly when: (beside: Beside) => boolean;
  /** The field, or that the header's own reading stays. */
  readonly as: string;
  /** From 0.75 on the column is used without asking, below it the person is asked. */
  readonly score: number;
  /** The field that the header alone was read as goes before `as`. */
  readonly prefersOwn?: boolean;
}

export const AS_IT_IS = 'as it is';
/** The column means nothing to an order. */
export const NOTHING = 'nothing';
const stays = (when: HeaderReading['when']): HeaderReading => ({ when, as: AS_IT_IS, score: 0 });
/** What only sheets about shipments have. */
const BOXES = ['vessel_voyage', 'container_no', 'booking_no', 'mbl_no', 'hbl_no'];
const otherwise = (): boolean => true;

/** What was ordered, by headers that mean nothing else. */
const ORDERED =
  /^(订单|下单|订购|订货|合同|采购|大货|总)?数量(pcs|件|套)?$|^订单?量$|^(order|ordered|po|contract|total)?(qty|quantity)(ordered)?(pcs)?$|^qtyordered$/;

/** By `headerKey`: the size of a garment. */
const SIZE_HEADER = /^(\d?x{0,4}[sl]|m|均码|os)$/;

export const DOUBTFUL: readonly Doubtful[] = [
  {
    // how goods are made or packed, of what kind they are, and how far the pieces are
    headers:
      /^(规格|spec|specs|specification|包装|packing|材料|材质|面料|composition|(货物|货品|包装)(类型|类别|性质)|(cargo|goods|package|packing)type|(cut|sewn|packed|inspected|passed|rejected|short|open|bal)(qty|quantity|pcs|pieces))$/,
    readings: [{ when: otherwise, as: NOTHING, score: 0 }],
  },
  {
    headers: /^(size|sizes|尺码|尺寸|规格尺寸)$/,
    readings: [
      {
        when: (beside) => beside.own('containerTypes') >= 0.5,
        as: 'container_type',
        score: 0.9,
        // its cells are boxes
      },
      // sizes of goods
      { when: (beside) => beside.own('numbers') < 0.5, as: NOTHING, score: 0 },
      // a measurement or sizes in numbers: asked
      { when: otherwise, as: 'cbm', score: 0.6 },
    ],
  },
  {
    headers: /^(terms?|条款|条件)$/,
    readings: [
      // how is paid, or how is delivered, as its cells are
      { when: (beside) => beside.own('payments') >= 0.5, as: 'payment_term', score: 0.9 },
      { when: (beside) => beside.own('incoterms') >= 0.5, as: 'incoterm', score: 0.9 },
    ],
  },
  {
    headers: /^(style|款式)$/,
    readings: [
      // its cells are numbers
      { when: (beside) => beside.own('codes') >= 0.5, as: 'sku', score: 0.92 },
      // its cells are names
      { when: otherwise, as: 'product', score: 0.85 },
    ],
  },
  {
    headers: /^(material|item|article|物料)$/,
    readings: [
      {
        when: (beside) => beside.hasHeader(/^(material|item|article|物料)(desc|name|名称|描述)/),
        as: 'sku',
        score: 0.85,
        // what it is stands beside, so this is its number
      },
    ],
  },
  {
    headers: /^co$/,
    readings: [
      {
        when: (beside) => beside.own('words') + beside.own('names') >= 0.5,
        as: NOTHING,
        score: 0,
        // a company
      },
    ],
  },
  {
    headers: /^(装箱|装箱数|装箱数量|每箱数量|外箱装箱数|pcsctn|pcspercarton|qtypercarton)$/,
    readings: [
      {
        when: (beside) => beside.own('numbers') >= 0.5,
        as: NOTHING,
        score: 0,
        // how many are in a carton
      },
    ],
  },
  {
    headers: /^(bookings|订舱数|订舱数量)$/,
    readings: [
      {
        when: (beside) => beside.own('numbers') >= 0.5,
        as: NOTHING,
        score: 0,
        // how many there are of a voyage, and not the number of one
      },
    ],
  },
  {
    headers: /^(重量|货重|weight)$/,
    readings: [
      {
        when: (beside) => beside.has(...BOXES) && !beside.has('gw', 'nw'),
        as: 'gw',
        score: 0.8,
        // among ships and boxes the one weight is the gross weight
      },
    ],
  },
  {
    headers: /^(invoicedate|invdate|cidate|commercialinvoicedate|发票日期)$/,
    readings: [
      {
        when: (beside) => beside.has('ci_no'),
        as: NOTHING,
        score: 0,
        // of the export invoice, whose number stands beside: no tax paper, and no event
      },
    ],
  },
  {
    headers: /^expdate$/,
    readings: [
      {
        when: (beside) => beside.hasHeader(/^exp(no|number|value)$/),
        as: NOTHING,
        score: 0,
        // of the export form whose number stands beside, no expiry
      },
    ],
  },
  {
    headers: /^(due|duedate|paymentduedate|到期日|到期日期|应付日期)$/,
    readings: [
      {
        when: (beside) => beside.hasHeader(/^(due|payable)(amount|amt)|^amountdue$|^(到期|应付)金额$/),
        as: NOTHING,
        score: 0,
        // of the money whose amount stands beside, no delivery
      },
      stays(otherwise),
    ],
  },
  {
    headers: /^(发货|出货)(日期|时间)$/,
    readings: [
      {
        when: (beside) =>
          beside.hasHeader(
            /^(出运|开船|离港|开航)(日期|时间|日)$|^(atd|实际(开船|离港|出运|船期)(日期|日|时间)?)$/,
          ),
        as: 'loading_date',
        score: 0.6,
        // the sailing has a column of its own, so the goods left the factory: asked
      },
    ],
  },
  {
    headers: /^((订单)?(完成|完结)状态|是否(完成|完结))$/,
    readings: [
      // the order's word stands beside
      { when: (beside) => beside.has('status'), as: NOTHING, score: 0 },
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
    headers: /^(receiveddate|datereceived|收到日期|接收日期)$/,
    readings: [
      // among money, the money
      stays((beside) => beside.isMoney),
      // an order, goods or money came in: asked
      { when: otherwise, as: 'forex_date', score: 0.6 },
    ],
  },
  {
    headers: /^(出货数量|发货数量|走货数量|出运数量|shipqty|shipmentqty|shippingqty)(pcs)?$/,
    readings: [
      // the order's own quantity stands beside
      { when: (beside) => beside.hasHeader(ORDERED), as: 'shipped_qty', score: 0.9 },
    ],
  },
  {
    headers:
      /^(未(出|发|交|出货|发货|交货|出运)(数量|数)|欠(交|发|货)?数量?|剩余(未出)?数量|(balance|outstanding|remaining|unshipped|undelivered)(qty|quantity)|(qty|quantity)(balance|outstanding|remaining))(pcs)?$/,
    readings: [
      { when: (beside) => beside.has('qty', 'shipped_qty'), as: 'unshipped_qty', score: 0.9 },
      // what is left over of the goods, and nothing beside that it is left of
      { when: otherwise, as: NOTHING, score: 0 },
    ],
  },
  {
    headers: /^(pi日期|pi开立日期|pidate|dateofpi)$/,
    readings: [
      {
        when: (beside) => beside.has('order_date'),
        as: 'pi_sent',
        score: 0.85,
        // the order's own day stands beside
      },
    ],
  },
  {
    headers: /^(rcvd|recd|received|packed|cut|sewn|sewing|inspected|passed|rejected)$/,
    readings: [
      // pieces that came in, or are so far
      { when: (beside) => beside.own('numbers') >= 0.5, as: NOTHING, score: 0 },
    ],
  },
  {
    headers: /^(dueto)?shipby(date)?$/,
    readings: [
      // by when, not by whom
      { when: (beside) => beside.own('dates') >= 0.5, as: 'cust_due', score: 0.9 },
    ],
  },
  {
    headers: /^ordered$/,
    readings: [
      // days or pieces, as its cells are
      { when: (beside) => beside.own('dates') >= 0.5, as: 'order_date', score: 0.85 },
      { when: (beside) => beside.own('numbers') >= 0.5, as: 'qty', score: 0.8 },
    ],
  },
  {
    headers: /^(未|欠|剩余|待)(发货?|出货?|出运|交货?|完成|完工)?(数|数量|件数)$/,
    readings: [{ when: otherwise, as: NOTHING, score: 0 }], // what is left over of the goods
  },
  {
    headers: SIZE_HEADER,
    readings: [
      // one of the sizes of a matrix, which hold pieces
      { when: (beside) => beside.countHeaders(SIZE_HEADER) >= 2, as: NOTHING, score: 0 },
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
    headers: /^入库(日期|时间|日)$/,
    readings: [
      {
        when: (beside) => beside.hasHeader(/关税|付汇|进口|清关|报检/),
        as: NOTHING,
        score: 0,
        // goods that were imported, not made
      },
    ],
  },
  {
    headers:
      /^(首次回复|首次回复时间|首次回复日期|回复日期|回复时间|firstreply|replydate|firstresponse|responsedate)$/,
    readings: [
      {
        when: (beside) => beside.has('claim_no', 'claim_date', 'claim_closed'),
        as: 'claim_reply',
        score: 0.92,
        // on a sheet of claims it answers the claim
      },
    ],
  },
  {
    headers:
      /^(客户确认|客户确认日期|客户确认时间|确认日期|customerapproval|customerconfirmed|approvaldate)$/,
    readings: [
      {
        when: (beside) => beside.has('sample_no', 'sample_made', 'sample_sent') && !beside.has('order_date'),
        as: 'sample_ok',
        score: 0.85,
        // on a sheet of samples the sample is confirmed
      },
    ],
  },
  {
    headers: /^(装期|装运期)$/,
    readings: [
      // beside an L/C its latest shipment
      stays((beside) => beside.hasLc),
      // without an L/C there is only one day of loading
      { when: otherwise, as: 'etd', score: 0.78 },
    ],
  },
  {
    headers: /^(有效期|效期|到期日|validity|expiry|expirydate|validuntil)$/,
    readings: [
      // an L/C expires
      { when: (beside) => beside.hasLc, as: 'lc_expiry', score: 0.9 },
      {
        when: (beside) => beside.hasQuote,
        as: 'quote_valid_until',
        score: 0.9,
        // an offer is valid until
      },
      // nothing tells whose: asked
      { when: otherwise, as: 'lc_expiry', score: 0.6, prefersOwn: true },
    ],
  },
  {
    headers: /^(件数|总件数)$/,
    readings: [
      {
        when: (beside) => beside.has('qty'),
        as: 'ctns',
        score: 0.8,
        // the quantity has a column of its own
      },
      // pieces or cartons: asked
      { when: otherwise, as: 'qty', score: 0.68 },
    ],
  },
  {
    headers: /^(so|sono|so号|so编号|sonumber)$/,
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
    headers: /^(运单号|运单编号|waybillno|waybill)$/,
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
    headers: /^(hbl|hblno|hbl号|分单号|分单|housebl|分提单号)$/,
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
    headers: /^(pod)$/,
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
