/** Airports whose letters are nothing else: neither a word nor also the code of a seaport. */
const AIRPORTS = 'PVG|PEK|PKX|CGO|XIY|KMG';
const latin = (pattern: string): string => `(?<![A-Z])(?:${pattern})(?![A-Z])`;

/** What is said of each mode of transport, as parts of regular expressions that do not look at case. */
export const SAID = {
  sea: `海运|海派|船运|水运|整柜|拼箱|散货拼|${latin('by (?:sea|ocean|vessel)|(?:sea|ocean)[- ]?freight|FCL|LCL')}`,
  air: `空运|空派|空运费|航空|机场|${latin(`by air|air[- ]?(?:freight|cargo|shipment|mode)|(?:international )?airport|AWB|${AIRPORTS}`)}`,
  rail: `铁路|铁运|班列|${latin('by (?:rail|train|railway)|rail(?:way)?[- ]?freight|china[- ]europe (?:rail|train)')}`,
  road: `卡航|卡车|汽运|陆运|公路运输|${latin('by (?:road|truck|lorry)|road[- ]?freight|trucking')}`,
  courier: `快递|快件|${latin('by (?:courier|express)|courier|(?:DHL|UPS|FEDEX|TNT|EMS)(?! GLOBAL| FORWARD| SCS)')}`,
} as const;

/** Who wants it so, that it was changed, and that the goods go. */
export const BEFORE = '已|现|客户|客人|要求|要|改为?|改成|走|用|发';
export const BEHIND = '出货|发货|出运|走货|运输|发|走|出';
