import type { Place } from '../../../book/address';
import { both, joined, type Lang } from '../../../lang';
import { entriesOf, type OrderEntry } from '../../../orders/entry';
import { changedSince, changeText, contentOf } from '../../../papers/content';
import type { Paper, PaperValue } from '../../../papers/paper';
import { paperOf } from '../../../papers/paper-of';
import { registerOf, type RegisterRow } from '../../../papers/register';
import { sourcesOf } from '../../../papers/values/sources';
import type { Plan } from '../../../plan/plan';
import { orderKey } from '../../../trade/order-key';
import { LISTED_PAPERS, PAPER_KINDS, type PaperKind } from '../../../trade/paper-kinds';
import type { Fact, Look } from './fact';

/**
 * Papers that lie at the bank and say another thing than the tracker now does, each once. Only values that a cell of the
 * tracker gives by itself are held against each other, and only until the order is over.
 */
export const editedAfterPresentation: Look = (plan, { from }) => {
  const rows = registerOf(plan).filter(
    ({ record }) => isPresented(record) && record.sentOn !== undefined && record.sentOn >= from,
  );
  if (rows.length === 0) return [];
  const entries = new Map(entriesOf(plan).map((entry) => [orderKey(entry.order), entry]));
  const trackers = new Set(plan.tables.map(({ table }) => table.sheet));
  return rows.flatMap((row) => factOf(plan, row, entries, trackers) ?? []);
};

const BANK = /银行|议付|交单|\bbank\b/i;

function isPresented({ status, sentTo = '', content, kind }: RegisterRow['record']): boolean {
  return status === 'sent' && BANK.test(sentTo) && content !== undefined && kind in PAPER_KINDS;
}

function factOf(
  plan: Plan,
  { record }: RegisterRow,
  known: ReadonlyMap<string, OrderEntry>,
  trackers: ReadonlySet<string>,
): Fact | undefined {
  const entries = record.orders.flatMap((order) => known.get(orderKey(order)) ?? []);
  if (entries.length === 0 || entries.length < record.orders.length || entries.every(isOver))
    return undefined;
  const kind = record.kind as PaperKind;
  const lang: Lang = record.language === 'zh' ? 'zh' : 'en';
  const paper = paperOf(sourcesOf(plan, entries, { batch: record.batch ?? '' }), kind, lang);
  const changes = changesOf(record.content!, paper, trackers);
  const [first] = changes;
  if (!first) return undefined;
  const { zh, en } = LISTED_PAPERS[kind];
  const number = record.number ?? '';
  const told = joined(
    changes.slice(0, 3).map(({ key, was, is }) => changeText(key, was, is)),
    both('；', '; '),
  );
  return {
    key: [record.orders.map(String).sort().join('、'), kind, `${number} v${record.version}`],
    order: entries[0]!.order,
    stage: '',
    owner: record.madeBy ?? '',
    role: 'docs',
    on: record.sentOn!,
    text: both(
      `${zh} ${number} 已交银行，表里改成了别的：${told.zh}`,
      `${en} ${number} lies at the bank, and the tracker says another thing: ${told.en}`,
    ),
    place: first.place,
  };
}

/** Nobody is paid against it any more. */
const isOver = ({ phase }: OrderEntry): boolean =>
  phase === 'closed' || phase === 'cancelled' || phase === 'refund';

interface Change {
  readonly key: string;
  readonly was: string;
  readonly is: string;
  readonly place: Place;
}

/** What cells of the tracker say now and did not then; goods are matched by their item, so that sorted rows change nothing. */
function changesOf(content: string, paper: Paper, trackers: ReadonlySet<string>): readonly Change[] {
  const items = itemsOf(content);
  const lines = paper.lines.flatMap((line, at): [string, string][] => {
    const was = items.get(line.item?.text ?? '');
    return was === undefined ? [] : [[`${at + 1}.`, `${was}.`]];
  });
  const now = contentOf(paper);
  const renamed = content
    .split('\n')
    .flatMap((row) => {
      if (!/^\d+\./.test(row)) return [row];
      const line = lines.find(([, was]) => row.startsWith(was));
      return line ? [line[0] + row.slice(line[1].length)] : [];
    })
    .join('\n');
  return changedSince(renamed, now).flatMap(({ key, was, is }): Change[] => {
    if (was === undefined || is === undefined || /^(lc_|credit)/.test(key) || isAlike(was, is)) return [];
    const place = valueOf(paper, key)?.from;
    return place && trackers.has(place.sheet) ? [{ key, was, is, place }] : [];
  });
}

/** The number of the goods line of each item that has one line alone. */
function itemsOf(content: string): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const twice = new Set<string>();
  for (const row of content.split('\n')) {
    const [, line, item] = /^(\d+)\.item=(.+)$/.exec(row) ?? [];
    if (!line || !item) continue;
    if (items.has(item)) twice.add(item);
    items.set(item, line);
  }
  for (const item of twice) items.delete(item);
  return items;
}

function valueOf({ values, lines }: Paper, key: string): PaperValue | undefined {
  const [, line, field] = /^(?:(\d+)\.)?(.+)$/.exec(key)!;
  return line ? lines[Number(line) - 1]?.[field!] : values[field!];
}

/** The same figure or words, written in another way. */
function isAlike(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '')
    .replace(/[\s,;:/()\-]+/g, '');
}
