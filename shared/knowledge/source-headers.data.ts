/**
 * Headers under which sheets of inquiries say where an inquiry comes from, the surest first. They are looked for in sheets
 * of inquiries alone: in an order sheet `来源` may be anything.
 */
export const SOURCE_HEADERS: readonly string[] = [
  '询盘来源', '询盘渠道', '线索来源', '来源渠道', '渠道来源', '客户来源', '来源平台', '来源', '获客渠道', '推广渠道', '客户渠道', '渠道', '开发渠道', '询盘平台', '平台',
  'Inquiry Source', 'Enquiry Source', 'Source of Inquiry', 'Source of Enquiry', 'Lead Source', 'RFQ Source', 'Source', 'Source Channel', 'Customer Source', 'Client Source', 'Buyer Source', 'Channel', 'Inquiry Channel', 'Lead Channel', 'Marketing Channel', 'Inquiry From', 'Platform', 'Campaign',
]; // prettier-ignore
