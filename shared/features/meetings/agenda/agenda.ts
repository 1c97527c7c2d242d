import type { Capability } from '../../../capability';
import { AGENDA_PARTS, type AgendaItem, type AgendaPart } from '../../../orders/agenda-item';
import { entriesOf, type OrderEntry } from '../../../orders/entry';
import { orderOf } from '../../../orders/order-of';
import { isAlone } from '../../../orders/people';
import type { Plan } from '../../../plan/plan';
import { orderKey } from '../../../trade/order-key';
import { blockedItems, heldSinceWhen } from './blocked';
import { cutoffItems } from './cutoffs';
import { gapItems } from './gaps';
import { lateTopics } from './late';
import { matterTopics } from './matters';
import { questionItems } from './questions';
import { topicOf, type Topic } from './topic';
import { MINUTES } from '../words';

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

/**
 * The agenda of a book; the capabilities that are composed bring what they have. The same book gives the same agenda, in
 * whatever order its rows stand. `most`: how many of what does not fit are told, the first of them.
 */
export function agendaOf(plan: Plan, all: readonly Capability[], most = Infinity): Agenda {
  const groups = onceEach(plan, topicsOf(plan, all));
  const lists = byPart(groups);
  const fitting = whatFits(lists, MINUTES);
  const isFitting = (group: Group): boolean => fitting.has(group);
  const now = chosen(lists, isFitting);
  const later = firstOf(chosen(lists, (group) => !isFitting(group)), most); // prettier-ignore
  const say = sayer(plan, all, [...now, ...later].flatMap((list) => list.groups)); // prettier-ignore
  return {
    isAlone: isAlone(plan),
    parts: now.map(say),
    later: later.map(say),
    total: groups.length,
    fits: fitting.size,
    heldSinceWhen: heldSinceWhen(plan).map(({ order }) => order).sort(), // prettier-ignore
  };
}

/** A thing of the agenda before it is put into words. */
interface Group {
  readonly first: Topic;
  /** Of its order; empty where it is about none of the book. */
  readonly key: string;
  readonly also: readonly Topic[];
}

interface GroupList {
  readonly part: AgendaPart;
  readonly groups: readonly Group[];
}

/** What stands first of late orders is that they are: what else there is of them is looked for once they are shown. */
function topicsOf(plan: Plan, all: readonly Capability[]): Topic[] {
  const inTime = entriesOf(plan).filter(({ whole }) => !whole.late);
  return [
    ...lateTopics(plan),
    ...matterTopics(plan),
    ...[
      ...itemsOf(plan, all, inTime),
      ...questionItems(plan),
      ...all.flatMap(({ agenda }) => agenda?.others?.(plan) ?? []).map(ofOthers),
    ].map(topicOf),
  ];
}

/** What there is of some orders besides their being late. */
const itemsOf = (
  plan: Plan,
  all: readonly Capability[],
  entries: readonly OrderEntry[],
): readonly AgendaItem[] => [
  ...blockedItems(plan, entries),
  ...gapItems(plan, entries),
  ...cutoffItems(plan, entries),
  ...all.flatMap(({ agenda }) => agenda?.ofOrders?.(plan, entries) ?? []).map(ofOthers),
];

/** The headings of a meeting’s own say exactly what they name. */
const OTHERS: ReadonlySet<AgendaPart> = new Set<AgendaPart>(['money', 'papers', 'other']);
const ofOthers = (item: AgendaItem): AgendaItem =>
  OTHERS.has(item.part) ? item : { ...item, part: 'other' };

/** Puts what is shown into words. */
function sayer(plan: Plan, all: readonly Capability[], shown: readonly Group[]) {
  const keys = new Set(shown.flatMap(({ first, key }) => (first.part === 'late' ? [key] : [])));
  const late = entriesOf(plan).filter(({ key }) => keys.has(key));
  const more = new Map<string, Topic[]>();
  for (const item of itemsOf(plan, all, late)) {
    const known = more.get(item.id);
    if (known) known.push(topicOf(item));
    else more.set(item.id, [topicOf(item)]);
  }
  const told = ({ first, key, also }: Group): AgendaThing => {
    const besides = [...also, ...((first.part === 'late' && more.get(key)) || [])];
    const item = first.item();
    return { ...item, key, also: besides.filter(isNews(item)).sort(inOrder).map(alsoOf) };
  };
  return ({ part, groups }: GroupList): AgendaList => ({ part, things: groups.map(told) });
}

/** What is late for the very part of the price that is owed has been said. */
const isNews =
  ({ stage }: AgendaItem) =>
  (topic: Topic): boolean =>
    topic.part !== 'money' || stage === undefined || topic.item().stage !== stage;

function alsoOf(topic: Topic): Also {
  const { part, id, what, why } = topic.item();
  return { part, id, what, why };
}

/** Each order once, under its first heading; what else there is of it stands beside. */
function onceEach(plan: Plan, topics: readonly Topic[]): Group[] {
  const keys = new Set(entriesOf(plan).map(({ key }) => key));
  keys.delete('');
  const seen = new Map<string, { first: Topic; key: string; also: Topic[] }>();
  for (const topic of [...topics].sort(inOrder)) {
    const { id, order, part } = topic;
    const key = keys.has(id) ? id : keyOf(plan, order);
    const about = key || (order === '' ? `${part}\0${id}` : `\0${orderKey(order)}`);
    const known = seen.get(about);
    if (!known) seen.set(about, { first: topic, key, also: [] });
    else known.also.push(topic);
  }
  return [...seen.values()];
}

/** By its number as people write it. Rows without one have a name that another may have, too. */
function keyOf(plan: Plan, order: string): string {
  const entry = order === '' ? undefined : orderOf(plan, order);
  return entry && entry.order === entry.key ? entry.key : '';
}

const PLACES = new Map(AGENDA_PARTS.map((part, at) => [part, at]));

/** By heading, then by weight; among equals by name, never by where the row stands. */
const inOrder = (a: Topic, b: Topic): number =>
  PLACES.get(a.part)! - PLACES.get(b.part)! ||
  b.weight - a.weight ||
  compared(a.order, b.order) ||
  compared(a.id, b.id) ||
  compared(a.item().what.en, b.item().what.en);

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byPart = (groups: readonly Group[]): GroupList[] =>
  AGENDA_PARTS.flatMap((part) => {
    const own = groups.filter(({ first }) => first.part === part);
    return own.length > 0 ? [{ part, groups: own }] : [];
  });

/** Those of each heading that are meant; a heading with none falls away. */
const chosen = (lists: readonly GroupList[], isMeant: (group: Group) => boolean): GroupList[] =>
  lists.flatMap(({ part, groups }) => {
    const meant = groups.filter(isMeant);
    return meant.length > 0 ? [{ part, groups: meant }] : [];
  });

/** So many things of some lists, the first of them. */
function firstOf(lists: readonly GroupList[], most: number): GroupList[] {
  let left = most;
  return lists.flatMap(({ part, groups }) => {
    const shown = groups.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ part, groups: shown }] : [];
  });
}

/** The first of each heading, then the second of each …, until the time is up: a long list does not keep the others from being heard. */
function whatFits(lists: readonly GroupList[], minutes: number): ReadonlySet<Group> {
  const fitting = new Set<Group>();
  for (let nth = 0; fitting.size < minutes; nth++) {
    const round = lists.flatMap(({ groups }) => groups[nth] ?? []);
    if (round.length === 0) return fitting;
    for (const group of round) if (fitting.size < minutes) fitting.add(group);
  }
  return fitting;
}
