import { matchHeader } from '../../../shared/mapping/match';
import { approve } from '../../tools/approve';
import { textTable } from '../../tools/text-table';

/** Headers of every make: known word for word, with an aside, in halves, with a mark, by words, by a part, by nothing. */
const HEADERS = [
  '订单号', '单号', '日期', '数量', '金额', '总金额', '总数', '合计', 'Total', 'Total amount', 'Qty', '箱数',
  '尾款(实)', '尾款（计划）', '定金(USD)', '数量(pcs)', '金额(万)', '客户(必填)', '单号(号)', '编号(日期)', 'Balance (date)', '合同(号)', 'Payment (terms)',
  '发票号 Invoice No.', '客户/Customer', '客户/国家', '交期/Delivery', '订舱日期 Booking date', '实际开船 ATD', '船名/航次', '提单号/柜号', '提单号/柜号/箱型', 'xyz/客户', '客户/xyz',
  '装柜 | Loading', '预计 装柜 Loading', '付款方式 Payment term', '出运 Shipping date', 'ETD / ATD',
  '实际ETD', '计划ATD', '计划ATA', '实际ETA', '实际客户交期', '实际下单日期', '实际付款方式', '计划订舱', '实际订舱', '预计验货日期', '已付定金', '未付尾款',
  '定金到账日期', '定金到账金额', '到账', '收款', '付款', '确认', '船样', '寄样', '寄样单号', '寄样日期', '样品确认', '产前样确认日期', '大货完成', '完工', '报关单', '报关单号', '报关日期', '报关行',
  '信用证', '信用证号', '信用证到期', '信用证最迟装运', '负责人', '业务', '业务员姓名', '跟单', '工厂交货', '工厂名称', '工厂编号', '客户名', '客户国家', '目的港', '目的国',
  'Customer PO no', 'PO', 'PO date', 'Ship date', 'Shipment', 'Delivery', 'Delivery date', 'Due', 'Vessel', 'Container', 'Container qty', 'Forwarder name', 'Remarks 2', 'Depositt', 'Balence due', 'Invoise number',
  '利润', '毛重', '颜色', '司机电话', 'Random words here',
]; // prettier-ignore

test('what a header may mean, and what stands next to it, is approved', () => {
  const rows = HEADERS.flatMap((header) => {
    const found = matchHeader(header).slice(0, 4);
    if (found.length === 0) return [[header, 'nothing']];
    return found.map(({ field, kind, score, how }, i) => [
      i === 0 ? header : '',
      field,
      kind,
      score.toFixed(3),
      how,
    ]);
  });
  approve(__dirname, 'match', textTable([['header', 'field', 'kind', 'score', 'how'], ...rows]));
});
