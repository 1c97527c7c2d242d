import type { Bilingual } from '../lang';
import { instrumentOf, isDocumentary } from './instrument';
import type { Instrument, TermPart } from './part';
import { WAYS } from './part-text';
import type { Place, ReadPart } from './place';
import { ASK } from './questions';
import { named, openCredit, unnamed, type Context } from './usual';
import { momentsOf } from './when';
import { whichWhens } from './which-when';
import type { Token } from './words.data';

/** One part from its words. Without a part nothing of it is certain; with a part and a question, some of it. */
export function readPart(tokens: readonly Token[], place: Place): ReadPart {
  const says = (is: Token['is']): boolean => tokens.some((token) => token.is === is);
  const instrument = instrumentOf(tokens) ?? instrumentOf(place.shared) ?? place.whole;
  if (instrument === 'several') return { question: says('choice') ? ASK.choice : ASK.several };
  const isAtSight = isDocumentary(instrument) && says('at sight');
  const refused = refusal(tokens, place, isAtSight);
  if (refused) return { question: refused };
  const name = nameOf(place, instrument);
  const moments = momentsOf(tokens);
  const whens = whichWhens(moments.whens, tokens, instrument);
  if (whens.length > 1 || (whens.length === 1 && isAtSight) || moments.days.length > 1)
    return { question: ASK.several };
  if (moments.isUnclear && !isAtSight) {
    const credit = instrument === 'OA' ? openCredit().part : undefined;
    return { part: credit && wholePart(credit, tokens, place, false), question: ASK.moment(name) };
  }
  const days = daysLeft(tokens, moments.days[0]);
  const context = { instrument, days, says, isNet: says('net'), place, name };
  const read = whens[0] ? named(whens[0], context) : unnamed(context);
  if (!read.part) return read;
  if (!whens[0] && isNotUsual(read.part, instrument, says)) return { question: ASK.trigger(name) };
  return { ...read, part: wholePart(read.part, tokens, place, days.working) };
}

/** What has to be asked before anything else is looked at. */
function refusal(tokens: readonly Token[], { at, of }: Place, isAtSight: boolean): Bilingual | undefined {
  const says = (is: Token['is']): boolean => tokens.some((token) => token.is === is);
  if (says('choice') || says('not')) return ASK.choice;
  if (says('foreign')) return ASK.foreign;
  // DP ahead of other parts is as often a down payment
  const isEarlyDp =
    at === 0 && of > 1 && instrumentOf(tokens) === 'DP' && !says('at sight') && !says('event');
  if (isEarlyDp) return ASK.several;
  const hasNumber = tokens.some((token) => token.is === 'unknown' && /\d/.test(token.text));
  if (hasNumber && !isAtSight) return ASK.foreign;
  return says('deposit') && of === 1 && !says('percent') ? ASK.deposit : undefined;
}

/** The days that belong to no moment: `net 30` before others. */
function daysLeft(
  tokens: readonly Token[],
  left: { value: number; working: boolean } | undefined,
): Context['days'] {
  return { value: found(tokens, 'net')?.value ?? left?.value, working: left?.working === true };
}

/** The part with its share, and what else its words say. */
function wholePart(
  part: TermPart,
  tokens: readonly Token[],
  { percent }: Place,
  isWorking: boolean,
): TermPart {
  const amount = found(tokens, 'amount');
  const discount = found(tokens, 'discount');
  const share = amount ? { amount: amount.value, currency: amount.currency } : { rest: true as const };
  return {
    ...(percent === undefined ? share : { percent }),
    ...part,
    ...(isWorking && part.days !== 0 ? { working: true as const } : {}),
    ...(discount ? { discount: { percent: discount.percent, days: discount.days } } : {}),
  };
}

function found<K extends Token['is']>(
  tokens: readonly Token[],
  is: K,
): Extract<Token, { is: K }> | undefined {
  return tokens.find((token): token is Extract<Token, { is: K }> => token.is === is);
}

function nameOf({ percent }: Place, instrument: Instrument | undefined): string {
  return (
    [percent === undefined ? '' : `${percent}%`, instrument ? WAYS[instrument].en : '']
      .filter((each) => each !== '')
      .join(' ') || '…'
  );
}

/**
 * A word nobody knows may say when, what is retained is not due at the usual time, and a collection is the bank's or the
 * goods': then nothing is taken for usual.
 */
function isNotUsual(
  { assumed }: TermPart,
  instrument: Instrument | undefined,
  says: (is: Token['is']) => boolean,
): boolean {
  if (says('retention')) return true;
  return assumed === true && (says('unknown') || (says('collection') && instrument === undefined));
}
