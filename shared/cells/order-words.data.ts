/**
 * What a word in the team's own status column says of the order. Some speak of the whole order, some of the step
 * that was last taken, some of what is going on.
 */
export type OrderWord =
  /** Asked for, quoted; no order yet. */
  | 'inquiry'
  /** Samples are being made or were sent. */
  | 'sample'
  /** An order that runs; nothing more is said. */
  | 'open'
  /** The deposit is in. */
  | 'deposit'
  | 'making'
  /** Made, inspected, or waiting to be shipped. */
  | 'ready'
  | 'booked'
  /** Customs have been told, or have let it go. */
  | 'declared'
  | 'part shipped'
  /** On its way, or arrived. */
  | 'sailed'
  /** Documents are with the customer or the bank. */
  | 'documents'
  /** All that was to be paid is in. */
  | 'paid'
  /** Nothing is left to do. */
  | 'closed'
  | 'cancelled'
  | 'hold'
  /** Somebody else has to act first. */
  | 'waiting';

/**
 * Steps as a Chinese status names them: 已出货, 出货完成 say that the step was taken (`done`), 出货中 that it goes on
 * (`going`), 未出货 and 待出货 that it is still to come (`to come`).
 */
export const STEPS: readonly {
  readonly step: string;
  readonly done: OrderWord;
  readonly going: OrderWord;
  readonly toCome: OrderWord;
}[] = [
  { step: '询价|报价|询盘', done: 'inquiry', going: 'inquiry', toCome: 'inquiry' },
  { step: '打样|寄样|送样|做样|样品|产前样|大货样|确认样|样衣|样品确认', done: 'sample', going: 'sample', toCome: 'sample' },
  { step: '下单|接单|下PO|签合同|确认|确认订单|签约|审核|受理', done: 'open', going: 'open', toCome: 'open' },
  { step: '(?:收|付|到)?(?:定金|订金|预付款?)(?:到账|到帐|收到)?', done: 'deposit', going: 'open', toCome: 'open' },
  { step: '排产|投产|开工|开裁|上线|备料|采购|下工厂', done: 'making', going: 'making', toCome: 'open' },
  { step: '生产|大货|大货生产|做货|加工|制作|赶货', done: 'ready', going: 'making', toCome: 'open' },
  { step: '完工|完货|备货|交货期|包装|打包|入库|验货|质检|检验|验货通过|质检通过', done: 'ready', going: 'making', toCome: 'making' },
  { step: '订舱|放舱|订仓|定舱', done: 'booked', going: 'booked', toCome: 'ready' },
  { step: '装柜|装箱|进仓|进港|拖柜|提柜|装货|入仓', done: 'ready', going: 'ready', toCome: 'ready' },
  { step: '报关|清关|放行|通关', done: 'declared', going: 'ready', toCome: 'ready' },
  { step: '出货|出运|发货|发运|装船|上船|开船|离港|起航|启航|起运|启运|走货|寄出|发出|出港|运出|船开|海运|发走|发|走|出|装运|开航', done: 'sailed', going: 'ready', toCome: 'ready' },
  { step: '到港|抵港|靠港|到达|抵达|目的港清关|派送|到目的港', done: 'sailed', going: 'sailed', toCome: 'sailed' },
  { step: '交单|寄单|电放|放单|寄提单|交单据', done: 'documents', going: 'sailed', toCome: 'sailed' },
  { step: '(?:付|收|结)(?:款|汇|清|全款|尾款|余款)?|尾款(?:到账|收到|付清)?|余款|全款|款清|货款|货款两清|(?:货款|全款|款项?)?(?:到账|到帐|收讫|付清|收到|收齐|结清|收清)', done: 'paid', going: 'open', toCome: 'open' },
  { step: '退税', done: 'paid', going: 'open', toCome: 'open' },
  { step: '交货|交付|收货|签收|送达|妥投|验收|客户收货|客户签收|客户已收|提货', done: 'closed', going: 'sailed', toCome: 'ready' },
  { step: '完成|完结|结案|关闭|关单|结束|结单|归档|了结|终结|做完|执行完|履行', done: 'closed', going: 'open', toCome: 'open' },
  { step: '取消|作废|撤单|退单|终止|废弃|中止|删除|客户取消', done: 'cancelled', going: 'cancelled', toCome: 'open' },
  { step: '暂停|搁置|暂缓|挂起|冻结|停单', done: 'hold', going: 'hold', toCome: 'open' },
]; // prettier-ignore

/** Chinese words that need no 已 or 完成 to say what they say. */
export const CHINESE: Readonly<Partial<Record<OrderWord, string>>> = {
  inquiry: '询价|报价|询盘|洽谈|跟进中|意向|待下单',
  sample: '打样|样品阶段|打样阶段',
  open: '新单|新订单|新建|进行中|处理中|执行中|跟踪中|正常|正常进行|在途?办|有效|未完|延期|延误|逾期|超期|急单|加急|返单|恢复|重启|重新开始|客诉|客诉中|索赔中|争议',
  deposit: '(?:定金|订金|预付款?)已?(?:收|到|付|到账|到帐|收到)',
  making: '在产|在生产|大货中|生产|投产|在做',
  ready:
    '完工|待出|待走|待船期|等船|等船期|可出货|可发货|可出|货好|货好了|验货合格|验货通过|合格|现货|在库|在仓',
  'part shipped':
    '(?:部分|分批|已部分)(?:出货|出运|发货|发运|走货|装运|交货)(?:中)?|未出完|出一部分|部分已(?:出货|发货|出运)',
  sailed:
    '在途|运输中?|海运中?|空运中|航行中|途中|船上|海上|在船上|离港|开船|开航|已装船|派送中|配送中|转运中|转运|清关中|目的港|到港|抵港',
  documents: '已交单|单据已寄',
  paid: '款清|付清|收齐|结清|两清|货款两清|款已收|款到|款已到|全款已收|款已付|收讫|尾款已收|尾款已付|余款已收|尾款已到|尾款到账|款已收齐|款项已收',
  closed:
    '完|完成|结案|完结|关闭|结束|归档|妥投|签收|送达|了结|交易成功|客户已收货|客户已签收|货已收|货已收到',
  cancelled: '取消|作废|撤单|退单|终止|客户取消|废单|不做了|不要了|流单|弃单',
  hold: '暂停|搁置|暂缓|挂起|冻结|停',
};

