import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { countriesMeant } from './countries-meant';
import { saysWord, wordsIn } from './goods-words';
import { notesInForce, type PlacedNote } from './notes';
import { marketOf, type OrderMarket } from './order-market';
import { placeNames, type PlaceNames } from './place-names';

/** Notes in force that fit an order or an inquiry by country, route or product, the newest first. */
export const notesFor = (plan: Plan, entry: OrderEntry): readonly PlacedNote[] =>
  fitting(plan, entry).map((at) => notesInForce(plan)[at]!);

/** Which of the notes in force they are, ascending; the same list for orders that go the same way with the same goods. */
export function fitting(plan: Plan, entry: OrderEntry): readonly number[] {
  const index = indexOf(plan);
  if (index.size === 0) return NONE;
  const market = marketOf(plan, entry);
  const way = JSON.stringify(market);
  let found = index.byWay.get(way);
  if (!found) index.byWay.set(way, (found = look(index, market)));
  return found;
}

const NONE: readonly number[] = [];

function look(index: NoteIndex, market: OrderMarket): readonly number[] {
  const keys = new Set<string>(market.countries.flatMap((code) => [`country ${code}`, `place C ${code}`]));
  for (const place of market.to) for (const key of placeKeys(place)) keys.add(key);
  for (const place of market.from) for (const key of portKeys(place)) keys.add(key);
  const found = new Set<number>();
  for (const key of keys)
    for (const { at, fits } of index.byKey.get(key) ?? []) if (!fits || fits(market)) found.add(at);
  const goods = market.goods.map(wordsIn);
  for (const { at, word } of index.goods) if (goods.some((text) => saysWord(text, word))) found.add(at);
  return [...found].sort((a, b) => a - b);
}

interface NoteIndex {
  readonly size: number;
  /** What was found already, by where orders go and what they are. */
  readonly byWay: Map<string, readonly number[]>;
  readonly byKey: ReadonlyMap<string, readonly { at: number; fits?: (market: OrderMarket) => boolean }[]>;
  readonly goods: readonly { at: number; word: string }[];
}

/** Notes by what they are about, so that ten thousand orders need not look at each. */
const indexOf = onceFor((plan: Plan): NoteIndex => {
  const notes = notesInForce(plan);
  const byKey = new Map<string, { at: number; fits?: (market: OrderMarket) => boolean }[]>();
  const goods: { at: number; word: string }[] = [];
  const add = (key: string, at: number, fits?: (market: OrderMarket) => boolean): void => {
    const list = byKey.get(key);
    if (list) list.push({ at, ...(fits && { fits }) });
    else byKey.set(key, [{ at, ...(fits && { fits }) }]);
  };
  notes.forEach(({ note }, at) => {
    for (const word of note.about) {
      if (note.kind === 'country') for (const code of countriesMeant(word)) add(`country ${code}`, at);
      else if (note.kind === 'product') goods.push({ at, word: wordsIn(word) });
      else {
        const { from, to } = routeOf(word);
        const keys = meantKeys(to);
        for (const key of keys) add(key, at, from && ((market) => startsAt(market, from)));
      }
    }
  });
  return { size: notes.length, byWay: new Map(), byKey, goods };
});

/** `宁波-洛杉矶` has two ends; a port, a lane or a country by itself has one. */
function routeOf(word: string): { readonly from?: PlaceNames; readonly to: PlaceNames } {
  const ends = word.split(/\s*(?:->|→|—+|–|-|~|至|到|\bto\b)\s*/i).filter((end) => end.trim() !== '');
  if (ends.length === 2) {
    const [from, to] = ends.map(placeNames) as [PlaceNames, PlaceNames];
    if (isKnown(from) && isKnown(to)) return { from, to };
  }
  return { to: placeNames(word) };
}

const isKnown = ({ ports, lanes, countries }: PlaceNames): boolean =>
  ports.length + lanes.length + countries.length > 0;

/** An order that does not say where it is loaded may start anywhere. */
function startsAt({ from }: OrderMarket, meant: PlaceNames): boolean {
  if (from.length === 0) return true;
  const keys = new Set(meantKeys(meant));
  return from.some((place) => placeKeys(place).some((key) => keys.has(key)));
}

/** What a note about a place is found by: its ports, else its lanes, else its countries, else how it is written. */
function meantKeys({ ports, lanes, countries, plain }: PlaceNames): string[] {
  if (ports.length > 0) return ports.map((port) => `place P ${port}`);
  if (lanes.length > 0) return lanes.map((lane) => `place L ${lane}`);
  if (countries.length > 0) return countries.map((code) => `place C ${code}`);
  return plain === '' ? [] : [`place T ${plain}`];
}

/** Everything that an order's place answers to. */
const placeKeys = (place: PlaceNames): string[] => [
  ...portKeys(place),
  ...place.lanes.map((lane) => `place L ${lane}`),
  ...place.countries.map((code) => `place C ${code}`),
];

const portKeys = ({ ports, plain }: PlaceNames): string[] => [
  ...ports.map((port) => `place P ${port}`),
  ...(plain === '' ? [] : [`place T ${plain}`]),
];
