import { allFields, findField, isDateField, planFieldOf } from '../fields/fields';
import { type Field } from '../fields/field';
import { headerKey, readHeader, type Header } from './headers';
import { senseOf, weightOf, type Sense } from './words';

export type ColumnKind = 'plan' | 'actual' | 'value';

/** A field that a header may mean. */
export interface Candidate {
  readonly field: string;
  readonly kind: ColumnKind;
  /** From the header alone, 0 to 1. */
  readonly score: number;
  readonly how: 'alias' | 'halves' | 'words' | 'part';
}

interface Alias {
  readonly field: Field;
  readonly sense: Sense;
  readonly weight: number;
}

/** The names under which things are known, made ready for comparing. */
interface Names {
  readonly byKey: ReadonlyMap<string, readonly Field[]>;
  readonly byConcept: ReadonlyMap<string, readonly Alias[]>;
  /** The field of a key among those named. */
  readonly find: (key: string) => Field | undefined;
}

/** The headers of sheets of one kind, each to be told what it means. */
export type HeaderMatcher = (raw: string) => Candidate[];

/** What tells which of the fields a header means. Their names are learnt with the first header: much is done without any. */
export function headerMatcher(fields: () => readonly Field[]): HeaderMatcher {
  let names: Names | undefined;
  return (raw) => matchIn((names ??= namesOf(fields())), raw);
}

function namesOf(fields: readonly Field[]): Names {
  const byKey = new Map<string, Field[]>();
  const byConcept = new Map<string, Alias[]>();
  for (const field of fields) {
    for (const text of [...field.zh, ...field.en]) {
      const key = headerKey(text);
      const known = byKey.get(key) ?? [];
      if (!known.includes(field)) byKey.set(key, [...known, field]);
      const sense = senseOf(readHeader(text).plain);
      const alias = { field, sense, weight: total(sense.concepts) };
      for (const concept of sense.concepts) {
        const list = byConcept.get(concept);
        if (list) list.push(alias);
        else byConcept.set(concept, [alias]);
      }
    }
  }
  return { byKey, byConcept, find: (key) => fields.find((field) => field.key === key) };
}

function total(concepts: readonly string[]): number {
  return concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
}

function matchIn(names: Names, raw: string): Candidate[] {
  const header = readHeader(raw);
  if (header.plain === '') return [];
  const halves = byHalves(names, header);
  const words = byWords(names, header);
  // two labels on both sides of a slash, each known by itself, are not one thing made of both
  const apart = halves.filter((c) => c.score >= 0.6).length >= 2 && halves[0]!.field !== halves[1]!.field;
  return best([
    ...byAlias(names, header),
    ...halves,
    ...(apart ? words.map((c) => ({ ...c, score: c.score * 0.7 })) : words),
  ]);
}

/** The kind of a column from its field and the words of its header. */
export function kindOf(field: Field, marked: 'plan' | 'actual' | undefined): ColumnKind {
  if (field.planOf !== undefined) return 'plan';
  if (field.key === 'atd' || field.key === 'ata') return 'actual';
  if (!isDateField(field)) return 'value';
  return marked ?? (field.type === 'date|flag' ? 'actual' : 'value');
}

/** A plan's field for an actual header and the other way round: 实际 + etd is atd, 计划 + ata is eta. */
function inKind(field: Field, marked: 'plan' | 'actual' | undefined): Field {
  if (marked === 'actual' && field.planOf !== undefined) return findField(field.planOf) ?? field;
  const plan = marked === 'plan' && /^at[ad]$/.test(field.key) ? planFieldOf(field.key) : undefined;
  return (plan !== undefined && findField(plan)) || field;
}

function candidate(field: Field, marked: Sense['kind'], score: number, how: Candidate['how']): Candidate {
  const meant = inKind(field, marked);
  // a demand or a term cannot have happened: 实际 before it means something else
  const strange =
    marked === 'actual' &&
    (meant.type === 'date' || meant.type === 'datetime') &&
    !/^at[ad]$/.test(meant.key);
  return { field: meant.key, kind: kindOf(meant, marked), score: strange ? score * 0.8 : score, how };
}

function byAlias(names: Names, header: Header): Candidate[] {
  const whole = names.byKey.get(headerKey(header.plain));
  if (whole)
    return whole.map((field) =>
      candidate(field, markedOf(field, header.plain), whole.length > 1 ? 0.7 : 0.97, 'alias'),
    );
  const bare = names.byKey.get(headerKey(header.bare));
  if (!bare) return [];
  const aside = senseOf(header.aside);
  const marked = aside.kind;
  return bare
    .filter((field) => bare.length === 1 || suits(field, aside.aspects))
    .map((field) =>
      candidate(field, marked ?? markedOf(field, header.bare), bare.length > 1 ? 0.68 : 0.94, 'alias'),
    );
}

