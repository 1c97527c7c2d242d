import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkCurrency, checkPrice, checkWhole } from '../checks';
import { NO_LINES } from '../unlike';

/** 跟单_明细: what an order, or an inquiry before it, is made of. */
export const LINES = recordSheet({
  key: 'lines',
  title: word('跟单_明细', 'Gendan Lines'),
  about: both(
    '一个订单（或询盘）的一项一行：货号、数量、单价、批次。',
    'One row per item of an order or an inquiry: item, quantity, price, batch.',
  ),
  rowKey: ['order', 'line', 'item', 'batch'],
  header: ['order', 'item', 'quantity'],
  mappable: {
    order: '订单编号, 合同号, 合同编号, PO号, PI号, 单号, 订单号 Order No., Order Number, PO No., PO Number, PO#, Contract No., PI No.',
    line: '行号, 序号, 项次, 项号, 行项目, 明细行, Item #, Line No., Line Item, Line #, Pos., Seq.',
    item: '产品编号, 款号, 型号, 产品型号, 产品货号, 商品编码, 物料编码, 货号 Item No., Item No., Item Code, Product Code, Style No., Model, Model No., Part No., Article No.',
    customerItem: '客户款号, 客户型号, 客人货号, 客户料号, 客户产品编号, 客人款号, Customer SKU, Customer Part No., Buyer Item No., Client Item No., Customer Style',
    quantity: '订单数量, 件数, 数量(PCS), 订购数量, 订货数量, 总数量, 数量 Qty, Quantity, Qty, Order Qty, PO Qty, Q\'ty, Qty (pcs)',
    unit: '计量单位, 数量单位, 销售单位, 成交单位, UOM, Unit of Measure, Units, 单位 Unit, Qty Unit, Sales Unit',
    price: '单价(USD), 价格, 成交单价, 销售单价, FOB单价, 单价 Unit Price, Unit Price, Price, U/Price, Price (USD)',
    currency: '币别, 货币, 结算币种, 交易币种, Ccy, Curr., Currency Code, 币种 Currency, 货币种类, 订单币种',
    discount: '折扣率, 折让, 优惠, 折扣%, Discount %, Disc., Discount Rate, 折扣 Discount, Rebate, 优惠折扣',
    cartons: '总箱数, 箱数(CTN), 件数(箱), 外箱数, CTNS, Cartons, Ctns, Carton Qty, 箱数 Cartons, No. of Cartons',
    batch: '批号, 出货批次, 柜号, 船次, 货柜, 批次/柜号, Batch No., Lot, Shipment, Container No.',
  },
  mapped: { least: 3, never: NO_LINES },
  columns: [
    {
      key: 'order', kind: 'order', title: word('订单号', 'Order', '订单编号, 询盘号, Order no., Inquiry no.'), required: true, repeats: true, width: 16,
      help: both('订单号，还没成单写询盘号；空白：同上一行', 'Order number, before that the inquiry’s; blank: as in the row above'),
      missing: both('这一行没有订单号，已忽略。请补上。', 'This row names no order and is ignored. Fill it in.'),
    },
    { key: 'line', kind: 'number', title: word('行', 'Line', '行号, 序号, Line no.'), least: 1, check: checkWhole, width: 6, help: both('同一货号出现两次时请编号', 'Number the lines when an item comes twice') },
    { key: 'item', kind: 'product', title: word('货号', 'SKU', '产品编号, 款号, Item, Item no.'), required: true, width: 16 },
    { key: 'customerItem', kind: 'text', title: word('客户货号', 'Customer item', '客户款号'), digits: true, width: 16 },
    { key: 'quantity', kind: 'number', title: word('数量', 'Quantity', '订单数量, Qty'), required: true, least: 0, width: 10 },
    { key: 'unit', kind: 'text', title: word('单位', 'Unit', '计量单位'), width: 8 },
    { key: 'price', kind: 'number', title: word('单价', 'Unit price', '价格, Price'), least: 0, check: checkPrice, currency: 'currency', width: 10, help: both('最多四位小数', 'At most four digits after the point') },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency', '货币'), width: 8, check: checkCurrency },
    { key: 'discount', kind: 'percent', title: word('折扣', 'Discount', '折扣率'), least: 0, most: 100, width: 8, help: both('从单价里减去的部分，如 5%', 'What comes off the price, such as 5%') },
    { key: 'cost', kind: 'number', title: word('采购单价', 'Purchase price', '工厂单价, 含税采购价, Cost'), least: 0, check: checkPrice, width: 10, help: both('给工厂的单价，人民币；购销合同用', 'What the factory takes for one, in CNY; for the purchase contract') },
    { key: 'cartons', kind: 'number', title: word('箱数', 'Cartons', '总箱数, Ctns'), least: 0, check: checkWhole, width: 8 },
    { key: 'batch', kind: 'text', title: word('批次/柜号', 'Batch', '批次, 柜号, Container'), digits: true, width: 14 },
  ],
}); // prettier-ignore

export type OrderLine = RecordOf<typeof LINES>;
