import { mostly, nothing, otherwise, type Doubtful } from './reading';

/** What only sheets about shipments have. */
const BOXES = ['vessel_voyage', 'container_no', 'booking_no', 'mbl_no', 'hbl_no'];

/** What was ordered, by headers that mean nothing else. */
const ORDERED =
  /^(订单|下单|订购|订货|合同|采购|大货|总)?数量(pcs|件|套)?$|^订单?量$|^(order|ordered|po|contract|total)?(qty|quantity)(ordered)?(pcs)?$|^qtyordered$/;

/** By `headerKey`: the size of a garment. */
const SIZE_HEADER = /^(\d?x{0,4}[sl]|m|均码|os)$/;

/** Headers about the goods: what they are, how many, how packed. */
export const GOODS: readonly Doubtful[] = [
  {
    // how goods are made or packed, of what kind they are, and how far the pieces are
    headers:
      /^(规格|specs?|specification|包装|packing|材料|材质|面料|composition|(货物|货品|包装)(类型|类别|性质)|(cargo|goods|package|packing)type|(cut|sewn|packed|inspected|passed|rejected|short|open|bal)(qty|quantity|pcs|pieces))$/,
    readings: [nothing(otherwise)],
  },
  {
    headers: /^(size|sizes|尺码|尺寸|规格尺寸)$/,
    readings: [
      {
        when: mostly('containerTypes'),
        as: 'container_type',
        score: 0.9,
        // its cells are boxes
      },
      // sizes of goods
      nothing((beside) => beside.own('numbers') < 0.5),
      // a measurement or sizes in numbers: asked
      { when: otherwise, as: 'cbm', score: 0.6 },
    ],
  },
  {
    headers: /^(style|款式)$/,
    readings: [
      // its cells are numbers
      { when: mostly('codes'), as: 'sku', score: 0.92 },
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
    headers: /^(装箱(数量?)?|每箱数量|外箱装箱数|pcsctn|pcspercarton|qtypercarton)$/,
    readings: [
      // how many are in a carton
      nothing(mostly('numbers')),
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
    headers: /^((出货|发货|走货|出运)数量|shipqty|shipmentqty|shippingqty)(pcs)?$/,
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
      nothing(otherwise),
    ],
  },
  {
    headers: /^(rcvd|recd|received|packed|cut|sewn|sewing|inspected|passed|rejected)$/,
    readings: [
      // pieces that came in, or are so far
      nothing(mostly('numbers')),
    ],
  },
  {
    headers: /^(未|欠|剩余|待)(发货?|出货?|出运|交货?|完成|完工)?(数|数量|件数)$/,
    readings: [nothing(otherwise)], // what is left over of the goods
  },
  {
    headers: SIZE_HEADER,
    readings: [
      // one of the sizes of a matrix, which hold pieces
      nothing((beside) => beside.countHeaders(SIZE_HEADER) >= 2),
    ],
  },
  {
    headers: /^总?件数$/,
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
];
