import type { Bilingual } from '../lang';
import { normalTerms } from './normal';
import type { TermPart, Terms } from './part';
import { ASK } from './questions';
import { instrumentOf, isDocumentary, serviceAhead } from './instrument';
import { readPart } from './read-part';
import { segmentsOf } from './segments';
import { tokensOf } from './tokens';
import type { Token } from './words.data';

export type { Instrument, TermPart, Terms, Trigger } from './part';

/** Longer texts are contracts, not terms. */
const LONGEST = 1000;

/**
 * A term text (`30% T/T deposit, 70% against copy of B/L`) as parts that come to the whole price. What is not
 * certain is a question; the parts beside a question are what could be read. Never throws.
 */
export function parseTerms(text: string): Terms {
  if (text.length > LONGEST) return { parts: [], question: ASK.nothing };
  const { shared, parts: segments } = segmentsOf(tokensOf(normalTerms(text)));
  if (segments.length === 0) return { parts: [], question: ASK.nothing };
  if (shared.some((token) => token.is === 'choice')) return { parts: [], question: ASK.choice };
  const percents = percentsOf(segments);
  const parts: TermPart[] = [];
  let question: Bilingual | undefined;
  const besideDocuments = segments.some((tokens) => {
    const way = instrumentOf(tokens);
    return way !== 'several' && isDocumentary(way);
  });
  const whole = serviceAhead(segments[0]!);
  segments.forEach((tokens, at) => {
    const place = { at, of: segments.length, shared, besideDocuments, percent: percents[at], whole };
    const read = readPart(tokens, place);
    question ??= read.question;
    if (read.part) parts.push(read.part);
  });
  question ??= wholeOf(segments, percents);
  return question ? { parts, question } : { parts };
}

/** The share of each part: its own, or what the others leave; undefined beside amounts. */
function percentsOf(segments: readonly (readonly Token[])[]): (number | undefined)[] {
  const own = segments.map((tokens) => {
    const named = tokens.filter(
      (token): token is Extract<Token, { is: 'percent' }> => token.is === 'percent',
    );
    return named[0]?.value;
  });
  if (segments.length === 1 && !(has(segments[0]!, 'amount') || has(segments[0]!, 'balance')))
    return [own[0] ?? 100];
  if (segments.some((tokens) => has(tokens, 'amount')) || isBalanceAlone(segments)) return own;
  const open = own.filter((percent) => percent === undefined).length;
  const rest = 100 - own.reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
  return own.map((percent) => percent ?? (open === 1 && rest > 0 ? rest : undefined));
}

/** Whether the parts come to the whole price. */
function wholeOf(
  segments: readonly (readonly Token[])[],
  percents: readonly (number | undefined)[],
): Bilingual | undefined {
  const amounts = segments.filter((tokens) => has(tokens, 'amount')).length;
  if (amounts > 0) {
    const rests = percents.filter((percent) => percent === undefined).length - amounts;
    return rests === 1 && percents.every((percent) => percent === undefined) ? undefined : ASK.rest;
  }
  if (isBalanceAlone(segments)) return ASK.deposit;
  if (percents.some((percent) => percent === undefined)) return ASK.nothing;
  const sum = Math.round(percents.reduce<number>((total, percent) => total + percent!, 0) * 100) / 100;
  return sum === 100 ? undefined : ASK.sum(sum);
}

/** A balance of which nobody says what it leaves: `balance before shipment`, `1/3 deposit, balance before shipment`. */
function isBalanceAlone(segments: readonly (readonly Token[])[]): boolean {
  return segments.length === 1 && !has(segments[0]!, 'percent') && has(segments[0]!, 'balance');
}

function has(tokens: readonly Token[], is: Token['is']): boolean {
  return tokens.some((token) => token.is === is);
}
