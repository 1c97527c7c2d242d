import type { MailAbout } from '../kinds.data';
import type { RulePart } from '../mail-rules.sheet';

/** A rule as it is shipped; a row of 跟单_来信规则 of the same name takes its place. */
export interface ShippedRule {
  readonly name: string;
  readonly about: MailAbout;
  readonly part: RulePart;
  readonly words: readonly string[];
  readonly without: readonly string[];
  readonly weight: number;
}

const list = (text: string): string[] =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const rule = (
  name: string,
  about: MailAbout,
  weight: number,
  words: string,
  without = '',
  part: RulePart = 'anywhere',
): ShippedRule => ({ name, about, part, words: list(words), without: list(without), weight });

/**
 * What mails of the trade say, in both languages. Weights: 40 what leaves no doubt, 30 a phrase of its kind, 20 a word that
 * is mostly used of it, 10 one that others use, too.
 */
export const SHIPPED_MAIL_RULES: readonly ShippedRule[] = [
  rule(
    '水单附件',
    'payment',
    36,
    '水单, 汇款单, 付款凭证, 付款回单, 汇款凭证, 电汇凭证, 转账凭证, swift, swift copy, mt103, mt 103, tt copy, t/t copy, t-t copy, bank slip, payment slip, payment advice, remittance, remittance advice, payment copy, proof of payment, payment confirmation, pop',
    'mt700, mt 700, l/c, lc, 信用证',
    'attachment',
  ),
  rule(
    '已付款',
    'payment',
    38,
    `
    we have paid, we've paid, i have paid, i've paid, we paid, has been paid, have been paid, was paid, payment made, payment has been made, payment was made, have made the payment,
    made the payment, made payment, payment done, payment is done, payment has been done, payment sent, sent the payment, payment has been sent, payment was sent, transferred the, have transferred, has been transferred, was transferred,
    have remitted, has been remitted, was remitted, wired the, have wired, wire transfer, bank transfer, swift copy, copy of swift, swift attached, attached swift, mt103, tt copy, t/t copy, copy of t/t, copy of tt, bank slip,
    payment slip, remittance advice, remittance copy, proof of payment, payment advice, payment proof, transfer slip, transfer copy, tt slip, t/t slip, arrange the payment, arranged the payment, arranged payment, payment arranged, arrange payment, settled the invoice, settle the invoice,
    已付款, 已经付款, 付款了, 款已付, 已付, 已汇, 已汇款, 汇款了, 款已汇, 已打款, 打款了, 已转账, 已电汇, 已支付, 付出去, 付了, 汇了, 打了款, 水单, 付款凭证, 汇款凭证, 付款回单, 底单, 已安排付款, 安排付款, 安排汇款, 安排了付款, 到账, 到帐, 款到, 收到货款, 收到定金, 收到尾款, 入账`,
  ),
  rule(
    '还没付款',
    'payment',
    32,
    `
    not yet paid, not paid yet, have not paid, haven't paid, will pay, we will pay, will be paid, going to pay, pay next week, pay the balance, pay the deposit, pay you, unpaid, overdue payment, payment is delayed, payment delay, delay in payment, payment will be, release the payment, transfer the balance,
    transfer the deposit, remit the balance, remit the deposit, process the payment, processing the payment, payment next, bank details, bank account, banking details, bank information, account details, beneficiary, swift code, iban, credit note, refund,
    未付款, 没付款, 还没付, 尚未付款, 没有付款, 下周付, 付尾款, 付定金, 尾款付, 定金付, 晚几天付, 推迟付款, 延期付款, 延迟付款, 银行账户, 银行账号, 收款账号, 收款账户, 账户信息, 银行资料, 银行信息, 催款, 欠款, 对账单, 退款`,
  ),
  rule(
    '款',
    'payment',
    14,
    `
    payment, payments, deposit, down payment, balance payment, balance, prepayment, remittance, remit, invoice due, statement of account, tt, t/t, 付款, 汇款, 货款, 定金, 订金, 预付款, 尾款, 余款, 款项, 打款, 转账, 电汇`,
    'payment terms, payment term, terms of payment, 付款方式, 付款条件',
  ),

  rule(
    '样品确认',
    'approval',
    40,
    `
    sample approved, samples approved, sample is approved, samples are approved, sample has been approved, samples have been approved, approve the sample, approve the samples, approved the sample, approved the samples, approve sample, sample approval, pp sample approved, pps approved, sample is ok, samples are ok, sample ok, sample confirmed,
    confirm the sample, confirmed the sample, sample rejected, samples rejected, sample is not approved, sample not approved, sample comments, comments on the sample, sample is good, samples are good, samples look good, sample looks good, go ahead with bulk, proceed with bulk, proceed to bulk, start bulk, go ahead with mass production, proceed with mass production, proceed with production, go ahead with production, start production, start mass production, start the production,
    样品确认, 确认样品, 样品通过, 样品已确认, 样品没问题, 样品可以, 样品ok, 样品 ok, 产前样确认, 确认产前样, 产前样通过, 产前样没问题, 产前样可以, 样衣确认, 样品不行, 样品不通过, 样品意见, 大样确认, 船样确认, 确认样, 批样, 签样, 可以做大货, 可以开大货, 安排大货, 开始大货, 可以生产, 安排生产, 开始生产`,
  ),
  rule(
    '稿件与版面',
    'approval',
    38,
    `
    artwork approved, approve the artwork, approved the artwork, artwork is approved, artwork approval, artwork confirmed, artwork is ok, artwork ok, artwork, proof approved, proofs approved, approve the proof, proof is approved, label approved, labels approved, packaging approved, packaging design, colour approved, color approved, lab dip, lab dips, strike off, strike-off, layout approved, drawing approved, drawings approved, approve the drawing, shipping mark approved, carton mark, design approved,
    确认稿, 稿件, 画稿, 设计稿, 唛头确认, 确认唛头, 彩盒稿, 包装稿, 标签稿, 稿子, 色样, 图纸确认, 确认图纸, 版面确认, 打样确认`,
  ),
  rule(
    '签回与确认',
    'approval',
    32,
    `
    pi signed, signed pi, signed proforma, signed contract, contract signed, pi confirmed, confirm the pi, we confirm the order, order confirmation, order confirmed, confirm the price, price confirmed, countersigned, counter-signed, signed and stamped, signed back, b/l draft, bl draft, draft b/l, draft bl, draft bill of lading, we approve, is approved, are approved, approved by, hereby approve, please approve, for your approval, for approval, pls approve, hereby confirm, we confirm that, inspection passed, passed inspection, passed the inspection, inspection report,
    签回, 回签, 已签字, 盖章回传, 确认合同, 合同确认, 确认pi, pi确认, 确认价格, 价格确认, 提单确认, 确认提单, 提单草稿, 提单样本, 验货通过, 验货报告, 请确认, 已确认, 批准, 同意`,
    '请确认收到, 请确认到账, booking confirmation',
  ),
  rule(
    '确认',
    'approval',
    12,
    'approved, approval, approve, confirmed, confirm, confirmation, comments, 确认, 通过, 批复, 样品, 产前样, sample, samples',
    'please confirm receipt, booking confirmation, order samples, free sample, 要样品, 寄样品',
  ),

  rule(
    '订舱确认',
    'booking',
    40,
    `
    booking confirmation, booking confirmed, booking is confirmed, booking has been confirmed, booking no, booking number, booking ref, confirmed booking, space confirmed, space is confirmed, shipping order, so released, s/o released, so no, s/o no, s/o, cut-off, cut off, cutoff, cy closing, cy close, cy cut, si cut, si closing, vgm cut, vgm closing, closing date, closing time, closing dates, doc closing, container release, empty pick-up, empty pickup, pick up empty, pick-up no, release order,
    订舱确认, 订舱成功, 已订舱, 已放舱, 放舱, 配舱, 配舱回单, 舱位确认, 订舱号, 订舱单, 入货通知, 进仓通知, 进仓编号, 截单, 截关, 截港, 截重, 截vgm, 截 vgm, 截si, 截 si, 截放行, 截补料, 提空箱, 提箱, 还箱, 做箱, 拖车安排, 派车, so号, so 号, so已放, 放so`,
  ),
  rule(
    '订舱附件',
    'booking',
    34,
    'booking confirmation, booking, bkg, bc, so, s/o, shipping order, release order, 订舱, 订舱确认, 放舱, 配舱, 配舱回单, 入货通知, 进仓通知, 托书, 订舱单',
    '',
    'attachment',
  ),
  rule(
    '订舱',
    'booking',
    26,
    `
    book the space, book space, booking space, book a container, book the container, book the vessel, space booking, please book, pls book, to book, booking request, booking form, booking instruction, shipping instruction, shipping instructions, si submission, submit si, submit the si, submit vgm, vgm, nominated forwarder, our forwarder, forwarder contact, space is tight, no space, rolled, freight rate, freight quote, ocean freight, loading plan, loading date, container loading, stuffing,
    订舱, 订仓, 定舱, 托书, 舱位, 爆舱, 甩柜, 补料, 货代, 指定货代, 指定船公司, 海运费, 运价, 装柜, 拖柜, 柜子`,
  ),
  rule('订舱一词', 'booking', 16, 'booking, forwarder, space, 配柜'),

  rule(
    '船期变动',
    'etd',
    42,
    `
    etd revised, revised etd, new etd, etd changed, etd change, etd has been, etd is now, etd will be, etd delay, etd delayed, etd postponed, updated etd, etd update, change of etd, eta revised, revised eta, new eta, eta changed, eta update, updated eta, eta is now, eta delay, eta delayed, eta has been, vessel delay, vessel delayed, vessel is delayed, vessel has been delayed, vessel change, change of vessel, schedule change, schedule update, schedule changed, revised schedule, change in schedule, sailing schedule, vessel schedule, sailing date changed, sailing delayed, sailing postponed, sailing is postponed, blank sailing, vessel omitted, port omission, port congestion, delay notice, delay notification, vessel rolled, rolled to, rolled over to, postponed to, delayed to, delayed until, delayed by, put back to, brought forward to, departure delayed, vessel departed, vessel has sailed, has sailed, already sailed, departed on, shipped on board on, transhipment delay, transshipment delay,
    船期改, 船期更改, 船期变更, 船期变动, 船期推迟, 船期延误, 船期延期, 船期延后, 船期调整, 船期提前, 船期更新, 船延误, 船晚开, 船推迟, 延船, 改船期, 改船, 换船, 甩港, 跳港, 推迟开船, 推迟到, 延迟到, 延期到, 延到, 改到, 改为, 开船推迟, 开船时间改, 开船日期, 已开船, 已经开船, 船已开, 晚开, 船期通知, 更新船期, 最新船期, etd改, etd 改, etd更新, etd推迟, eta改, eta更新, eta推迟`,
  ),
  rule(
    '交期',
    'etd',
    32,
    `
    when will it ship, when will you ship, when can you ship, when can we expect, when will the goods, when will our order, when will the order, where is my order, where is our order, status of our order, status of my order, order status, shipment status, status of the shipment, status update, update on our order, update on the order, update on the shipment, delivery date, delivery time, delivery delay, delivery schedule, ship date, shipping date, shipment date, ready date, goods ready, cargo ready, expected delivery, expedite, ship earlier, ship as soon as possible, production delay, production is delayed, production delayed, delayed production, production schedule, behind schedule, not be ready, won't be ready, will be ready, can not ship, cannot ship, ex-factory date, tracking of the shipment,
    交期, 交货期, 什么时候出货, 什么时候发货, 什么时候能出, 什么时候交货, 什么时候走, 何时出货, 何时发货, 几号出货, 出货时间, 出货日期, 发货时间, 货好时间, 货什么时候, 进度怎么样, 进度如何, 生产进度, 订单进度, 延迟交货, 延期交货, 推迟交货, 交货延迟, 晚交, 赶不上, 赶货, 来不及, 延期, 推迟, 完工时间, 船期, 开船, 到港时间, 什么时候到港`,
  ),
  rule(
    'ETD 与 ETA',
    'etd',
    18,
    'etd, eta, sailing, vessel, schedule, departure, arrival, delayed, delay, postponed, 晚点, 延误, 到港, 船名, 航次',
  ),

  rule(
    '信用证',
    'lc',
    40,
    `
    letter of credit, documentary credit, draft l/c, draft lc, l/c draft, lc draft, l/c issued, lc issued, issued the l/c, issued the lc, opened the l/c, opened the lc, open the l/c, open the lc, opening the l/c, lc opening, l/c opening, l/c opened, lc opened, l/c amendment, lc amendment, amend the l/c, amend the lc, amendment of l/c, amendment to the l/c, l/c no, lc no, l/c number, lc number, l/c copy, lc copy, copy of l/c, copy of lc, original l/c, l/c at sight, lc at sight, discrepancy, discrepancies, discrepant, issuing bank, advising bank, negotiating bank, mt700, mt 700, mt707, mt 707, mt734, mt 734, mt752, mt 752, documents presented, presentation of documents, refusal of documents, waiver of discrepancies,
    信用证, 开证, 改证, 审证, 来证, 不符点, 开证行, 通知行, 议付行, 议付, 交单期, 软条款, 证已开, 正本证, 修改证, 信用证草稿`,
    'price, quotation, quote, rfq, 询价, 报价',
  ),
  rule(
    '信用证附件',
    'lc',
    38,
    'mt700, mt 700, mt707, mt 707, l/c, lc, letter of credit, draft lc, lc draft, l/c draft, 信用证, 开证, 改证, amendment',
    '',
    'attachment',
  ),
  rule(
    '信用证一词',
    'lc',
    24,
    'l/c, lc, l/cs, mt700, mt707',
    'price, quotation, quote, rfq, payment terms, 询价, 报价, 付款方式',
  ),

  rule(
    '投诉',
    'complaint',
    44,
    `
    complaint, complaints, complain, complaining, we claim, claim for, file a claim, filing a claim, raise a claim, our claim, quality claim, claim letter, quality problem, quality problems, quality issue, quality issues, defective, defect, defects, damaged, damage, damages, broken, breakage, short shipped, short-shipped, short shipment, shortage, missing pieces, missing cartons, pieces missing, cartons missing, quantity short, wrong goods, wrong items, wrong item, wrong size, wrong colour, wrong color, wrong model, not as ordered, not as per sample, does not match the sample, do not match the sample, different from the sample, not the same as the sample, poor quality, bad quality, not acceptable, unacceptable, mould, mold, mouldy, moldy, rusty, rust, wet cartons, leaking, compensation, compensate, compensate us, replacement, customers are returning, returned by, very disappointed, disappointed with, not satisfied, unsatisfied, dissatisfied,
    投诉, 客诉, 索赔, 赔偿, 赔付, 质量问题, 质量投诉, 质量不好, 质量太差, 次品, 不良品, 不良率, 坏了, 破损, 损坏, 破了, 开裂, 掉漆, 发霉, 生锈, 受潮, 短装, 少货, 少装, 少发, 缺货少件, 少了, 数量不对, 数量短少, 发错货, 错货, 装错, 颜色不对, 尺寸不对, 型号不对, 与样品不符, 和样品不一样, 与样品不一致, 不满意, 非常失望, 退货, 补货赔`,
    `no complaint, no complaints, without complaint, without any complaint, no claim, no claims, no defect, no defects, no damage, no quality problem, no quality issue, never had a complaint, zero complaints, 没有投诉, 无投诉, 没有客诉, 没有质量问题, 没有索赔, 没有破损, 无破损, 没破损`,
  ),
  rule(
    '投诉附件',
    'complaint',
    30,
    'claim, complaint, damage, damaged, defect, defects, debit note, 索赔, 投诉, 客诉, 破损, 不良',
    '',
    'attachment',
  ),

  rule(
    '询盘',
    'inquiry',
    37,
    `
    inquiry, enquiry, inquiries, enquiries, rfq, request for quotation, request for quote, please quote, pls quote, kindly quote, quote us, quote me, send us your quotation, send me your quotation, send your quotation, quotation for, quotation of, your quotation, a quotation, price list, pricelist, price inquiry, best price, best prices, lowest price, your price, your prices, unit price for, prices for, price for, offer us, your best offer, best offer, catalogue, catalog, moq, minimum order, minimum quantity, interested in your, we are interested in, i am interested in, looking for a supplier, looking for supplier, looking for suppliers, looking for a manufacturer, found your company, found you on, your website, your products, new product, free sample, free samples, distributor, new order inquiry, quote for, cost for,
    询盘, 询价, 报价, 请报, 报个价, 价格表, 报价单, 报价表, 最低价, 最优惠, 什么价格, 多少钱, 单价多少, 起订量, 最小起订, 产品目录, 目录, 感兴趣, 寻找供应商, 找供应商, 想采购, 想订购, 想了解, 新询盘, 要样品, 免费样品`,
    '运价报价, freight quote',
  ),
];
