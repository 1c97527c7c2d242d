import type { Capability } from '../../../capability';
import { AGENDA_PARTS, type AgendaItem, type AgendaPart } from '../../../orders/agenda-item';
import { entriesOf } from '../../../orders/entry';
import { peopleOf } from '../../../orders/people';
import type { Plan } from '../../../plan/plan';
import { orderKey } from '../../../trade/order-key';
import { blockedItems, heldSinceWhen } from './blocked';
import { cutoffItems } from './cutoffs';
import { gapItems } from './gaps';
import { lateItems } from './late';
import { matterItems } from './matters';
import { questionItems } from './questions';

/** Minutes that a meeting takes, about one for each thing. */
export const MINUTES = 15;

/** What a meeting talks about, the most pressing first. Plain JSON. */
export interface Agenda {
  /** Whether there is one person only: a plan for the day. */
  readonly isAlone: boolean;
  /** What fits, by its part. */
  readonly parts: readonly AgendaList[];
  /** What does not, in the same order. */
  readonly later: readonly AgendaList[];
  /** How many things there are altogether, and how many of them fit. */
  readonly total: number;
  readonly fits: number;
  /** Orders that stand still since nobody knows when: whether for over two working days nobody can tell. */
  readonly heldSinceWhen: readonly string[];
}

export interface AgendaList {
  readonly part: AgendaPart;
  readonly things: readonly AgendaThing[];
}

/** An order, or a matter of none, once: under the first heading that it belongs to. */
export interface AgendaThing extends AgendaItem {
  /** Names the order for `entryNamed`; empty where it is about none of the book. */
  readonly key: string;
  /** What else there is to say of it, under later headings. */
  readonly also: readonly Also[];
}

export type Also = Pick<AgendaItem, 'part' | 'id' | 'what' | 'why'>;

/** The agenda of a book; the capabilities that are composed bring what they have. The same book gives the same agenda, in whatever order its rows stand. */
export function agendaOf(plan: Plan, all: readonly Capability[]): Agenda {
  const things = onceEach(plan, itemsOf(plan, all));
  const lists = byPart(things);
  const fitting = whatFits(lists, MINUTES);
  const part = (isIn: (thing: AgendaThing) => boolean): AgendaList[] =>
    lists
      .map((list) => ({ part: list.part, things: list.things.filter(isIn) }))
      .filter((list) => list.things.length > 0);
  return {
    isAlone: peopleOf(plan).length === 1,
    parts: part((thing) => fitting.has(thing)),
    later: part((thing) => !fitting.has(thing)),
    total: things.length,
    fits: fitting.size,
    heldSinceWhen: heldSinceWhen(plan).map(({ order }) => order).sort(), // prettier-ignore
  };
}

function itemsOf(plan: Plan, all: readonly Capability[]): AgendaItem[] {
  return [
    ...lateItems(plan),
    ...blockedItems(plan),
    ...gapItems(plan),
    ...cutoffItems(plan),
    ...matterItems(plan),
    ...questionItems(plan),
    ...all.flatMap(({ agenda }) => agenda?.(plan) ?? []).map(ofOthers),
  ];
}

/** The headings of a meeting’s own say exactly what they name. */
const OTHERS: ReadonlySet<AgendaPart> = new Set<AgendaPart>(['money', 'papers', 'other']);
const ofOthers = (item: AgendaItem): AgendaItem =>
  OTHERS.has(item.part) ? item : { ...item, part: 'other' };

/** Each order once, under its first heading; what else there is of it stands beside. */
function onceEach(plan: Plan, items: readonly AgendaItem[]): AgendaThing[] {
  const keys = orderKeys(plan);
  const seen = new Map<string, { first: AgendaItem; key: string; also: Also[] }>();
  for (const item of [...items].sort(inOrder)) {
    const key = keys.get(item.id) ?? keys.get(orderKey(item.order)) ?? '';
    const about = key || (item.order === '' ? `${item.part}\0${item.id}` : `\0${orderKey(item.order)}`);
    const known = seen.get(about);
    if (!known) seen.set(about, { first: item, key, also: [] });
    else known.also.push({ part: item.part, id: item.id, what: item.what, why: item.why });
  }
  return [...seen.values()].map(({ first, key, also }) => ({ ...first, key, also }));
}

/** By its key and by its number as people write it. */
function orderKeys(plan: Plan): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { key, order } of entriesOf(plan)) {
    keys.set(key, key);
    // Rows without a number have a name that another may have, too.
    if (order === key) keys.set(orderKey(order), key);
  }
  keys.delete('');
  return keys;
}

const PLACES = new Map(AGENDA_PARTS.map((part, at) => [part, at]));

/** By heading, then by weight; among equals by name, never by where the row stands. */
const inOrder = (a: AgendaItem, b: AgendaItem): number =>
  PLACES.get(a.part)! - PLACES.get(b.part)! ||
  b.weight - a.weight ||
  compared(a.order, b.order) ||
  compared(a.id, b.id) ||
  compared(a.what.en, b.what.en);

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function byPart(things: readonly AgendaThing[]): AgendaList[] {
  return AGENDA_PARTS.flatMap((part) => {
    const own = things.filter((thing) => thing.part === part);
    return own.length > 0 ? [{ part, things: own }] : [];
  });
}

/** The first of each heading, then the second of each …, until the time is up: a long list does not keep the others from being heard. */
function whatFits(lists: readonly AgendaList[], minutes: number): ReadonlySet<AgendaThing> {
  const fitting = new Set<AgendaThing>();
  for (let nth = 0; fitting.size < minutes; nth++) {
    const round = lists.flatMap(({ things }) => things[nth] ?? []);
    if (round.length === 0) return fitting;
    for (const thing of round) if (fitting.size < minutes) fitting.add(thing);
  }
  return fitting;
}
