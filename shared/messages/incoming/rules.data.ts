import type { Bilingual } from '../../lang';
import type { MailAbout } from '../kinds.data';
import type { RulePart } from '../mail-rules.sheet';
import { RULE_NAMES, type RuleName } from './rule-names.data';

/** A rule, shipped or the team's. */
export interface MailWords {
  readonly name: Bilingual;
  readonly about: MailAbout;
  readonly part: RulePart;
  readonly words: readonly string[];
  readonly without: readonly string[];
  readonly weight: number;
}

export interface ShippedRule extends MailWords {
  readonly key: RuleName;
}

const list = (text: string): string[] =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What a rule has besides its name and words. */
interface Also {
  readonly without?: string;
  readonly part?: RulePart;
}

const rule = (
  key: RuleName,
  about: MailAbout,
  weight: number,
  words: string,
  { without = '', part = 'anywhere' }: Also = {},
): ShippedRule => ({
  key,
  name: RULE_NAMES[key],
  about,
  part,
  words: list(words),
  without: list(without),
  weight,
});

const TERMS = 'payment terms, payment term, terms of payment, 付款方式, 付款条件';
const ASKS_PRICE = 'quote, quotation, rfq, price list, 询价, 报价';

/**
 * What mails of the trade say, in both languages. Weights: 40 and more what leaves no doubt, 30 a phrase of its kind, 20 a
 * word that is mostly used of it, 10 one that others use, too; below that a rule counts with two of its words.
 */
