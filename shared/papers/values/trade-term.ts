import { portField } from '../../orders/card-port';
import { BUYER_CARRIES, SELLER_CARRIES } from '../../trade/incoterms.data';
import type { Said } from '../../orders/order-says';
import type { Sources } from './sources';

/** A price term: its three letters, and the place it names. */
export interface TradeTerm {
  readonly term: Said<string> | undefined;
  readonly place: Said<string> | undefined;
}

const TERMS = new RegExp(`\\b(${[...BUYER_CARRIES, ...SELLER_CARRIES].join('|')}|CNF|C&F)\\b`, 'i');

/** The order's own term before the card's; the place that is written behind it, else the port that belongs to it. */
export function tradeTermOf({ order, card }: Sources): TradeTerm {
  const said = order.text('incoterm') ?? cardSays(card, 'incoterm');
  if (!said) return { term: undefined, place: undefined };
  const [match, letters] = TERMS.exec(said.value.normalize('NFKC')) ?? [];
  if (!match) return { term: said, place: undefined };
  const behind = said.value
    .normalize('NFKC')
    .replace(TERMS, '')
    .replace(/incoterms?®?\s*(2010|2020)?/i, '');
  const named = behind.replace(/^[\s,，:：()（）-]+|[\s,，:：()（）-]+$/g, '');
  const term = { value: spelled(letters!), from: said.from };
  if (named !== '') return { term, place: { value: named.toUpperCase(), from: said.from } };
  const field = BUYER_CARRIES.includes(term.value) ? 'pol' : 'pod';
  return { term, place: order.text(field) ?? cardPort({ order, card }, field, term.value) };
}

/** CNF and C&F are written CFR since 1990. */
function spelled(letters: string): string {
  const term = letters.toUpperCase();
  return term === 'CNF' || term === 'C&F' ? 'CFR' : term;
}

/** `FREIGHT PREPAID` where the seller pays the carriage, `FREIGHT COLLECT` where the buyer does; undefined where nobody can tell. */
export function freightOf(term: string | undefined): string | undefined {
  if (term === undefined) return undefined;
  if (SELLER_CARRIES.includes(term)) return 'FREIGHT PREPAID';
  return BUYER_CARRIES.includes(term) ? 'FREIGHT COLLECT' : undefined;
}

/** The port of the card, where it is that of loading or of discharge. */
export function cardPort(
  { card }: Pick<Sources, 'order' | 'card'>,
  field: 'pol' | 'pod',
  term: string,
): Said<string> | undefined {
  const port = cardSays(card, 'port');
  return port && portField('', term) === field ? port : undefined;
}

function cardSays(card: Sources['card'], column: 'incoterm' | 'port'): Said<string> | undefined {
  const value = card?.record?.[column]?.trim() ?? '';
  return value === '' ? undefined : { value, from: card!.place(column) };
}
