import type { Place } from '../../book/address';
import { both, same, type Bilingual, type Lang } from '../../lang';
import { isOpenOrder } from '../../orders/customers';
import { entriesOf, plainText, type OrderEntry } from '../../orders/entry';
import { factoriesOf, factoryOfKey, recordOf, type FactoryOf, type FactoryRecord, type ReadyField } from '../../orders/factories'; // prettier-ignore
import { isFiltering, pickOrders, type OrderFilter } from '../../orders/filter';
import type { Plan } from '../../plan/plan';
import { askDatesText, langOf } from '../../trade/ask-dates';
import { daysWords, shareText } from '../../trade/share';
import { askedOf, type AskedLine } from './asked-dates';

/** How the factories of the book keep their dates. Plain JSON. */
export interface FactoriesView {
  readonly found: number;
  readonly rows: readonly FactoryLine[];
}

export interface FactoryLine {
  readonly key: string;
  readonly name: string;
  /** Orders that are not over, and rows past the factory's date that are not shown to be ready. */
  readonly open: number;
  readonly overdue: number;
  /** `92% (n=12)`; of few `3 / 4`; empty where the book dates none. */
  readonly inTime: Bilingual;
  /** `迟的中位 4 天`; empty where none was late. */
  readonly median: Bilingual;
  /** By which column that is told. */
  readonly by: Bilingual;
  readonly place: Place | undefined;
}

export interface FactoriesWanted {
  readonly filter: OrderFilter;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

/** Those with goods past their date first, then the busiest. */
export function factoriesView(plan: Plan, { filter, search, from, count }: FactoriesWanted): FactoriesView {
  const told = countedFactories(plan, filter, search);
  return { found: told.length, rows: told.slice(from, from + count).map(lineOf) };
}

export interface CountedFactory {
  readonly factory: FactoryOf;
  readonly record: FactoryRecord;
  readonly open: readonly OrderEntry[];
}

export function countedFactories(plan: Plan, filter: OrderFilter, search = ''): CountedFactory[] {
  const picked = isFiltering(filter)
    ? new Set(pickOrders(plan, entriesOf(plan), filter).map(({ entry }) => entry))
    : undefined;
  const words = plainText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const counted = factoriesOf(plan).flatMap((factory): CountedFactory[] => {
    const entries = picked ? factory.entries.filter((entry) => picked.has(entry)) : factory.entries;
    const text = plainText([factory.name, ...(factory.partner?.aliases ?? [])].join('\n'));
    if ((picked && entries.length === 0) || !words.every((word) => text.includes(word))) return [];
    return [{ factory, record: recordOf(plan, factory), open: entries.filter(isOpenOrder) }];
  });
  return counted.sort(
    (a, b) =>
      b.record.overdue - a.record.overdue ||
      b.open.length - a.open.length ||
      (a.factory.name < b.factory.name ? -1 : 1),
  );
}

function lineOf({ factory: { key, name, place }, record, open }: CountedFactory): FactoryLine {
  return {
    key,
    name,
    open: open.length,
    overdue: record.overdue,
    inTime: shareText(record),
    median: medianWords(record),
    by: byWords(record.by),
    place,
  };
}

export function medianWords({ medianLate }: FactoryRecord): Bilingual {
  if (medianLate === undefined) return same('');
  const { zh, en } = daysWords(medianLate);
  return both(`迟的中位 ${zh}`, `median ${en} late`);
}

const BY: Readonly<Record<ReadyField, Bilingual>> = {
  prod_done: both('完工日', 'the day made'),
  inspection_date: both('验货日', 'the inspection'),
  loading_date: both('装柜日', 'the loading'),
};

/** A later event than the goods being ready says less of the factory: the reader is told by which it was counted. */
function byWords(by: readonly ReadyField[]): Bilingual {
  if (by.length === 0) return same('');
  return both(
    `按${by.map((field) => BY[field].zh).join('、')}`,
    `by ${by.map((field) => BY[field].en).join(', ')}`,
  );
}

/** One factory: what is asked of it, with the text to send. Plain JSON. */
export interface FactoryView extends FactoryLine {
  readonly contact: string;
  readonly asked: readonly AskedLine[];
  /** In the language in which the factory is written to; empty where nothing is asked. */
  readonly text: string;
  readonly lang: Lang;
}

/** Undefined where there is no such factory any more. */
export function factoryView(plan: Plan, key: string): FactoryView | undefined {
  const factory = factoryOfKey(plan, key);
  if (!factory) return undefined;
  const { partner, entries } = factory;
  const open = entries.filter(isOpenOrder);
  const lang = langOf(partner?.language);
  const asked = open.flatMap((entry) => askedOf(plan, entry, lang));
  return {
    ...lineOf({ factory, record: recordOf(plan, factory), open }),
    contact: partner?.contact ?? '',
    asked,
    text: asked.length > 0 ? askDatesText(asked, partner?.contact ?? '', lang) : '',
    lang,
  };
}
