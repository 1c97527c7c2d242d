import type { Instrument } from './part';

/** What a piece of a term text says. */
export type Token =
  | { readonly is: 'percent'; readonly value: number }
  | { readonly is: 'amount'; readonly value: number; readonly currency: string }
  | { readonly is: 'days'; readonly value: number; readonly working: boolean }
  | { readonly is: 'net'; readonly value: number | undefined }
  | { readonly is: 'discount'; readonly percent: number; readonly days: number }
  | { readonly is: 'instrument'; readonly value: Instrument }
  | { readonly is: 'event'; readonly value: Event }
  | { readonly is: 'before' | 'after' | 'against' | 'until'; readonly stands: 'ahead' | 'behind' }
  | { readonly is: Plain }
  | { readonly is: 'unknown'; readonly text: string };

/** What days are counted from, before it is known whether before or after. */
export type Event =
  | 'order' | 'production' | 'ready' | 'inspection' | 'loading' | 'shipment' | 'bl' | 'bl date' | 'copy' | 'documents'
  | 'release' | 'arrival' | 'delivery' | 'pickup' | 'invoice' | 'month end' | 'sight' | 'acceptance' | 'other'; // prettier-ignore

/**
 * `deposit` needs a figure, `advance` may be all; `payoff` (付清) is the balance where something came before it;
 * `later` is 后T/T; `choice` leaves something open; `foreign` is a figure about something else, a tax or a commission.
 */
export type Plain =
  | 'deposit' | 'advance' | 'balance' | 'payoff' | 'later' | 'at sight' | 'usance' | 'retention' | 'choice' | 'foreign'
  | 'not' | 'incoterm' | 'break' | 'ignored' | 'collection'; // prettier-ignore

type Make = Token | ((match: RegExpExecArray) => Token);
export type Word = readonly [pattern: string, token: Make];

const is = (plain: Plain): Token => ({ is: plain });
const event = (value: Event): Token => ({ is: 'event', value });
const by = (value: Instrument): Token => ({ is: 'instrument', value });
const latin = (pattern: string): string => `(?<![a-z])(?:${pattern})(?![a-z])`;

const BL = 'b\\s?/\\s?ls?|b\\.\\s?l\\.?|bls?|bol|b&l|bills? of ladings?|ladings?|awb|air ?way ?bills?';
/** What makes of a pick-up the moment of a payment; alone it only says how the goods go. */
const AT_HAND = '(?:on|at|upon|against|before|prior to|when) (?:the |goods |cargo |customer |buyer |being )?';
const SIGNED =
  '(?: confirmation| confirmed| is confirmed| signing| signed| sign| signature| date| placed| placement)*';

/**
 * DP beside a share that comes first, while another share follows, is a down payment (30% DP, 70% against B/L copy), as
 * long as it is not written D/P and no collection follows.
 */
const FOLLOWED =
  '(?!\\s*(?:at|sight|@|\\d+ ?d))(?=[^a-z].*(?:\\d\\s*%|balance|余))(?!.*(?<![a-z])d\\s?/?\\s?a(?![a-z]))';
const DOWN_PAYMENT = `(?<=^[^%]*\\d\\s*%\\s*(?:t\\s?/?\\s?t\\s*)?)dp${FOLLOWED}|(?<=^\\s*)dp(?=[\\s:]*\\d+(?:\\.\\d+)?\\s*%)(?=[^%]*%.*(?:\\d\\s*%|balance|余))`;

