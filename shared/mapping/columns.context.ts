import type { Draft } from './draft';
import { headerKey } from './headers';
import { findField } from '../fields/fields';
import { kindOf, type Candidate } from './match';
import type { Profile } from './profile';

/**
 * What the other columns of the table say about one: 装期 is the L/C's only beside an L/C, 件数 are cartons
 * where another column has the quantity. Headers that mean one thing in one sheet and another in the next
 * are decided here, or left to be asked.
 */
export function evidenceOf(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const key = headerKey(draft.header);
    const doubtful = DOUBTFUL.find(({ headers }) => headers.test(key));
    if (!doubtful) return draft;
    const beside = new Neighbours(draft, drafts);
    const reading = doubtful.readings.find(({ when }) => when(beside));
    if (!reading || reading.as === AS_IT_IS) return draft;
    if (reading.as === NOTHING) return { ...draft, candidates: [] };
    const own = draft.candidates[0]?.field;
    return withFirst(draft, (reading.prefersOwn && own) || reading.as, reading.score);
  });
}

/** Headers that mean several things; the first reading that the other columns allow holds, else that of the header alone. */
interface Doubtful {
  /** By `headerKey`. */
  readonly headers: RegExp;
  readonly readings: readonly HeaderReading[];
}

interface HeaderReading {
  readonly when: (beside: Neighbours) => boolean;
  /** The field, or that the header's own reading stays. */
  readonly as: string;
  /** From 0.75 on the column is used without asking, below it the person is asked. */
  readonly score: number;
  /** The field that the header alone was read as goes before `as`. */
  readonly prefersOwn?: boolean;
}

const AS_IT_IS = 'as it is';
/** The column means nothing to an order. */
const NOTHING = 'nothing';
const stays = (when: HeaderReading['when']): HeaderReading => ({ when, as: AS_IT_IS, score: 0 });
const otherwise = (): boolean => true;

/** By `headerKey`: the size of a garment. */
const SIZE_HEADER = /^(\d?x{0,4}[sl]|m|均码|os)$/;

const DOUBTFUL: readonly Doubtful[] = [
  {
    headers: /^(规格|spec|specs|specification|包装|packing|材料|材质|面料|composition)$/,
    readings: [{ when: otherwise, as: NOTHING, score: 0 }], // how goods are made or packed
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
    headers: /^(receiveddate|datereceived|收到日期|接收日期)$/,
    readings: [
      // among money, the money
      stays((beside) => beside.isMoney),
      // an order, goods or money came in: asked
      { when: otherwise, as: 'forex_date', score: 0.6 },
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
    headers: /^(rcvd|recd|received)$/,
    readings: [
      // pieces that came in
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
    headers:
      /^(cut|sewn|packed|inspected|passed|rejected|short|open|remaining|balance|bal)(qty|quantity|pcs|pieces)$/,
    readings: [{ when: otherwise, as: NOTHING, score: 0 }], // how far the pieces are
  },
  {
    headers: /^(packed|cut|sewn|sewing|inspected|passed|rejected)$/,
    readings: [{ when: (beside) => beside.own('numbers') >= 0.5, as: NOTHING, score: 0 }],
  },
  {
    headers: /^(货物|货品|包装)(类型|类别|性质)$|^(cargo|goods|package|packing)type$/,
    readings: [{ when: otherwise, as: NOTHING, score: 0 }],
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

/** From this confidence on another column counts as what its header says. */
const SURE_ENOUGH = 0.7;

/** The other columns of the table, as far as their headers are sure. */
class Neighbours {
  private readonly others: readonly Draft[];

  constructor(
    private readonly draft: Draft,
    private readonly all: readonly Draft[],
  ) {
    this.others = all.filter((other) => other !== draft);
  }

  has(...fields: readonly string[]): boolean {
    return holds(this.others, fields);
  }

  /** The share of the column's own cells that are of one kind. */
  own(kind: Exclude<keyof Profile, 'filled'>): number {
    const { profile } = this.draft;
    return profile.filled === 0 ? 0 : profile[kind] / profile.filled;
  }

  hasHeader(headers: RegExp): boolean {
    return this.others.some(({ header }) => headers.test(headerKey(header)));
  }

  countHeaders(headers: RegExp): number {
    return this.others.filter(({ header }) => headers.test(headerKey(header))).length;
  }

  get hasLc(): boolean {
    return this.has('lc_no', 'lc_expiry', 'lc_latest_ship', 'lc_present_days', 'lc_received');
  }

  get hasQuote(): boolean {
    return holds(this.all, ['quote_no', 'quote_date', 'inquiry_no', 'inquiry_date']);
  }

  get isMoney(): boolean {
    return this.has(...MONEY);
  }

  get isSea(): boolean {
    return holds(this.all, SEA);
  }
}

const MONEY = 'amount deposit_amount deposit_date balance_date forex_amount forex_date pay_status payment_term currency ci_no'.split(' '); // prettier-ignore
const SEA = 'vessel_voyage container_no etd atd carrier pol booking_date cy_cutoff si_cutoff'.split(' ');

function holds(drafts: readonly Draft[], fields: readonly string[]): boolean {
  return drafts.some(({ candidates: [first] }) => {
    return first !== undefined && first.score >= SURE_ENOUGH && fields.includes(first.field);
  });
}

/** The draft with a field put first; its other candidates stay to be asked about. */
function withFirst(draft: Draft, field: string, score: number): Draft {
  const first: Candidate = { field, kind: kindOf(findField(field)!, undefined), score, how: 'alias' };
  const rest = draft.candidates
    .filter((c) => c.field !== field)
    .map((c) => ({ ...c, score: Math.min(c.score, score - 0.08) }));
  return { ...draft, candidates: [first, ...rest] };
}
