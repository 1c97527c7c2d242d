import type { Bilingual } from '../lang';
import type { Instrument, TermPart, Trigger } from './part';
import { WAYS } from './part-text';
import { ASK } from './questions';
import { momentsOf, type When } from './when';
import type { Token } from './words.data';

/** Where a part stands among the others, and what is said for all of them. */
export interface Place {
  readonly at: number;
  readonly of: number;
  readonly shared: readonly Token[];
  /** Another part is by L/C or collection: a transfer without a moment may come before or after. */
  readonly besideDocuments: boolean;
  readonly percent: number | undefined;
  /** A platform or service named at the head of the first part serves for all. */
  readonly whole: Instrument | undefined;
}

export interface ReadPart {
  readonly part?: TermPart;
  readonly question?: Bilingual;
}

/** One part from its words. Without a part nothing of it is certain; with a part and a question, some of it. */
export function readPart(tokens: readonly Token[], place: Place): ReadPart {
  const says = (is: Token['is']): boolean => tokens.some((token) => token.is === is);
  if (says('choice') || says('not')) return { question: ASK.choice };
  if (says('foreign')) return { question: ASK.foreign };
  const own = instrumentOf(tokens);
  const instrument = own ?? instrumentOf(place.shared) ?? place.whole;
  if (instrument === 'several') return { question: ASK.several };
  const isAtSight = isDocumentary(instrument) && says('at sight');
  const isNumber = (token: Token): boolean => token.is === 'unknown' && /\d/.test(token.text);
  if (!isAtSight && tokens.some(isNumber)) return { question: ASK.foreign };
  if (says('deposit') && place.of === 1 && !says('percent')) return { question: ASK.deposit };
  const name = nameOf(place, instrument);
  const moments = momentsOf(tokens);
  const whens = distinct(relevant(moments.whens, tokens, instrument));
  if (whens.length > 1) return { question: ASK.several };
  if (moments.isUnclear && !isAtSight)
    return { ...(instrument === 'OA' ? openCredit() : {}), question: ASK.moment(name) };
  if (moments.days.length > 1) return { question: ASK.several };
  const net = tokens.find((token): token is Extract<Token, { is: 'net' }> => token.is === 'net');
  const left = moments.days[0];
  const days = { value: net?.value ?? left?.value, working: left?.working === true };
  const discount = tokens.find(
    (token): token is Extract<Token, { is: 'discount' }> => token.is === 'discount',
  );
  const context = { instrument, days, says, isNet: net !== undefined, place, name };
  const read = whens[0] ? named(whens[0], context) : unnamed(context);
  if (!read.part) return read;
  // A word nobody knows may say when: then nothing is taken for usual.
  if ((read.part.assumed || says('retention')) && !whens[0] && (says('unknown') || says('retention')))
    return { question: ASK.trigger(name) };
  const amount = tokens.find((token): token is Extract<Token, { is: 'amount' }> => token.is === 'amount');
  return {
    ...read,
    part: {
      ...(place.percent !== undefined
        ? { percent: place.percent }
        : amount
          ? { amount: amount.value, currency: amount.currency }
          : { rest: true as const }),
      ...read.part,
      ...(days.working && read.part.days !== 0 ? { working: true as const } : {}),
      ...(discount ? { discount: { percent: discount.percent, days: discount.days } } : {}),
    },
  };
}

interface Context {
  readonly instrument: Instrument | undefined;
  readonly days: { readonly value: number | undefined; readonly working: boolean };
  readonly isNet: boolean;
  readonly place: Place;
  readonly name: string;
  says(is: Token['is']): boolean;
}

