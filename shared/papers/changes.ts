import { both, joined, type Bilingual } from '../lang';
import { fieldTitle, LINE_FIELDS, lineField, PAPER_FIELDS, paperField } from '../trade/paper-fields';
import { contentOf, fieldsIn } from './content';
import type { Paper } from './paper';

/**
 * What of a paper is another than in an earlier content, in whole words, what matters most first; empty where nothing is.
 * What follows from another change is not told besides it: the amount in words, the amount of a line whose price changed.
 */
export function changesSince(before: string, paper: Paper, fields?: ReadonlySet<string>): Bilingual[] {
  const now = contentOf(paper, fields);
  const [was, is] = [fieldsIn(before), fieldsIn(now)];
  const changed = new Set(changedSince(before, now).map(({ key }) => key));
  const count = (content: ReadonlyMap<string, string>): number =>
    Math.max(0, ...[...content.keys()].map((key) => Number.parseInt(key, 10) || 0));
  const [common, most] = [Math.min(count(was), count(is)), Math.max(count(was), count(is))];
  const isWholeLine = (key: string): boolean => Number.parseInt(key, 10) > common;
  const told = [...changed]
    .filter((key) => !isWholeLine(key) && !follows(key, changed))
    .sort((a, b) => rank(a) - rank(b));
  const texts = told.map((key) => changeText(key, was.get(key), is.get(key)));
  const lines = Array.from({ length: most - common }, (_, at) =>
    lineText(common + at + 1, count(is) > common ? is : was, count(is) > common),
  );
  const isAhead = (key: string): boolean => FIRST.includes(key);
  const ahead = told.filter(isAhead).length;
  return [...texts.slice(0, ahead), ...lines, ...texts.slice(ahead)];
}

/** A field that two contents say differently: of goods lines `2.quantity`. Absent: one of them does not say it. */
export interface ChangedField {
  readonly key: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

export function changedSince(before: string, after: string): readonly ChangedField[] {
  const [old, now] = [fieldsIn(before), fieldsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was === is ? [] : [{ key, was, is }];
  });
}

/** What is looked at first, then the goods, then all else in the order of the fields. */
const FIRST: readonly string[] = [
  'amount', 'total_text', 'currency', 'bank_account', 'bank_beneficiary', 'bank_swift', 'bank_name', 'payment', 'trade_term', 'trade_place', 'term', 'latest_shipment', 'delivery_date', 'valid_until', 'buyer', 'buyer_name', 'seller', 'seller_name',
]; // prettier-ignore
const HEAD = [...FIRST, ...PAPER_FIELDS.map(({ key }) => key)];
const LINE = ['item', 'quantity', 'price', 'discount', ...LINE_FIELDS.map(({ key }) => key)];
const LINES_FROM = 1000;
const REST_FROM = 1_000_000;

function rank(key: string): number {
  const [, line, field = key] = /^(?:(\d+)\.)?(.+)$/.exec(key) ?? [];
  if (line !== undefined) return LINES_FROM + Number(line) * 100 + placeIn(LINE, field);
  return FIRST.includes(field) ? FIRST.indexOf(field) : REST_FROM + placeIn(HEAD, field);
}

const placeIn = (all: readonly string[], key: string): number =>
  all.includes(key) ? all.indexOf(key) : all.length;

/** By field those of which it is another way of saying, or what it is worked out from. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  total_text: ['amount'],
  total_words: ['amount', 'total_text'],
  currency: ['amount', 'total_text'],
  term: ['trade_term', 'trade_place'],
  seller_name: ['seller'],
  seller_name_zh: ['seller_name'],
  seller_address: ['seller'],
  buyer_name: ['buyer'],
  buyer_address: ['buyer'],
  consignee: ['buyer', 'buyer_name', 'buyer_address'],
  notify: ['buyer', 'buyer_name', 'buyer_address'],
  destination_country: ['buyer_country'],
};
const OF_QUANTITY = ['cartons', 'carton_numbers', 'last_carton', 'gross_weight', 'net_weight', 'measurement', 'legal_quantity1', 'legal_quantity2']; // prettier-ignore

function follows(key: string, changed: ReadonlySet<string>): boolean {
  const [, line, field = key] = /^(?:(\d+)\.)?(.+)$/.exec(key) ?? [];
  if (line === undefined) return (FOLLOWS[field] ?? []).some((each) => changed.has(each));
  const has = (...fields: readonly string[]): boolean =>
    fields.some((each) => changed.has(`${line}.${each}`));
  if (field === 'amount') return has('quantity', 'price', 'discount');
  if (field === 'cost') return has('price');
  if (field === 'description') return has('description_en', 'description_zh');
  if (field === 'currency')
    return changed.has('amount') || changed.has('total_text') || changed.has('currency');
  return OF_QUANTITY.includes(field) && has('quantity');
}

/** What a template shows in another form than the field that people know. */
const ALSO_CALLED: Readonly<Record<string, string>> = { total_text: 'amount', cost: 'price' };

/** A change in words: `Line 2, Quantity: 30 → 33`. */
export function changeText(key: string, old = '—', now = '—'): Bilingual {
  const [, line, field] = /^(?:(\d+)\.)?(.+)$/.exec(key)!;
  const called = ALSO_CALLED[field!] ?? field!;
  const known = line ? lineField(called) : paperField(called);
  const title = known ? fieldTitle(known) : both(field!, field!);
  const of = line ? both(`第 ${line} 项`, `Line ${line}, `) : both('', '');
  return both(`${of.zh}${title.zh}：${old} → ${now}`, `${of.en}${title.en}: ${old} → ${now}`);
}

/** A line that came or went, by what it is and how much of it. */
function lineText(line: number, content: ReadonlyMap<string, string>, isNew: boolean): Bilingual {
  const said = (...fields: readonly string[]): string | undefined =>
    fields.map((field) => content.get(`${line}.${field}`)).find(Boolean);
  const count = [said('quantity'), said('unit')].filter(Boolean).join(' ');
  const what = [said('item'), said('description', 'description_en', 'description_zh'), count, said('amount')];
  const text = what.filter(Boolean).join(', ');
  return isNew
    ? both(`新增第 ${line} 项：${text}`, `Line ${line} added: ${text}`)
    : both(`去掉第 ${line} 项：${text}`, `Line ${line} taken out: ${text}`);
}

export const changesText = (changes: readonly Bilingual[]): Bilingual => joined(changes, both('；', '; '));
