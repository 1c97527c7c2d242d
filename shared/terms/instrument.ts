import type { Instrument } from './part';
import type { Token } from './words.data';

export function isDocumentary(instrument: Instrument | undefined): boolean {
  return instrument === 'LC' || instrument === 'DP' || instrument === 'DA';
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