/** Tried in this order at each place of the text: longer phrases before the words in them. */
export const WORDS: readonly Word[] = [
  // figures
  ['(\\d+(?:\\.\\d+)?)\\s*%?\\s*/\\s*(\\d{1,2})\\s*(?:days?)?[\\s,]*(?=net|n\\s?/?\\s?\\d)', discount],
  ['(\\d+(?:\\.\\d+)?)\\s*%\\s*(?:discount )?(?:in |within )?(\\d{1,2})\\s*(?:days?)?[\\s,]*(?=net|n\\s?/?\\s?\\d)', discount],
  ['(?:net|n)\\s?[-/]?\\s?(\\d{1,3})(?:\\s*days?)?(?![\\d%a-z])', ([, n]) => ({ is: 'net', value: Number(n) })],
  [latin('net') + '|净额?', { is: 'net', value: undefined }],
  ['\\d+(?:\\.\\d+)?\\s*%?\\s*(?:-|~|–|—|to|至|到)\\s*\\d+(?:\\.\\d+)?\\s*(?:%|天|days?)', is('choice')],
  ['(\\d+(?:\\.\\d+)?)\\s*%', ([, n]) => ({ is: 'percent', value: Number(n) })],
  ['(usd|us\\$|eur|gbp|cny|rmb|\\$|€|£|¥)\\s*(\\d+(?:\\.\\d+)?)(k?)(?![\\d%])', ([, c, n, k]) => amount(c!, n!, k!)],
  ['(\\d+(?:\\.\\d+)?)(k?)\\s*(usd|eur|gbp|cny|rmb|美元|美金|欧元|人民币|元)', ([, n, k, c]) => amount(c!, n!, k!)],
  ['\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?|\\d{1,2}月\\d{1,2}[日号]?', is('foreign')],
  ['(\\d{1,3})\\s*个?\\s*(?:working|business|banking|bank|工作)\\s*(?:days?|日|天)', ([, n]) => days(n!, 1, true)],
  ["(\\d{1,3})\\s*-?\\s*(?:calendar\\s*)?(?:days?'?s?|自然日|天|日|d(?![a-z/]))", ([, n]) => days(n!)],
  ['(\\d{1,2})\\s*(?:weeks?|周|个星期|星期)', ([, n]) => days(n!, 7)],
  ['\\d+\\s*个?\\s*(?:months?|years?|月|年)', is('foreign')],
  // ways of paying
  [DOWN_PAYMENT, is('deposit')],
  ['documents? against payments?|' + latin('d\\s?[/.]?\\s?p\\.?|c\\s?[/.]?\\s?a\\s?[/.]?\\s?d\\.?|cash against (?:the )?(?:shipping )?doc(?:ument)?s?') + '|付款交单|交单付现', by('DP')],
  ['documents? against acceptances?|' + latin('d\\s?[/.]?\\s?a\\.?') + '|承兑交单', by('DA')],
  [latin('(?:against|upon|on) (?:an? |the |our |your )?(?:advance|payment|bank|refund|repayment|performance|\\s)*(?:guarantees?|bonds?|bg|apg)') + '|凭(?:预付款|银行|履约|还款)*保函', { is: 'unknown', text: 'guarantee' }],
  [latin('sblc|stand ?by (?:l\\s?/?\\s?c|letters? of credit)|bank guarantee|bg') + '|承兑汇票|银行承兑|商业承兑|备用信用证|保函', is('foreign')],
  [latin('r?dlc|l\\s?[/.]?\\s?c\\.?s?|letters? of credit|documentary credits?') + '|信用证', by('LC')],
  ['前\\s*(?:t\\s?[/.]?\\s?t|电汇)', is('advance')],
  ['后\\s*(?:t\\s?[/.]?\\s?t|电汇)', is('later')],
  [latin('t\\s?[/.]?\\s?t\\.?|telegraphic transfers?|(?:bank )?wire(?: transfers?)?|bank transfers?|swift|remittances?') + '|电汇|银行转账|转账|汇款', by('TT')],
  [latin('o\\s?[/.]?\\s?a\\.?|open account|on account') + '|赊销|放账|账期|赊账|挂账|信用期', by('OA')],
  [latin('c\\.?o\\.?d\\.?|cash on (?:delivery|arrival)|pay(?:ment)? on (?:delivery|arrival)') + '|货到(?:后)?(?:即)?付款|到付', by('COD')],
  [latin('w\\s?/\\s?u|western union') + '|西联(?:汇款)?', by('WU')],
  [latin('paypal|pay pal') + '|贝宝', by('PayPal')],
  [latin('(?:alibaba )?trade assurance(?: orders?)?') + '|(?:阿里(?:巴巴)?)?信保订单|阿里(?:巴巴)?信保|信用保障(?:订单)?', by('TA')],
  // 付清后提货: the goods are handed over for the money; a bare 自提 says how they go and nothing of the payment
  ['(?<=付清|结清|付讫|付完|款清|款到|付款|到账|现金|现款)\\s*(?:即|后|再|才)*\\s*(?:自提|提货)', event('ready')],
  [latin(`(?<=${AT_HAND})(?:pick(?:ing|ed)?[- ]?up|collecting|collected|collection of goods)(?: (?:of )?(?:the )?(?:goods|cargo))?`) + '|' + latin('(?<=(?:before|prior to) (?:the )?)collection(?: of (?:the )?(?:goods|cargo))?') + '|(?:上门|到厂)?(?:自提|提货)(?=\\s*(?:之?前|时|当天|当日)?\\s*(?:一次性)?(?:付|结|现款|现金|全款|100))|自提(?=之?前|时)', event('pickup')],
  ['托收|' + latin('(?:on )?collections?(?:\'s)?(?: basis)?'), is('collection')],
  // when
  ['月结', event('month end')],
  [latin('(?:e\\.?o\\.?m\\.?|(?:the )?end of (?:the )?month|month[- ]?end|end month)') + '|月底|月末', event('month end')],
  ['(?:见票即付|即期|' + latin('at sight|@ ?sight|on sight|upon sight') + '|(?<![a-z])sight(?= (?:l\\s?/?\\s?c|letter|draft|d\\s?/?\\s?p|bill|payment)))', is('at sight')],
  [latin("sight(?:'s)?") + '|见票(?:日)?', event('sight')],
  [latin('usance|deferred|time draft') + '|远期', is('usance')],
  [latin('acceptances?(?: date)?|accepted') + '|承兑(?:日)?', event('acceptance')],
  ['款到(?:即|后|再|才)?(?:发货|出货|发运|交货)|先款后货|付款后?发货|款清发货|到账后(?:再|才|即)?(?:发货|出货)', (): Token => ({ is: 'event', value: 'ready' })],
  ['(?:现款现货|cash before (?:shipment|delivery))', event('ready')],
  [latin('cash (?:with|in advance of) order|cwo|payment with order') + '|随单付款', is('advance')],
  [latin('(?:in |cash in |payment in )?advanced?(?: payments?)?|adv|pre-?paid|pre-?pay(?:ments?)?|prepaying|cia|pia|up ?front|upfront') + '|预付款?|预先支付|提前支付|先付(?=款|全|100)|预收款?', is('advance')],
  ['(?:无|不收|不付|没有|免)(?:需)?\\s*(?:定金|订金|预付款?)|' + latin('(?:no|without) deposits?'), is('ignored')],
  [latin('(?:initial |first )?deposits?(?: payments?)?|dep|down[- ]?payments?|down|initial payments?|first payments?') + '|定金|订金|押金|首付款?|首款|头款|首期款?', is('deposit')],
  [latin('(?:the )?(?:balances?|balanced|bal|remaining|remainder|rest|outstanding)(?: payments?| amount| due)?') + '|余款|尾款|余额|剩余|剩下|其余|余下|余数|尾数|余(?=\\s*(?:\\d|见|发|出|装|到|验|款))', is('balance')],
  ['付清|结清|付讫|清款|付完|' + latin('settled|cleared|paid off'), is('payoff')],
  [latin('retentions?(?: money)?|retained|warranty money') + '|质保金|质量保证金|保证金|保留金|质保款', is('retention')],
  // where to look it up
  [latin('(?:as per|according to|per|refer to|see) (?:the |our |your )?(?:sales )?(?:contract|agreement|p\\.?/?i|p\\.?/?o|order|proforma)') + '|(?:见|按|依|根据|同)(?:合同|订单|协议|pi|po)(?!签|生效|确认)', is('ignored')],
  // amounts of something, not moments
  [latin('(?:contract|order|invoice|total|goods|p\\.?o\\.?|p\\.?i\\.?)(?:\'s)? (?:value|amount|price|sum|total)s?(?: of (?:the )?goods)?') + '|合同(?:总)?(?:金额|额|价款|价|总额)|总(?:金额|货款|价款|价|额)|货款|发票金额|订单金额|款项', is('ignored')],
  // moments
  [latin('(?:pro-? ?forma(?: invoices?)?|p\\.?\\s?/?\\s?i\\.?|p\\.?\\s?/?\\s?o\\.?|s/c|(?:sales |purchase |sales and purchase )?(?:contracts?|orders?|agreements?))' + SIGNED) + '|' + latin('order(?:ing)?|signing') + '|(?:合同|订单|(?<![a-z])p[io](?![a-z]))(?:的)?(?:签订|签署|签定|生效|签回|确认)?|签约|签订|签合同|下单|确认订单|接单', event('order')],
  [latin('(?:complet(?:ion|ed|ing)|finish(?:ed|ing)?)(?: of)?(?: the)? (?:mass |bulk )?productions?|(?:mass |bulk )?productions? (?:is )?(?:complet(?:ion|ed)|finish(?:ed)?)|(?:goods|cargo)(?: is| are)? (?:ready|finished|completed)(?:ness)?|(?:cargo )?readiness') + '|生产完(?:成|毕)?|完工|完货|大货完成|大货做好|货好|备货完成|备妥|货物备妥|做好货', event('ready')],
  [latin('(?:(?:start|beginning|commencement|starting)(?: of)? )?(?:the )?(?:mass |bulk )?production|manufacturing|producing') + '|(?:大货|开始)?(?:投产|生产|开工|排产|开产)', event('production')],
  [latin('(?:pre-?shipment |final |third[- ]party |sgs |bv |factory |goods |qc )*(?:inspections?|inspected|qc|quality check)(?: reports?| certificates?| pass(?:ed)?| approval| result)*') + '|(?:商检|验货|检验|质检|查货)(?:合格|报告|通过|完成|证书?|放行)*', event('inspection')],
  [latin('(?:containers? )?load(?:ing|ed)(?: (?:of )?(?:the )?(?:containers?|goods|cargo))?(?: photos?| pictures?| pics?| images?)?') + '|(?:装柜|装箱|装货|上柜)(?:照片?|图片?)?', event('loading')],
  ['(?:提单)?(?:日期|签发日期?|日)(?=后|起|算|为|\\s|\\d|之)|' + latin('on[- ]?board(?: date)?'), (): Token => ({ is: 'event', value: 'bl date' })],
  [latin('(?:ocean |original |o)?(?:' + BL + ')(?: issu(?:e|ed|ing|ance))? dates?') + '|' + latin('dates? of (?:the )?(?:' + BL + '|shipment)') + '|提单(?:签发)?(?:日期|日)|装船日期?', event('bl date')],
  [latin('(?:scanned|scan|fax(?:ed)?|e-?mailed|photo)?\\s?cop(?:y|ies)|scanned|scans?|drafts? (?=' + BL + ')') + '|副本|付本|复印件|复本|扫描件|影印件|影本|传真件|copy件', event('copy')],
  [latin('telex[- ]release|releas(?:e|ed|ing)|surrender(?:ed)?') + '|电放|放单|放提单|放货', event('release')],
  [latin('(?:the )?(?:original |ocean |full set of |full set )*(?:' + BL + ')') + '|(?:正本)?(?:海运)?提单', event('bl')],
  [latin('(?:the )?(?:original |shipping |full set of |full set |export |complete |all |cargo )*(?:documents?|docs?)') + '|(?:全套|正本|出货|货运|装运)*单据|交单|寄单', event('documents')],
  [latin('(?:receipt|receiving)(?: of)?(?: the)? invoices?|(?:commercial )?invoices?(?: issued?| issuing| issuance)?(?: dates?)?|billing(?: date)?') + '|(?:收到|见)?发票(?:开具)?(?:日期?)?|开票|票到|收票', event('invoice')],
  [latin('(?:receipt|receiving|reception)(?: of)?(?: the)? (?:goods|cargo|merchandise|products?)|(?:goods|cargo)(?: is| are)? received') + '|收到货物?|收货|货物签收|签收', event('arrival')],
  [latin('(?:vessel |ship |goods |cargo )?arriv(?:al|als|ed|es|e|ing)(?: (?:of|at|to|in) (?:the )?(?:goods|cargo|vessel|destination|port)(?: port| of destination)?)*|eta|ata|destination ports?|port of destination|discharge') + '|(?:货物?|船)?(?:到港|抵港|到达|抵达|到岸|到)(?:目的港|目的地|港口?)(?=[前后时之])|到港|抵港|货到|船到|到货|到岸|抵达|目的港', event('arrival')],
  [latin('deliver(?:y|ies|ed|ing)(?: of (?:the )?(?:goods|cargo))?|pick(?:ing|ed)?[- ]?up|collection of goods') + '|交货|交付|交期|送货|提货', event('delivery')],
  [latin('(?:the )?(?:shipments?|shipping|shipped|ship|dispatch(?:ing|ed)?|despatch(?:ing|ed)?|departures?|sailing|sailed|sails?|etd|atd|ex[- ]?factory|leaving (?:the )?factory|vessel departs?)(?: dates?)?(?: (?:of |the )*(?:goods|cargo))?') + '|(?:工厂)?(?:发货|出货|出运|装运|装船|开船|船开|离港|启运|起运|走货|发运|出厂|开航|发船|上船|离厂|走船)', event('shipment')],
  [latin('install(?:ation|ed|ing)|commission(?:ing|ed)|testing|tests?|warrant(?:y|ies)|guarantee period|approvals?|completion|completed|clearance|resale|sold|sales|milestones?|certification|final acceptance|samples?|training|handover|site') + '|验收|安装|调试|质保期?|保修期?|清关|售出|销售|卖完|试用|移交|竣工|使用|样品|培训', event('other')],
  // before and after
  [latin('from (?:the |our |your )?(?:factory|sellers?|buyers?|bank|suppliers?|works|warehouse)'), is('ignored')],
  [latin('before|prior to|ahead of|in front of'), { is: 'before', stands: 'ahead' }],
  [latin('after|from|since|following'), { is: 'after', stands: 'ahead' }],
  [latin('against|upon|on|at|@|as per|with') + '|见|凭', { is: 'against', stands: 'ahead' }],
  [latin('until|till|by the|no later than|not later than'), { is: 'until', stands: 'ahead' }],
  ['之前|以前|前', { is: 'before', stands: 'behind' }],
  ['之后|以后|之日起|起算?|后', { is: 'after', stands: 'behind' }],
  ['时|当天|当日', { is: 'against', stands: 'behind' }],
  // what changes or leaves open the meaning
  [latin('or|either|if|unless|except|depending|depends|subject|negotiable|tbd|tba|tbc|flexible|max|maximum|min|minimum|at least|up to|about|approx(?:imately)?|discuss(?:ed)?|etc|otherwise|various|alternatively') + '|或者?|待定|面议|协商|另议|另行|视情况|如果|若|左右|至少|最多|以上|以下|次月|下月|隔月|每月|季度|季结|周结', is('choice')],
  [latin('commissions?|vat|tax(?:es)?|interest|penalt(?:y|ies)|rebates?|discounts?|fees?|charges?|tolerance|more or less|insurance|freight') + '|佣金|税|利息|违约金|滞纳金|折扣|返点|扣点|手续费|溢短装|运费|保险', is('foreign')],
  ['不可撤[销消]|不可转让|不保兑', is('ignored')],
  [latin('not|no|without|never') + '|不|无|未|免', is('not')],
  [latin('exw|fca|fas|fob|cfr|c\\s?[&n]\\s?f|cnf|cif|cpt|cip|dap|dpu|ddp|dat|ddu|ex[- ]?works?|incoterms?(?: ?\\d{4})?') + '|贸易条款|离岸价|到岸价', is('incoterm')],
  // what says nothing here
  [',|;|\\+|&|\\||。|、|·|•|→|\\n|\\.(?=\\s|$)|' + latin('and|then|plus') + '|和|及|然后|再(?=付|支付)|另|加(?=\\d)', is('break')],
  [latin('the|a|an|of|to|by|in|for|is|are|be|will|shall|should|must|via|through|within|days?|date|dates|payments?|payable|paid|pay|pays|terms?|method|conditions?|buyers?|sellers?|customers?|suppliers?|100|confirmed|irrevocable|transferable|unconfirmed|unrestricted|drafts?|bills?|total|value|goods|cargo|basis|as|your|our|their|its|per|sum|price|t|amount|made|make|factory|company|bank|banks|first|second|third|final|last|full|set|copy|each|this|that|it|cash|money|due|under|receipt|received|receiving|sending|presentation|presenting|issuance|issue|usd|us|eur|rmb|cny|eurs?|sent|time|only|all|between|above') + '|付款方式|付款条件|支付方式|付款|支付|付|收款|收|的|款|由|以|方式|用|买家|卖家|客户|客人|买方|卖方|甲方|乙方|需方|供方|向|我方|我司|对方|应|须|需|在|于|内|作为|为|以内|之内|先|再|即|就|共|总|合计|工厂|货物?|全部|全|剩|清|到|给|将|则|天|日|年|月|正本|海运|拿|做|计|算|从|自|条件|方法|信保|中信保|电|凭|请|按|起|订|单', is('ignored')],
]; // prettier-ignore

function discount([, percent, of]: RegExpExecArray): Token {
  return { is: 'discount', percent: Number(percent), days: Number(of) };
}

function days(count: string, times = 1, working = false): Token {
  return { is: 'days', value: Number(count) * times, working };
}

function amount(currency: string, count: string, thousands: string): Token {
  const value = Number(count) * (thousands === '' ? 1 : 1000);
  return { is: 'amount', value, currency: CURRENCIES.get(currency) ?? currency.toUpperCase() };
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'], ['$', 'USD'], ['美元', 'USD'], ['美金', 'USD'], ['€', 'EUR'], ['欧元', 'EUR'], ['£', 'GBP'],
  ['rmb', 'CNY'], ['¥', 'CNY'], ['人民币', 'CNY'], ['元', 'CNY'],
]); // prettier-ignore
