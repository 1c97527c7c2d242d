import { mostly, nothing, otherwise, stays, type Doubtful, type HeaderReading } from './reading';

/** Of the money whose amount stands beside, no delivery. */
const OF_AMOUNT_DUE = nothing((beside) =>
  beside.hasHeader(/^(due|payable)(amount|amt)|^amountdue$|^(到期|应付)金额$/),
);

/** Whose validity it is. */
const VALID_UNTIL: readonly HeaderReading[] = [
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
];

/** Headers of days: the same word is one event in one sheet and another in the next. */
export const DAYS: readonly Doubtful[] = [
  {
    headers: /^(invoicedate|invdate|cidate|commercialinvoicedate|发票日期)$/,
    readings: [
      // of the export invoice, whose number stands beside: no tax paper, and no event
      nothing((beside) => beside.has('ci_no')),
    ],
  },
  {
    headers: /^expdate$/,
    readings: [
      // of the export form whose number stands beside, no expiry
      nothing((beside) => beside.hasHeader(/^exp(no|number|value)$/)),
    ],
  },
  {
    headers: /^(due|(payment)?duedate|到期日期|应付日期)$/,
    readings: [OF_AMOUNT_DUE],
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
    headers: /^(receiveddate|datereceived|(收到|接收)日期)$/,
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
    headers: /^(dueto)?shipby(date)?$/,
    readings: [
      // by when, not by whom
      { when: mostly('dates'), as: 'cust_due', score: 0.9 },
    ],
  },
  {
    headers: /^ordered$/,
    readings: [
      // days or pieces, as its cells are
      { when: mostly('dates'), as: 'order_date', score: 0.85 },
      { when: mostly('numbers'), as: 'qty', score: 0.8 },
    ],
  },
  {
    headers: /^入库(日期|时间|日)$/,
    readings: [
      // goods that were imported, not made
      nothing((beside) => beside.hasHeader(/关税|付汇|进口|清关|报检/)),
    ],
  },
  {
    headers: /^(首次回复(时间|日期)?|回复(日期|时间)|firstreply|replydate|firstresponse|responsedate)$/,
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
    headers: /^(客户确认(日期|时间)?|确认日期|customerapproval|customerconfirmed|approvaldate)$/,
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
    headers: /^装运?期$/,
    readings: [
      // beside an L/C its latest shipment
      stays((beside) => beside.hasLc),
      // without an L/C there is only one day of loading
      { when: otherwise, as: 'etd', score: 0.78 },
    ],
  },
  {
    headers: /^(有?效期|validity|expiry(date)?|validuntil)$/,
    readings: VALID_UNTIL,
  },
  {
    headers: /^到期日$/,
    readings: [OF_AMOUNT_DUE, ...VALID_UNTIL],
  },
];