/** English words, after `order`, `goods`, `fully`, `late` and the like are left out. */
export const ENGLISH: Readonly<Partial<Record<OrderWord, string>>> = {
  inquiry: 'inquiry|enquiry|quoted|quotation(?: sent)?|quote(?: sent)?|rfq|lead|negotiat(?:ing|ion)|prospect|pre-?order',
  sample: 'sampl(?:e|es|ing)(?: sent| approved| making| ready| stage)?|proto(?:type)?|pp sample(?: sent| approved)?',
  open: 'open|re-?opened|resumed|revived|new|active|live|ongoing|on-going|current|in progress|in process|wip|processing|processed|confirmed|acknowledged|accepted|approved|ordered|placed|po (?:issued|sent|received|confirmed)|pi (?:sent|issued|signed|confirmed)|on track|on time|ok|normal|running|delay|delayed|late|overdue|urgent|rush|behind|at risk|disput(?:e|ed)|claim(?:ed)?|partial(?:ly)?|started|unpaid|unshipped|undelivered|incomplete|unfulfilled|signed|pending|back-?ordered|rescheduled|postponed',
  deposit: 'deposit (?:received|paid|in)|deposited|(?:down ?payment|prepayment|advance) (?:received|paid)',
  making: 'in production|production|under production|in making|manufacturing|being (?:made|produced)|in (?:cutting|sewing|knitting|dyeing|weaving|printing|finishing|packing|the works)|cutting|sewing|knitting|dyeing|weaving|finishing|packing|bulk(?: in)? production|bulk|production started|in-production|material(?:s)? (?:in|ready|ordered)|scheduled',
  ready: 'ready|ready (?:to|for) (?:ship|shipping|shipment|dispatch|load|loading|collection|pick-?up)|ready-to-ship|rts|packed|produced|manufactured|finished production|production (?:done|finished|completed?|ready)|made|inspected|inspection (?:done|passed|ok)|passed inspection|qc passed|in (?:stock|warehouse)|at warehouse|stuffed|loading|loaded|gated? in|to (?:be shipped|ship)|awaiting (?:shipment|vessel|pick-?up)|to be dispatched',
  booked: 'booked|space (?:booked|confirmed)|booking (?:made|confirmed|done|placed)|so (?:released|received)|vessel booked',
  declared: '(?:export |customs )?(?:declared|cleared)|customs (?:clearance|released|done)|export cleared',
  'part shipped': 'part(?:ial|ially|ly)?[ -](?:shipped|shipment|dispatched|delivered|fulfilled|delivery)|part shipment|split shipment|partly',
  sailed: 'shipped(?: out| off| on board)?|ship|in[ -]?transit|transit|sailed|sailing|departed|departure|on[ -]?board|on the (?:way|water|sea|vessel|ocean)|on water|afloat|en[ -]route|dispatched|despatched|exported|left(?: port| china| origin)?|vessel (?:sailed|departed|left)|sent(?: out)?|moving|out for delivery|arrived(?: at port| at destination| in port)?|arriving|at (?:destination|pod|port of discharge)|at sea|by sea|by air|discharged|under import clearance|import cleared|in customs|handed to carrier|on passage|flown|airborne',
  documents: 'docs?(?:uments)? (?:sent|presented|submitted|couriered|released)|telex released|bl released|b\\/l released|presented',
  paid: 'paid|payment (?:received|done|completed?|made|in|cleared)|settled|balance (?:received|paid|in)|paid (?:off|up)|collected|money (?:in|received)|fund(?:s)? received|remitted|balance settled',
  closed: 'closed?(?: out)?|complete|completed|finished|finalized|finalised|done|delivered|deliver|received|receipted|fulfilled|archived|pod received|goods received|picked up by customer|collected by customer|handed over|order completed|signed for|consumed|all done|at customer|delivered to (?:customer|client|buyer|warehouse|consignee|door|dc)|received by (?:customer|client|buyer|consignee)|accepted by customer',
  cancelled: 'cancell?ed|cancel|cancell?ation|cxl|cxld|void|voided|dropped|withdrawn|terminated|rejected by customer|lost|abandoned|deleted|no longer needed|scrapped',
  hold: 'hold|on[ -]?hold|held|suspended|paused|stopped|frozen|stalled|parked',
  waiting: 'waiting|awaiting|wait',
}; // prettier-ignore

/** What an English status may say beside its word without changing it. */
export const FILLERS =
  'orders?|the|goods|cargo|shipments?|items?|products?|all|fully|full|in full|completely|entire|successfully|already|now|has|have|been|is|was|are|were|late|early|on time|on-time|ontime|delayed?|with delay|with delays|status|today|yesterday|qty|100%|yet|to customer|by (?:sea|air|rail|truck|courier|dhl|fedex|ups|ocean|vessel|forwarder)|via [a-z]+|as planned|per schedule|as scheduled|we|it|on|at|in|since|date|from (?:factory|port|china|origin|ningbo|shanghai|shenzhen|qingdao|xiamen|yantian)|po|so';