export const SHIPPED_MAIL_RULES: readonly ShippedRule[] = [
  rule(
    'autoReply',
    'other',
    70,
    `
    automatic reply, auto reply, auto-reply, autoreply, out of office, out-of-office, abwesenheit*, réponse automatique, respuesta automática, undelivered mail, undeliverable, delivery status notification,
    mail delivery failed, delivery failure, returned mail, read receipt, 自动回复, 自動回覆, 系统退信, 退信通知, 已读回执`,
    { part: 'subject' },
  ),
  rule(
    'away',
    'other',
    60,
    `
    i am out of the office, i'm out of the office, i am currently out of, i will be out of the office, currently on leave, on annual leave, on vacation until, limited access to e-mail, limited access to email, 我正在休假, 休假中, 外出期间, 出差期间`,
    { part: 'text' },
  ),
  rule(
    'greetings',
    'other',
    24,
    `
    happy new year, merry christmas, season's greetings, happy holidays, office is closed, office will be closed, office closed, public holiday, holiday notice, change of address, new colleague, unsubscribe,
    新年快乐, 春节快乐, 中秋快乐, 节日快乐, 放假通知, 放假安排, 节假日安排, 地址变更`,
  ),

  rule(
    'slip',
    'payment',
    36,
    `
    水单, 汇款*, 付款凭证, 付款回单, 电汇凭证, 转账凭证, 回单, 底单, swift*, mt103, mt 103, tt copy, t-t copy, bank slip, slip, payment*, remittance*, proof of payment, pop, bank transfer, transfer`,
    { part: 'attachment', without: 'mt700, mt 700, mt707, l/c, lc, 信用证, payment terms' },
  ),
  rule(
    'paid',
    'payment',
    41,
    `
    we have paid, we've paid, i have paid, we paid, i paid, already paid, been paid, was paid, were paid, is paid, paid the, paid today, paid yesterday, paid this, paid on, have + paid, has + paid,
    payment + made, payment + done, payment + sent, payment + effected, payment + completed, payment + released, payment + attached, made the payment, transferred, wired, remitted, remittance, wire transfer, bank transfer, t/t + sent, tt + sent,
    swift copy, copy of swift, swift + attached, swift + payment, swift message, mt103, tt copy, t/t copy, bank copy, bank slip, payment slip, transfer slip, see the slip, remittance copy, proof of payment, payment proof, payment advice, payment receipt, treasury,
    balance + sent, deposit + sent, balance + paid, deposit + paid, balance + transfer*, deposit + transfer*, balance + settled, invoice + settled, usd + sent, eur + sent, usd + released, eur + released, funds + sent, funds + released, money + sent, money + arrive*, funds + arrive*,
    payment + received, payment + receive, payment + credited, deposit + received, balance + received, money + received, received + usd, received + eur, credited to + account,
    transfer + morning, transfer + today, transfer + yesterday, executed + transfer, transfer + executed, transfer + done, transfer + made, transfer + complet*, transfer + attached, payment order, payment confirmation, überwiesen, überweisung, transferencia, virement, 已付, 已经付, 付款了, 款已付, 已汇, 已经汇, 汇出, 汇款了, 款已汇, 已打款, 打款, 打了款, 打过去, 打钱, 已转账, 转过去, 已电汇, 已支付, 付出去, 付了, 汇了, 水单, 付款凭证, 汇款凭证, 付款回单, 底单, 付款通知, 到账, 到帐, 款到, 款项已, 收到 + 款, 收到 + 定金, 收到 + 尾款, 收到钱, 收到 + 钱, 入账, 进账, 补付`,
  ),
  rule(
    'toPay',
    'payment',
    33,
    `
    not yet paid, not paid, haven't paid, have not paid, will pay, can pay, shall pay, could pay, to pay, pay you, pay the, pay by, pay on, pay next, pay after, pay before, pay in, we pay, can we pay, unpaid, overdue + invoice, overdue + payment, payment + overdue, payment + delay*, delay* + payment, payment + late, late + payment, payment + outstanding, outstanding + balance, outstanding + invoice,
    payment + will, payment + next, payment + week, payment + arrange*, arrange* + payment, arrange* + deposit, arrange* + balance, payment + process*, process* + payment, release* + payment, release + balance, settle*, transfer the, transfer + balance, transfer + deposit, remit*, when + payment, payment + when, payment + status, payment schedule, payment reminder, statement of account,
    second instalment, instalment + postpone, postpone + payment, account data, bank details, bank account, banking details, bank information, bank data, account details, account number, beneficiary, swift code, iban, credit note, debit note, refund*, short paid, short payment, bank charges, bank fee, proforma + pay,
    货款 + 付, 付 + 货款, 什么时候 + 付, 付 + 什么时候, 何时 + 付, 能付, 请付, 请 + 付款, 付款后, 安排 + 付, 账单 + 付, 未付, 没付, 还没付, 尚未付, 没有付款, 没收到 + 钱, 没收到 + 款, 没收到钱, 未收到 + 款, 下周付, 月底付, 付尾款, 付定金, 尾款 + 付, 定金 + 付, 付 + 美金, 晚几天付, 推迟付款, 延期付款, 延迟付款, 付款时间, 什么时候付, 何时付款, 安排付款, 安排汇款, 安排了付款, 安排打款, 银行账户, 银行账号, 银行帐号, 收款账号, 收款账户, 收款行, 账户信息, 银行资料, 银行信息, 催款, 欠款, 对账, 退款, 手续费, 汇款, 转账, 电汇`,
    { without: 'bank charges under the l/c' },
  ),
  rule(
    'money',
    'payment',
    15,
    `
    payment, payments, pay, deposit, down payment, advance payment, balance, prepayment, invoice due, tt, t/t, 付款, 货款, 定金, 订金, 预付款, 尾款, 余款, 款项, 收款`,
    { without: TERMS },
  ),

  rule(
    'sample',
    'approval',
    42,
    `
    sample* + approv*, sample* + confirm*, sample* + ok, sample* + okay, sample* + good, sample* + fine, sample* + perfect, sample* + reject*, sample* + comment*, sample* + pass*, sample* + accept*, sample* + green light, sample* + go ahead, sample* + check*, approv* + sample*, pps + approv*, pps + ok, pp sample*, pre-production sample*, golden sample,
    go ahead + bulk, proceed + bulk, start + bulk, go ahead + production, proceed + production, start + production, start + mass production, go ahead + mass, production + can start, production can start, green light,
    sample* + improve*, sample* + again, sample* + start, sample* + received, sample* + colour, sample* + color, sample* + size, 样品 + 确认, 样品 + 没问题, 样品 + 没有问题, 样品 + 可以, 样品 + ok, 样品 + 通过, 样品 + 不行, 样品 + 不通过, 样品 + 意见, 样品 + 修改, 样品 + 重新, 样品 + 满意, 样品 + 收到, 样品 + 划痕, 产前样, 大样 + 确认, 船样 + 确认, 样衣 + 确认, 确认样, 批样, 签样, 封样, 重新打样, 再打样, 样 + 没问题, 样 + 确认,
    可以做大货, 开大货, 安排大货, 做大货, 大货可以, 可以生产, 安排生产, 可以开始生产, 同意生产`,
    { without: 'sample* + price, sample* + quote, free sample*, 样品费, 免费样品, 要样品' },
  ),
  rule(
    'artwork',
    'approval',
    39,
    `
    artwork*, proof approved, proof* + approv*, proof* + ok, print proof, proof + box, label* + approv*, label* + ok, label* + confirm*, label + green light, packaging + approv*, packaging design, packing design, colour + approv*, color + approv*, lab dip*, strike off*, strike-off*, layout + approv*, layout + ok, drawing* + approv*, drawing* + correct, drawing* + ok, drawing* + confirm*, shipping mark* + approv*, shipping mark* + confirm*, carton mark* + ok, carton mark* + approv*, carton mark* + confirm*, design + approv*, design + ok, design + confirm*, go ahead + print*, print the, please print,
    label file, print file, logo + bigger, logo + smaller, logo + position, 稿 + 印, 稿 + 看, 稿 + 改, logo + 放大, logo + 印, 确认稿, 稿件, 画稿, 设计稿, 稿子, 彩盒 + 确认, 唛头 + 确认, 包装 + 确认, 标签 + 确认, 说明书 + 确认, 色样, 色卡 + 确认, 图纸 + 确认, 图纸 + 没问题, 版面, 打样 + 确认, 可以印`,
  ),
  rule(
    'signed',
    'approval',
    35,
    `
    pi + signed, pi + confirm*, proforma + signed, proforma + confirm*, contract + signed, signed pi, signed contract, sign* + back, countersign*, counter-sign*, signed and stamped, signed + attached, confirm* + pi, confirm* + price, price + confirm*, we confirm the order, order + confirmed, order confirmation,
    b/l draft, bl draft, draft b/l, draft bl, draft bill of lading, draft + b/l, draft + bl, b/l + confirm*, bl + confirm*, we approve, approved by, approve* + please, hereby approve, for your approval, for approval, your approval, our approval, we accept, einverstanden, freigabe, freigegeben, change + pi, pi + change, pi + signature, pi + again, correct + pi, inspection + result, inspection + fail*, inspection + pass*, passed + inspection, inspection report, inspection certificate, waiver + ship,
    签回, 回签, 签字, 盖章, 确认合同, 合同 + 确认, 确认pi, pi + 确认, 价格 + 确认, 确认价格, 提单 + 确认, 确认提单, 提单草稿, 提单样本, 提单样稿, 核对提单, 提单确认件, 格式件, 核对 + 提单, 提单 + 核对, 签回, 附件 + 签, copy + signed, signed copy, 验货 + 通过, 验货报告, 验货合格, 同意, 认可, 批准, 没问题 + 请`,
    { without: 'booking confirm*, so confirm*, 订舱确认, 确认收到, 查收' },
  ),
  rule(
    'agreed',
    'approval',
    19,
    'fine for us, fine with us, ok for us, looks good, all good, go ahead, please proceed, you can proceed, you may start, you can start, you may proceed, accepted, agreed, we agree, 可以就这样, 就这样做, 就按这个, 按这个做',
    {
      without:
        'until + agreed, not agreed, docs + accepted, documents + accepted, bank + accepted, accepted + bank, accepted + maturity, 请假, 审批',
    },
  ),
  rule(
    'confirmed',
    'approval',
    13,
    'approved, approval, approve, confirmed, we confirm, confirmation, comments, 请确认, 已确认, 我们确认, 通过, 批复, 样品, 大货样, sample, samples',
    { without: 'please confirm receipt, booking confirm*, free sample*, 要样品, 寄样品, 请假, 报销' },
  ),

  rule(
    'bookingConfirmed',
    'booking',
    41,
    `
    booking confirm*, booking + confirmed, booking is confirmed, confirmed booking, space + confirmed, space is confirmed, shipping order, so released, s/o released, so + released, cut-off, cut off, cutoff, cut-offs, cy closing, cy close, cy cut*, si cut*, si closing, vgm cut*, vgm closing, closing date*, closing time*, doc closing, container release, release order, empty pick-up, empty pickup, pick up empty, empty container*, gate in + cut*,
    订舱确认, 订舱成功, 已订舱, 已订到, 已放舱, 放舱, 配舱, 舱位 + 放, 舱位 + 确认, 舱位已, 入货通知, 进仓通知, 进仓编号, 进仓, 送仓, 入仓, 截单, 截关, 截港, 截重, 截vgm, 截si, 截放行, 截补料, 截文件, 提空箱, 提箱, 还箱, 做箱, 拖车安排, 派车, so已放, 放so`,
  ),
  rule(
    'bookingFile',
    'booking',
    33,
    'booking*, bkg, bc, so, s/o, shipping order, release order, so no, so_*, 订舱*, 放舱, 配舱, 入货通知, 进仓, 托书',
    { part: 'attachment' },
  ),
  rule(
    'booking',
    'booking',
    30,
    `
    book + space, book + vessel, book + container, book the, book a, please book, pls book, to book, we booked, booked, have booked, booking request, booking form, booking instruction*, make + booking, place + booking, send + booking, booking + status, booking + forwarder, secure + slot, secure + space, slot + sailing, space + vessel, shipping instruction*, si + submit*, submit + si, submit + vgm, vgm, our forwarder, nominated forwarder, forwarder + contact*, contact + forwarder, nominate* + forwarder, space is tight, no space, freight rate*, ocean freight, freight + quote, sea freight, loading plan, loading date, container loading, load + container, stuffing, pick up the goods, pick up + cargo, collect the goods, cargo pick*, pickup + date, deliver* + warehouse, truck* + factory, truck + loading, driver, trucking,
    send + si, si + send, provide + si, provide + vgm, booking + looks, booking + fine, closing + si, etd + closing, so + attached, so attached, 舱位紧张, 订舱, 订仓, 定舱, 托书, 舱位, 爆舱, 补料, 货代, 指定船公司, 海运费, 运价, 装柜, 拖柜, 拖车, 柜子, 提货, 仓库 + 送, 送货 + 仓库, vgm`,
    { without: 'container + missing, container + damage*, container + short*' },
  ),
  rule(
    'bookingWord',
    'booking',
    21,
    'booking, booking no, booking number, booking ref*, so no, s/o no, s/o, so no., forwarder, 订舱号, so号, so 号, 配柜, 柜',
  ),

  rule(
    'sailing',
    'etd',
    44,
    `
    etd + revis*, etd + chang*, etd + delay*, etd + postpon*, etd + updat*, etd + now, new etd, latest etd, etd + instead, etd + moved, etd + advanc*, eta + revis*, eta + chang*, eta + delay*, eta + updat*, eta + now, new eta, latest eta, vessel + delay*, vessel + late, vessel + postpon*, vessel + chang*, vessel + cancel*, vessel + omit*, vessel + rolled, vessel + departed, vessel + sailed, vessel + arriv*, vessel + berth*, ship + delay*, schedule + chang*, schedule + revis*, schedule + updat*, schedule + delay*, revised schedule, sailing + delay*, sailing + postpon*, sailing + cancel*, sailing + chang*, blank sailing, port omission, port congestion, delay notice, delay notification, rolled to, rolled over, roll-over, rollover, been rolled, next vessel, postponed to, delayed to, delayed until, delayed till, put back to, brought forward to, has sailed, already sailed, sailed on, departed on, departed from, on board + date, arrival notice, expected + arriv*, will arrive, expected at + container, transhipment + delay*, transshipment + delay*, actual departure,
    vessel + leave now, now leave, will now leave, berth congestion, congestion, changed vessel, vessel name + chang*, vessel + replaced, 船名 + 变, 船名 + 改, 换成 + 船, 航次 + 取消, 航次 + 变, 船期 + 改, 船期 + 变, 船期 + 推, 船期 + 延, 船期 + 调整, 船期 + 提前, 船期 + 更新, 船期 + 晚, 船期 + 取消, 船期 + 通知, 船 + 延误, 船 + 晚开, 船 + 推迟, 船 + 延期, 船 + 提前, 延船, 改船, 换船, 甩柜, 甩港, 跳港, 推迟开船, 推迟到, 延迟到, 延期到, 延后到, 提前到, 延到, 开船 + 改到, 时间 + 改到, 日期 + 改到, 开 + 改到, 开船 + 推迟, 开船 + 改, 已开船, 已经开船, 船已开, 船开了, 开船了, 晚开, etd + 改, etd + 更新, etd + 推迟, etd + 延, etd + 变, eta + 改, eta + 更新, eta + 推迟, eta + 变, eta + 延, 预计 + 到港, 预计 + 开船, 已到港, 到港通知`,
    { without: 'payment + delay*, deposit + delay*' },
  ),
  rule(
    'delivery',
    'etd',
    34,
    `
    can you ship, could you ship, can we ship, cuándo + embarca*, when + ship, when + shipped, when + shipment, when + sail*, when + leave, when + depart*, when + ready, when + deliver*, when + delivery, when + arrive, when + dispatch*, when + send the goods, when + goods, when + order, when + container, when + finish*, when + receive the goods, when + get the goods, when can we expect, where is + order, where is + shipment, where is + container, where are + goods, where is my, where is our,
    how is + order, how is + production, how is + going, status + order, status + shipment, status + production, status + goods, any news + order, any news + ship*, any news + vessel, any update, update + order, update + shipment, update me, news about + order, what is the status, on schedule, on time + ?, ship + on time, still on time, in time,
    delivery date, delivery time, delivery delay, delivery + delay*, delivery + late, delivery schedule, ship date, ship by, shipping date, shipment date, ready date, goods + ready, cargo + ready, order + ready, will be ready, be ready + by, ready on, ready by, not be ready, won't be ready, production + delay*, production + late, production + finish*, production + complet*, production schedule, behind schedule, days late, weeks late, week late, days + delay*, weeks + delay*, expedite, speed up, hurry + order, ship + earlier, ship + sooner, earlier shipment, as early as possible + ship*, cannot ship, can not ship, ex-factory, ex factory, ship out, tracking + shipment, lead time + order,
    how soon, on the water, how long + take, how long + production, how long + ship*, any chance + vessel, any chance + ship*, any chance + earlier, soonest, asap + ship*, ship + asap, need + goods by, vessel + leave*, leave* + weekend, production + start*, production + going, in production, packed, ready for inspection, ready to be inspected, inspect + tomorrow, ready to ship, ready for shipment, ready for pick*, 打包好, 包装好, 来验, 可以验, 验货时间, 约验货, 还没好, 做得怎么样, 怎么样了, 排产, 上线, 航次 + 取消, 交期, 交货期, 货期, 什么时候 + 出, 什么时候 + 发, 什么时候 + 交, 什么时候 + 走, 什么时候 + 好, 什么时候 + 到, 什么时候 + 完, 什么时候 + 船, 什么时候 + 货, 何时 + 出, 何时 + 发, 何时 + 到, 何时 + 交, 几号 + 出, 几号 + 发, 几号 + 开, 几号 + 到, 几号 + 好, 哪天 + 出, 能不能提前, 能否提前, 可以提前, 是否可以提前, 出货时间, 出货日期, 出货 + 号, 发货时间, 货好, 进度, 到哪里了, 到哪了, 做到哪, 生产 + 完, 生产 + 怎么样, 延迟交货, 延期交货, 推迟交货, 交货 + 延, 交货 + 推, 晚交, 要晚, 晚 + 天, 晚几天, 赶不上, 赶货, 赶一下, 来不及, 延期, 推迟, 延误, 完工, 做好了, 已经做好, 做完, 货齐, 可以验货, 可以出货, 完成 + 号, 才能完成, 船期, 开船, 到港时间, 最快 + 出`,
    {
      part: 'text',
      without:
        'pay* + when, when + pay*, when + payment, 付款 + 什么时候, 什么时候 + 付, 什么时候 + 款, 何时 + 付',
    },
  ),
  rule(
    'deliverySubject',
    'etd',
    24,
    'order status, shipment status, delivery, delivery date, status update, schedule, ready date, etd, eta, delay, 交期, 进度, 出货, 船期, 完工, 到港, 开船, 延期',
    { part: 'subject' },
  ),
  rule(
    'etdEta',
    'etd',
    22,
    'etd, eta, sailing, vessel, schedule, departure, arrival, delay*, postpon*, late, 晚点, 延误, 到港, 船名, 航次',
  ),

  rule(
    'credit',
    'lc',
    42,
    `
    letter of credit, letters of credit, documentary credit, draft + l/c, draft + lc, l/c + issu*, lc + issu*, l/c + open*, lc + open*, l/c + amend*, lc + amend*, l/c + extend*, lc + extend*, l/c + expir*, lc + expir*, l/c + copy, lc + copy, l/c + attached, lc + attached, l/c no, lc no, l/c number, lc number, original l/c, l/c + document*, lc + document*, lc + bank, l/c + bank, discrepan*, issuing bank, advising bank, negotiating bank, opening bank, mt700, mt 700, mt707, mt 707, mt734, mt 734, mt752, mt 752, mt799, documents presented, docs + accepted, documents + accepted, accepted + bank, bank + accepted, presentation of documents, present + documents + bank, refusal + documents, waiver + discrepan*, bank + credit + extend*, credit + validity, credit + expir*, under credit, under the credit, extend the credit, amend + credit, credit + amend*, confirm* + l/c, ucp 600, ucp600, usance,
    44c + 改, 的证 + 改, 证 + 44c, 开证行, 44c, application + credit, application + l/c, application + lc, refused by + bank, lc + need*, l/c + need*, for opening + lc, for opening + l/c, opening the lc, opening the l/c, opening of lc, opening of l/c, open + lc, open + l/c, 信用证, 开证, 改证, 审证, 来证, 证 + 通知行, 证 + 开证行, 证 + 审, 证 + 改, 证 + 开了, 不符点, 开证行, 通知行, 议付行, 议付, 交单, 软条款, 证已开, 正本证, 修改证, lc + 草稿, lc + 开, l/c + 开`,
    { without: ASKS_PRICE },
  ),
  rule(
    'creditFile',
    'lc',
    38,
    'mt700*, mt 700, mt707*, mt 707, l/c*, lc, lc *, lc-*, letter of credit, draft lc, lc draft, l/c draft, 信用证*, 开证*, 改证*, amendment*',
    { part: 'attachment' },
  ),
  rule(
    'creditTerms',
    'lc',
    27,
    `
    amendment*, latest shipment date, latest date of shipment, latest shipment, date of expiry, expiry + extend*, expiry date + extend*, presentation period, 最迟装运期, 最晚装运期, 最迟装船, 交单期, 效期`,
    {
      without: `pi + amend*, proforma + amend*, contract + amend*, order + amend*, b/l + amend*, bl + amend*, ${ASKS_PRICE}`,
    },
  ),
  rule('creditWord', 'lc', 26, 'l/c, lc, l/cs, mt700, mt707, l.c.', { without: `${ASKS_PRICE}, ${TERMS}` }),

  rule(
    'complaint',
    'complaint',
    46,
    `
    complaint*, complain, complained, complaining, complains, we claim, claim for, file + claim, raise + claim, make a claim, our claim, quality claim, claim letter, claim report, claim amount, quality + problem*, quality + issue*, quality + poor, quality + bad, quality + not, quality + disappoint*, poor quality, bad quality, defect*, damaged, damages, damage, broken, breakage, cracked, crack*, scratched, scratches, torn, dented, bent, short shipped, short-shipped, short shipment, shortage*, short + cartons, short + pcs, missing + pieces, missing + pcs, missing + cartons, cartons + missing, pieces + missing, pcs + missing, less than + packing list, quantity + short, wrong goods, wrong item*, wrong size*, wrong colour*, wrong color*, wrong model*, wrong label*, not as ordered, not as per, different from + sample, not the same as, does not match, do not match, doesn't match, don't match, not acceptable, unacceptable, mould*, mold, moldy, mildew, rust*, wet, leak*, compensat*, replacement*, returned by, returning + goods, customers + return*, your fault, your mistake, we demand, hold you responsible, hold you liable, you are responsible for, you are liable, very disappointed, disappointed, not satisfied, unsatisfied, dissatisfied, not happy with, unhappy with, cannot be sold, can't be sold, cannot sell, wrong plug, wrong + arrived, arrived + wrong, rework*, re-work*, charge you, charge back, chargeback, penalty, arrived + broken, arrived + damaged, arrived + wet, crushed, unfortunately + arrived, unfortunately + broken, problem with + goods, problem + goods, problem + quality, peel*, faded, pilling, smell*, stains, stained, our customer* + complain*, complaint from, does not work, do not work, doesn't work, don't work, not working, stopped working, failed + test, recall,
    破掉, 压坏, 坏掉, 摔坏, 碎了, 起球, 色差, 掉毛, 异味, 脏, 要求赔, 要赔, 赔我们, 赔5%, 我们赔, 扣款, 折让, 投诉, 客诉, 索赔, 赔偿, 赔付, 理赔, 质量 + 问题, 质量 + 差, 质量不好, 质量投诉, 次品, 不良, 坏了, 坏的, 破损, 损坏, 破了, 开裂, 裂开, 断裂, 掉漆, 掉色, 褪色, 发霉, 生锈, 受潮, 变形, 划伤 + 货, 漏水, 短装, 短少, 少货, 少装, 少发, 少了, 少 + 箱, 数量不对, 数量不符, 发错, 错货, 装错, 贴错, 颜色不对, 尺寸不对, 型号不对, 与样品不符, 和样品不一样, 跟样品不一样, 与样品不一致, 颜色 + 不一样, 不能用, 用不了, 不满意, 非常失望, 很失望, 退货, 说法`,
    {
      without: `no complaint*, without complaint*, without any complaint*, no claim*, no defect*, no damage*, no quality problem*, no quality issue*, no broken, never had, zero complaint*, in this sample, sample + improve, sample + send again, sample + again, 样品 + 重新, not damaged, without damage, claims dept*, payments & claims,
      没有投诉, 无投诉, 没有客诉, 没有质量问题, 无质量问题, 没有索赔, 没有破损, 无破损, 没破损, 没有不良`,
    },
  ),
  rule(
    'complaintFile',
    'complaint',
    30,
    'claim*, complaint*, damage*, defect*, survey report, 索赔*, 投诉*, 客诉*, 破损*, 不良*',
    { part: 'attachment' },
  ),

  rule(
    'inquiry',
    'inquiry',
    38,
    `
    inquiry, enquiry, inquiries, enquiries, inquire, enquire, rfq, request for quotation, request for quote, please quote, pls quote, kindly quote, quote us, quote me, quote + pcs, quote + fob, quote + price, could you quote, can you quote, quotation*, price list, pricelist, price + fob, price + cif, price + moq, best price*, lowest price*, good price, need price*, need + price, your price*, unit price for, prices for, price for, price of, prices of, offer us, best offer, your offer, catalogue*, catalog, catalogs, moq, minimum order, minimum quantity, interested in, looking for + supplier*, looking for + manufacturer*, looking for + factory, looking to buy, looking for, want to buy, would like to buy, would like to import, wish to import, found your company, found you on, saw your, your website, your alibaba, alibaba, your products, new product*, new item* + price, new item* + quote, free sample*, become + distributor, distributor*, what would + charge, charge for + pcs, assortment, your conditions, cost of + pcs, how much, send offer, send + offer, please offer, per piece, per pc, per unit, do you make, do you also make, do you produce, do you have + black, can you make, can you produce, can you supply, do you supply, supply us, would need + pcs, would need + pieces, what would + be, new product + price, offerte, angebot, cotización, cotizacion, devis, oem, odm, 
    报 + 价, 含税价, 想合作, 寻求合作, 有没有 + 的, 有没有 + 款, 能不能做, 可以做 + 吗, 你们做, 是否生产, 供应 + 吗, moq多少, 询盘, 询价, 报价, 请报, 报个价, 报一下, 价格表, 报价单, 最低价, 最优惠, 什么价格, 什么价, 价格多少, 价格是多少, 多少钱, 单价多少, 起订量, 最小起订, 产品目录, 目录, 感兴趣, 寻找 + 供应商, 找供应商, 想采购, 想订购, 想了解, 想买, 需要采购, 要样品, 免费样品, 寄样品`,
    { without: 'freight + quote, freight + quotation, freight rate*, 海运费, 运价, complaint*, claim' },
  ),

  rule(
    'repeatOrder',
    'inquiry',
    32,
    `
    repeat order, repeat the order, repeat our order, re-order, reorder, like to repeat, want to repeat, please repeat, repeat + pcs, repeat + sets, place a new order, place an order, place another order, new order for, new order of, same order again, order again, like to order, want to order, wish to order,
    返单, 翻单, 加单, 追单, 再下一单, 再下单, 再订, 追加订单, 下新单, 下个新单, 新订单`,
    { without: 'payment for the repeat order, 合同已签' },
  ),

  // What no phrase tells. One of these words is in mails of all kinds; the rule counts with two, and of several that with most.
  rule(
    'loosePayment',
    'payment',
    9,
    `
    account, swift, instalment*, installment*, amount due, due amount, owe*, outstanding, overdue, money, funds, cash, deduct*, credit term*, bank, receipt, pay, paid, payable, zahlung*, rechnung, betrag, factura, saldo, facture, solde,
    打一下, 打款, 结款, 结账, 结算, 付一下, 结清, 收汇, 结汇, 回款, 预付, 首付, 差额, 银行, 账户, 账号, 发票, 钱, 款`,
    { without: TERMS },
  ),
  rule(
    'looseApproval',
    'approval',
    9,
    `
    signature, sign, signed, stamp*, proforma, inspection*, inspected, print*, logo, barcode*, swatch*, prototype*, counter sample*, sample*, artwork, drawing*, correction*, revise*, consignee + change, muster, muestra*, échantillon*,
    签, 章, 验货, 质检, 印刷, 印, 条码, 色卡, 样, 稿, 改好, 改一下, 拍照`,
    { without: 'sample cost, 免费样品' },
  ),
  rule(
    'looseBooking',
    'booking',
    9,
    `
    truck*, driver*, haulage, trailer*, loading, load, loaded, consolidat*, lcl, fcl, freight, shipping line, carrier*, agent, spedition, forwarder*, slot*, space, pick up, pickup, vgm, si,
    装箱, 装货, 司机, 车牌, 车, 仓库, 拼箱, 整柜, 散货, 船公司, 货代, 舱, 柜, 装柜, 一起安排`,
  ),
  rule(
    'looseEtd',
    'etd',
    9,
    `
    earlier, sooner, asap, urgent, urgently, late, delay*, ready, finish*, progress, status, when, schedule*, vessel*, sail*, arrive*, arrival, transit, berth*, anchor*, discharg*, transship*, tranship*, postpon*, earliest, week earlier, expected, retraso*, barco, buque, cuándo, verspät*, liefertermin, lieferung, wann, retard, livraison, quand, navire,
    几号, 什么时候, 何时, 多久, 急, 催, 赶, 快点, 尽快 + 出, 进展, 好了没, 好了吗, 能走, 走货, 走柜, 可以走, 提前, 延后, 晚点, 靠港, 卸货, 能出, 出运, 下周 + 装, 能装, 船, 港`,
  ),
  rule(
    'looseCredit',
    'lc',
    9,
    '44c, 46a, 47a, 31d, 43p, 45a, 48, applicant, ucp, trade services, trade finance, documents + bank, shipping documents + bank, 44c + 改, 的证, 证 + 改到, 单据 + 银行, 国际结算, 迟装, 迟交单, 拒付, 承兑',
  ),
  rule(
    'looseComplaint',
    'complaint',
    9,
    `
    problem*, issue*, refuse*, refused, return*, returns, unhappy, angry, fault*, come off, came off, fell off, falls off, fall apart, ugly, cheap looking, not good, rather + than, wrong*, bad, reclam*, beschädigt, mangel, mängel, defectuoso*, roto*, cassé*,
    坏, 差评, 退, 不好, 不对, 错了, 毛病, 瑕疵, 掉了, 断了, 有问题`,
    {
      without:
        'no problem*, any issue*, any problem*, 没问题, 没有问题, return to office, return on, upon my return, 如有问题, 退税',
    },
  ),
  rule(
    'looseInquiry',
    'inquiry',
    9,
    `
    price*, pricing, cost, costs, assortment, product range, conditions, moq, offer*, catalog*, supplier*, interested, buy, purchase, purchasing, importer*, wholesale*, what + charge, charge for, chain of + stores, preis*, precio*, prix, kindly let us have,
    价, 价格, 合作, 采购, 供货, 批发, 代理, 工程, 含税, 贵司产品, 产品介绍, 多少一, 大概 + 套, 大概 + 个, 想做, 有兴趣`,
    { without: 'price + confirm*, 确认价格, 涨价, 价格确认' },
  ),
];