/** The text names the moment. */
function named(when: When, { instrument, days, says, place, name }: Context): ReadPart {
  const count = when.days !== 0 ? when.days : (days.value ?? 0);
  const way = instrument ?? impliedBy(when.trigger, count, place);
  if (way === undefined) return { question: ASK.several };
  if (when.trigger === 'month_end' && count === 0) return openCredit();
  if (when.trigger === 'sight' && count === 0 && (way === 'DA' || says('usance')))
    return { question: ASK.tenor(0) };
  if (way === 'OA' && count === 0 && !['month_end', 'invoice'].includes(when.trigger)) return openCredit();
  if (when.trigger === 'acceptance' && !isDocumentary(way)) return { question: ASK.moment(name) };
  const isEarly = says('deposit') || says('advance');
  if (when.trigger === 'order' && when.isUsual && !isEarly && place.of === 1)
    return { question: ASK.trigger(name) };
  const part = partOf(way, when.trigger, count, when.isUsual && !(when.trigger === 'order' && isEarly));
  return { part: when.working ? { ...part, working: true } : part };
}

/** The text names no moment: the trade's own, or a question. */
function unnamed({ instrument, days, says, isNet, place, name }: Context): ReadPart {
  const count = days.value;
  if (instrument === 'LC' || instrument === 'DP' || instrument === 'DA')
    return documentary(instrument, count, says);
  if (says('advance') && (count === undefined || place.of > 1))
    return { part: partOf(instrument ?? 'TT', 'order', count ?? 0) };
  if (says('deposit')) {
    if (place.of === 1 && place.percent === 100) return { question: ASK.deposit };
    return { part: partOf(instrument ?? 'TT', 'order', count ?? 0) };
  }
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
  if (place.of > 1 && place.at === 0) return { part: partOf(instrument ?? 'TT', 'order', 0, true) };
  if (place.of > 1 && place.at === place.of - 1 && !place.besideDocuments)
    return { part: partOf(instrument ?? 'TT', 'copy_docs', 0, true) };
  return { question: instrument === undefined && place.of === 1 ? ASK.nothing : ASK.trigger(name) };
}

/** Credit whose days or start the text does not say: known to be credit, and asked about. */
function openCredit(): ReadPart {
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

export function isDocumentary(instrument: Instrument | undefined): boolean {
  return instrument === 'LC' || instrument === 'DP' || instrument === 'DA';
}

/** What is said of an L/C's opening or of its documents is not when it pays; a deposit's own word yields to a moment. */
function relevant(
  whens: readonly When[],
  tokens: readonly Token[],
  instrument: Instrument | undefined,
): readonly When[] {
  if (!isDocumentary(instrument)) return whens;
  const tenors = whens.filter(({ trigger, days }) => ['sight', 'acceptance'].includes(trigger) || (trigger === 'shipment' && days > 0)); // prettier-ignore
  if (tokens.some((token) => token.is === 'at sight')) return [];
  return tenors;
}

function distinct(whens: readonly When[]): readonly When[] {
  const seen = new Map<string, When>();
  for (const when of whens) {
    const known = seen.get(when.trigger);
    if (!known || (known.days === 0 && when.days !== 0)) seen.set(when.trigger, when);
    else if (when.days !== 0 && when.days !== known.days) return [known, when];
  }
  return [...seen.values()];
}

/** T/T is how open account, net terms and platform orders are paid: it does not contradict them. */
export function instrumentOf(tokens: readonly Token[]): Instrument | 'several' | undefined {
  const ways = new Set<Instrument>();
  for (const token of tokens) if (token.is === 'instrument') ways.add(token.value);
  if (tokens.some((token) => token.is === 'later')) ways.add('TT');
  if (!isDocumentary([...ways].find((way) => way !== 'TT')) && ways.size > 1) ways.delete('TT');
  if (ways.size > 1) return 'several';
  const [way] = ways;
  return way;
}

/** PayPal, Western Union or a platform's order, named before the first figure. */
export function serviceAhead(tokens: readonly Token[]): Instrument | undefined {
  const head = tokens.findIndex((token) => token.is === 'percent' || token.is === 'amount');
  const ahead = instrumentOf(tokens.slice(0, Math.max(head, 0)));
  return ahead === 'PayPal' || ahead === 'WU' || ahead === 'TA' ? ahead : undefined;
}

function nameOf({ percent }: Place, instrument: Instrument | undefined): string {
  return (
    [percent === undefined ? '' : `${percent}%`, instrument ? WAYS[instrument].en : '']
      .filter((each) => each !== '')
      .join(' ') || '…'
  );
}
