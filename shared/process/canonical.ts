/**
 * What the words in payment, trade-term and country cells stand for: `30% T/T deposit`, `电汇` and `TT` are
 * all T/T; `FOB Ningbo` is FOB. Conditions compare by meaning, so that a process need not list spellings.
 */

/** Whether a cell's text says `value`: by meaning for terms and places, else as equal text regardless of case. */
export function meansSame(field: string, text: string, value: string): boolean {
  if (text === '') return false;
  if (field === 'payment_term') return paymentTerms(text).has(canonicalWord(PAYMENT, value));
  if (field === 'terms') return text.split(', ').includes(value.trim().toLowerCase());
  if (field === 'incoterm') return incoterms(text).has(canonicalWord(INCOTERM, value));
  if (field === 'ship_mode')
    return canonicalSet(MODES, text).has(canonicalWord(MODES, value)) || says(text, value);
  if (PLACES.has(field)) return says(text, value);
  return fold(text) === fold(value);
}

/** Payment terms named in a text: a set of `T/T`, `L/C`, `D/P`, `D/A`, `O/A`, `W/U`. */
export function paymentTerms(text: string): ReadonlySet<string> {
  return canonicalSet(PAYMENT, text);
}

/** Incoterms named in a text. */
export function incoterms(text: string): ReadonlySet<string> {
  return canonicalSet(INCOTERM, text);
}

type Words = readonly (readonly [canonical: string, pattern: RegExp])[];

const PAYMENT: Words = [
  ['T/T', /\bT\s*\/?\s*T\b|(?<![A-Z])TT(?![A-Z])|电汇|前T|后T/i],
  ['L/C', /\bL\s*\/?\s*C\b|(?<![A-Z])LC(?![A-Z])|信用证|letter of credit/i],
  ['D/P', /\bD\s*\/?\s*P\b|付款交单|documents? against payment/i],
  ['D/A', /\bD\s*\/?\s*A\b|承兑交单|documents? against acceptance/i],
  ['O/A', /\bO\s*\/?\s*A\b|赊销|放账|月结|open account/i],
  ['W/U', /\bW\s*\/?\s*U\b|西联|western union/i],
];

const INCOTERM: Words = [
  'EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'DAT', 'DDU',
].map((term) => [term, new RegExp(`(?<![A-Z])${[...term].join('\\.?')}(?![A-Z])${EXTRA(term)}`, 'i')] as const); // prettier-ignore

/** Older and Chinese spellings of trade terms. */
function EXTRA(term: string): string {
  const spellings: Record<string, string> = {
    CFR: '|(?<![A-Z])C(?:&|AND|N)F(?![A-Z])',
    EXW: '|工厂交货|EX[- ]?WORKS?',
    DDP: '|完税(?:后)?交货',
    FOB: '|离岸价',
    CIF: '|到岸价',
  };
  return spellings[term] ?? '';
}

/** Modes of transport; sea and rail, or sea and air, may be named together. */
const MODES: Words = [
  ['sea', /海|船|整柜|拼箱|(?<![A-Z])(?:sea|ocean|vessel|FCL|LCL)(?![A-Z])/i],
  ['air', /空(?!柜|箱)|(?<![A-Z])(?:air|AWB)(?![A-Z])/i],
  ['rail', /铁路|铁运|班列|(?<![A-Z])(?:rail|railway|train)(?![A-Z])/i],
  ['road', /卡航|卡车|汽运|陆运|公路|(?<![A-Z])(?:road|truck|trucking)(?![A-Z])/i],
  ['courier', /快递|快件|小包|专线|顺丰|(?<![A-Z])(?:courier|express|DHL|UPS|FEDEX|TNT|EMS)(?![A-Z])/i],
  ['fba', /亚马逊|海外仓|跨境电商|(?<![A-Z])(?:FBA|amazon)(?![A-Z])/i],
];

const PLACES: ReadonlySet<string> = new Set([
  'inspector',
  'issue_cause',
  'co_no',
  'country',
  'pod',
  'pol',
  'bl_type',
  'status',
  'carrier',
  'product',
]);

function canonicalSet(words: Words, text: string): Set<string> {
  const found = new Set<string>();
  for (const [canonical, pattern] of words) if (pattern.test(text)) found.add(canonical);
  return found;
}

function canonicalWord(words: Words, value: string): string {
  for (const [canonical, pattern] of words) if (pattern.test(value)) return canonical;
  return value.toUpperCase();
}

/** Whether the text contains the value: as a whole word in Latin letters, anywhere in Chinese. */
function says(text: string, value: string): boolean {
  const [haystack, needle] = [fold(text), fold(value)];
  const at = haystack.indexOf(needle);
  if (at < 0 || needle === '') return false;
  if (!/^[a-z0-9 ]+$/.test(needle)) return true;
  const around = (haystack[at - 1] ?? ' ') + (haystack[at + needle.length] ?? ' ');
  return !/[a-z0-9]/.test(around);
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
