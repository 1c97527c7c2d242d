import { isDocumentary } from './instrument';
import type { Instrument, TermPart, Trigger } from './part';
import { ASK } from './questions';
import type { Place, ReadPart } from './place';
import type { When } from './when';
import type { Token } from './words.data';

/** What is known of a part when its moment is looked for. */
export interface Context {
  readonly instrument: Instrument | undefined;
  readonly days: { readonly value: number | undefined; readonly working: boolean };
  readonly isNet: boolean;
  readonly place: Place;
  readonly name: string;
  says(is: Token['is']): boolean;
}

/** The text names the moment. */
export function named(when: When, { instrument, days, says, place, name }: Context): ReadPart {
  const count = when.days !== 0 ? when.days : (days.value ?? 0);
  const way = instrument ?? impliedBy(when.trigger, count, place);
  if (way === undefined) return { question: ASK.several };
  const open = leftOpen(when, way, count, says('usance'), name);
  if (open) return open;
  const isEarly = says('deposit') || says('advance');
  if (when.trigger === 'order' && when.isUsual && !isEarly && place.of === 1)
    return { question: ASK.trigger(name) };
  const part = partOf(way, when.trigger, count, when.isUsual && !(when.trigger === 'order' && isEarly));
  return { part: when.working ? { ...part, working: true } : part };
}

/** A moment that is named, with days or start missing all the same. */
function leftOpen(
  { trigger }: When,
  way: Instrument,
  count: number,
  isUsance: boolean,
  name: string,
): ReadPart | undefined {
  if (trigger === 'month_end' && count === 0) return openCredit();
  if (trigger === 'sight' && count === 0 && (way === 'DA' || isUsance)) return { question: ASK.tenor(0) };
  if (way === 'OA' && count === 0 && !['month_end', 'invoice'].includes(trigger)) return openCredit();
  if (trigger === 'acceptance' && !isDocumentary(way)) return { question: ASK.moment(name) };
  return undefined;
}

/** The text names no moment: the trade's own, or a question. */
export function unnamed(context: Context): ReadPart {
  const { instrument, days, says, place, name } = context;
  const count = days.value;
  if (instrument === 'LC' || instrument === 'DP' || instrument === 'DA')
    return documentary(instrument, count, says);
  const early = unnamedEarly(context);
  if (early) return early;
  const credit = unnamedCredit(context);
  if (credit) return credit;
  if (place.of > 1 && place.at === 0) return { part: partOf(instrument ?? 'TT', 'order', 0, true) };
  if (place.of > 1 && place.at === place.of - 1 && !place.besideDocuments)
    return { part: partOf(instrument ?? 'TT', 'copy_docs', 0, true) };
  return { question: instrument === undefined && place.of === 1 ? ASK.nothing : ASK.trigger(name) };
}

/** What is paid before the goods are made: an advance, which may be all, or a deposit. */
function unnamedEarly({ instrument, days: { value: count }, says, place }: Context): ReadPart | undefined {
  if (says('advance') && (count === undefined || place.of > 1))
    return { part: partOf(instrument ?? 'TT', 'order', count ?? 0) };
  if (says('deposit')) {
    if (place.of === 1 && place.percent === 100) return { question: ASK.deposit };
    return { part: partOf(instrument ?? 'TT', 'order', count ?? 0) };
  }
  return undefined;
}

/** Days, or a means of payment that is credit by itself. */
function unnamedCredit({ instrument, days, says, isNet, name }: Context): ReadPart | undefined {
  const count = days.value;
  if (isNet && instrument !== 'OA')
    return count === undefined
      ? { question: ASK.credit }
      : { part: partOf(instrument ?? 'OA', 'invoice', count) };
  if (instrument === 'OA')
    return count === undefined ? openCredit() : { part: partOf('OA', 'shipment', count) };
  if (instrument === 'COD') return { part: partOf('COD', 'arrival', count ?? 0) };
  if (count !== undefined) {
    if (instrument === undefined) return { question: ASK.moment(name) };
    return { part: partOf(instrument, 'shipment', count, !says('later')) };
  }
  return undefined;
}

/** Credit whose days or start the text does not say: known to be credit, and asked about. */
export function openCredit(): ReadPart {
  return { part: partOf('OA', 'shipment', 0, true), question: ASK.credit };
}

/** L/C and collections: at sight, or after so many days from a day that has to be named. */
function documentary(way: 'LC' | 'DP' | 'DA', count: number | undefined, says: Context['says']): ReadPart {
  if (count === undefined && way === 'DA')
    return { part: partOf('DA', 'acceptance', 0, true), question: ASK.tenor(0) };
  if (count === undefined && (says('at sight') || (way === 'DP' && !says('usance'))))
    return { part: partOf(way, 'sight', 0) };
  const part = partOf(way, way === 'DA' ? 'acceptance' : 'sight', count ?? 0, true);
  return { part, question: ASK.tenor(count ?? 0) };
}

function partOf(instrument: Instrument, trigger: Trigger, days: number, isUsual = false): TermPart {
  return { instrument, trigger, days, ...(isUsual ? { assumed: true as const } : {}) };
}

/** The means that a moment implies where none is named. */
function impliedBy(trigger: Trigger, days: number, { of }: Place): Instrument | undefined {
  if (trigger === 'month_end' || trigger === 'invoice') return 'OA';
  if (trigger === 'sight' || trigger === 'acceptance') return undefined;
  return of === 1 && (trigger === 'shipment' || trigger === 'arrival') && days > 0 ? 'OA' : 'TT';
}