/** The words of an exact alias mark a kind only where the field leaves it open: 预计装柜日期. */
function markedOf(field: Field, text: string): Sense['kind'] {
  const marked = senseOf(text).kind;
  return field.type === 'date|flag' ? marked : undefined;
}

function byHalves(names: Names, header: Header): Candidate[] {
  const found = header.halves.map((half) => {
    const exact = names.byKey.get(headerKey(half)) ?? [];
    if (exact.length > 0)
      return exact.map((field) => candidate(field, undefined, exact.length > 1 ? 0.66 : 0.93, 'halves'));
    return byWords(names, readHeader(half)).map((c) => ({
      ...c,
      score: c.score * 0.92,
      how: 'halves' as const,
    }));
  });
  if (found.length < 2) return found.flat();
  const marked = senseOf(header.plain).kind;
  const agreed = found[0]!.flatMap((first) => {
    const others = found.slice(1).map((list) => list.find((other) => other.field === first.field));
    if (others.some((other) => !other)) return [];
    const score = Math.max(first.score, ...others.map((other) => other!.score));
    return [{ ...candidate(names.find(first.field)!, marked, Math.min(0.98, score + 0.04), 'halves') }];
  });
  if (agreed.length > 0) return agreed;
  const meaning = found.filter((list) => list.length > 0);
  if (meaning.length === 1)
    return meaning[0]!.map((c) => ({ ...candidate(names.find(c.field)!, marked, c.score * 0.95, 'halves') }));
  return found.flatMap((list, i) => list.map((c) => ({ ...c, score: c.score * (i === 0 ? 0.72 : 0.68) })));
}

/** Which aspects a type of field may be asked for. */
const SUITS: Readonly<Record<Field['type'], readonly string[]>> = {
  id: ['no'],
  'id-list': ['no', 'qty'],
  party: ['no', 'name'],
  person: ['person', 'name', 'state'],
  text: ['no', 'name'],
  enum: ['type', 'state'],
  number: ['qty', 'days'],
  money: ['amount'],
  date: ['date'],
  'date|flag': ['date', 'state'],
  datetime: ['date'],
};

/** Texts that tell more of a thing than its name: a quantity is no vessel, a state is no product. */
const SUITS_TEXT: Readonly<Record<string, readonly string[]>> = {
  container_type: ['type', 'qty', 'no', 'name'],
  prod_progress: ['state', 'rate', 'qty'],
  ship_mode: ['type', 'name'],
  remark: ['state', 'no', 'name'],
  next_action: ['state', 'no', 'name'],
  department: ['type', 'no', 'name'],
};

function suits({ key, type }: Field, aspects: readonly string[]): boolean {
  const fitting = SUITS_TEXT[key] ?? SUITS[type];
  return aspects.every((aspect) => fitting.includes(aspect));
}

/** Whether what a header asks for (a number, an amount, a date …) is something that a field can tell. */
export function mayTell(field: Field, header: string): boolean {
  return suits(field, senseOf(readHeader(header).plain).aspects);
}

function byWords(names: Names, header: Header): Candidate[] {
  const sense = senseOf(header.plain);
  const weight = total(sense.concepts);
  if (weight <= 0.3 && sense.concepts.every((concept) => concept === 'total')) return byAspect(names, sense);
  const seen = new Set<Alias>();
  const candidates: Candidate[] = [];
  for (const concept of sense.concepts) {
    for (const alias of names.byConcept.get(concept) ?? []) {
      if (seen.has(alias)) continue;
      seen.add(alias);
      const score =
        likeness(sense, weight, alias) * (1 - 0.25 * sense.corrected) * doubt(alias.field, sense, header);
      if (score >= 0.3)
        candidates.push(candidate(alias.field, sense.kind, score, score >= 0.6 ? 'words' : 'part'));
    }
  }
  return [...candidates, ...byLastWord(names, sense)];
}

/** Things that money is paid for or with: 收到 alone is as often pieces as money. */
const MONEY_CONCEPTS = new Set(
  'pay deposit balance forex price currency lc invoice contract pi unpaid total'.split(' '),
);
/** Deeds that say nothing of the thing they are done to. */
const DEEDS = new Set('receive confirm send check required issue arrange notice info'.split(' '));
const PARTIES = new Set(['customer', 'factory', 'exporter', 'forwarder', 'agent']);

