import { remembered } from '../remembered';

/**
 * The mode of transport that words beside it name, as `ship_mode` would say it: `air`, `sea, air`; empty where they name
 * none. `amid`: in a cell about something else (`Air freight FCA PVG`), where a place may hold a mode's letters (上海 is no
 * sea); `alone`: the whole cell is about how the goods go (`改空运`, `by air`).
 */
export const modeAmid = remembered((text: string): string => namesIn(AMID, text), 2000);
export const modeAlone = remembered(
  (text: string): string => (text.length <= LONGEST && ALONE.test(text.trim()) ? namesIn(AMID, text) : ''),
  2000,
);

const LONGEST = 30;

/** Airports whose letters are nothing else: neither a word nor also the code of a seaport. */
const AIRPORTS = 'PVG|PEK|PKX|CGO|XIY|KMG';
const latin = (pattern: string): string => `(?<![A-Z])(?:${pattern})(?![A-Z])`;

type Words = readonly (readonly [mode: string, pattern: RegExp])[];

const SAID = {
  sea: `海运|海派|船运|水运|整柜|拼箱|散货拼|${latin('by (?:sea|ocean|vessel)|(?:sea|ocean)[- ]?freight|FCL|LCL')}`,
  air: `空运|空派|空运费|航空|机场|${latin(`by air|air[- ]?(?:freight|cargo|shipment|mode)|(?:international )?airport|AWB|${AIRPORTS}`)}`,
  rail: `铁路|铁运|班列|${latin('by (?:rail|train|railway)|rail(?:way)?[- ]?freight|china[- ]europe (?:rail|train)')}`,
  road: `卡航|卡车|汽运|陆运|公路运输|${latin('by (?:road|truck|lorry)|road[- ]?freight|trucking')}`,
  courier: `快递|快件|${latin('by (?:courier|express)|courier|(?:DHL|UPS|FEDEX|TNT|EMS)(?! GLOBAL| FORWARD| SCS)')}`,
} as const;

const AMID: Words = Object.entries(SAID).map(([mode, pattern]) => [mode, new RegExp(pattern, 'i')] as const);

/** Nothing but the mode: who wants it so, that it was changed, and that the goods go. */
const ALONE = new RegExp(
  `^(?:(?:已|现|客户|客人|要求|要|改为?|改成|走|用|发)*)(?:${Object.values(SAID).join('|')})(?:出货|发货|出运|走货|运输|发|走|出)?[。.!！]?$`,
  'i',
);

function namesIn(words: Words, text: string): string {
  return words
    .filter(([, pattern]) => pattern.test(text))
    .map(([mode]) => mode)
    .join(', ');
}