/** What speaks against a field that shares words with a header, as a factor: 1 where nothing does. */
function doubt(field: Field, sense: Sense, { plain }: Header): number {
  const strong = sense.concepts.filter((concept) => weightOf(concept) === 1);
  const isOfParty = strong.length > 0 && strong.every((concept) => PARTIES.has(concept));
  // the number of a party is not that of an order: exporter_id, 厂号
  if (field.type === 'id' && isOfParty && !field.key.startsWith('customer_code') && isPartyNumber(plain))
    return 0;
  if (field.type === 'money' && !sense.aspects.includes('amount') && !sense.concepts.some((c) => MONEY_CONCEPTS.has(c)))
    return 0;
  // what came in of a balance is not the balance
  if (field.key === 'balance_amount' && sense.concepts.includes('receive') && !sense.concepts.includes('unpaid'))
    return 0.75;
  // the name of a file is no clerk's
  if (field.key === 'docs_clerk' && sense.aspects.includes('name') && !sense.aspects.includes('person')) return 0.6;
  if (field.type === 'party' && sense.aspects.includes('no')) return 0.72;
  if (field.type === 'id' && !sense.aspects.includes('no')) return 0.88;
  if (field.type === 'number' && sense.concepts.includes('info')) return 0.7;
  return sense.concepts.every((concept) => DEEDS.has(concept)) ? 0.62 : 1;
} // prettier-ignore

function isPartyNumber(plain: string): boolean {
  return /(\b(id|code|no|number|ref)|号|编号|代码|编码|#)\W*$/i.test(plain) && !/单|合同|order|\bpo\b|\bref|contract/i.test(plain);
} // prettier-ignore

/** A remark stays one whatever it is about: 质量备注, Shipping remarks. */
function byLastWord(names: Names, { concepts, aspects }: Sense): Candidate[] {
  const field = concepts.at(-1) === 'remark' && aspects.length === 0 ? names.find('remark') : undefined;
  return field && concepts.length > 1 ? [candidate(field, undefined, 0.78, 'words')] : [];
}

/** Headers that name no thing, only what of it: the order itself is meant. */
function byAspect(names: Names, sense: Sense): Candidate[] {
  const [aspect, ...more] = sense.aspects;
  const field = aspect === 'amount' || aspect === 'qty' ? names.find(aspect) : undefined;
  if (!field || more.length > 0 || sense.kind === 'plan') return [];
  return [candidate(field, sense.kind, aspect === 'amount' ? 0.82 : 0.8, 'words')];
}

/** How alike a header and an alias are: the shared meanings among all, less where aspects or kinds differ. */
function likeness(sense: Sense, weight: number, alias: Alias): number {
  const other = alias.sense;
  let shared = 0;
  for (const concept of sense.concepts) if (other.concepts.includes(concept)) shared += weightOf(concept);
  const union = weight + alias.weight - shared;
  if (shared === 0) return 0;
  const same =
    sense.aspects.length === other.aspects.length && sense.aspects.every((a) => other.aspects.includes(a));
  if (
    !same &&
    !suits(
      alias.field,
      sense.aspects.filter((a) => !other.aspects.includes(a)),
    )
  )
    return 0;
  if (sense.aspects.includes('date') && !isDateField(alias.field)) return 0;
  const missing = other.aspects.filter((a) => !sense.aspects.includes(a)).length;
  // a kind of goods is no state of them
  const apart = alias.field.type === 'enum' && !same && missing > 0 && sense.aspects.length > 0 ? 0.7 : 1;
  const kinds =
    sense.kind === other.kind ? 1 : other.kind === undefined ? 0.97 : sense.kind === undefined ? 0.93 : 0.9;
  const added = sense.aspects.some((a) => !other.aspects.includes(a));
  const head = sense.concepts.filter((concept) => weightOf(concept) === 1).at(-1);
  const headless = head !== undefined && !other.concepts.includes(head) ? 0.88 : 1; // the last word is what it is about
  return (
    headless *
    apart *
    0.93 *
    Math.pow(shared / union, 0.85) *
    (same ? 1 : 0.96) *
    Math.pow(added ? 0.8 : 0.9, missing) *
    kinds
  );
}

/** The best candidate of each field and kind, best first. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const byField = new Map<string, Candidate>();
  for (const c of candidates) {
    const known = byField.get(c.field);
    if (!known || c.score > known.score) byField.set(c.field, c);
  }
  return [...byField.values()].sort((a, b) => b.score - a.score).slice(0, 6);
}

/** The fields of an order sheet that a header may mean, best first; empty when it means none that is known. */
export const matchHeader: HeaderMatcher = headerMatcher(() => allFields().filter(({ derived }) => !derived));
