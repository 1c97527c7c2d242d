import type { Bilingual, Lang } from '../../lang';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { columnOf } from '../../records/sheet';
import { textOfValue } from '../../records/values';
import { CUSTOMERS, type Customer } from '../../trade/sheets/customers.sheet';

/** A cell of a card, in the reader's language. */
export interface CardFact {
  readonly key: string;
  readonly title: Bilingual;
  readonly text: string;
}

/** What whoever works on an order has to know. */
const FIRST = ['terms', 'incoterm', 'port', 'currency', 'documents', 'requirements'] as const;
const MORE = [
  'fullName', 'contact', 'email', 'phone', 'country', 'language', 'address', 'taxNo', 'consignee', 'notify', 'marks',
  'commission', 'source', 'lossDays', 'checkedOn',
] as const; // prettier-ignore

/** The filled cells of a card, what matters for every order first. */
export function cardFacts(
  plan: Plan,
  card: Customer | undefined,
  lang: Lang,
): { facts: CardFact[]; more: CardFact[] } {
  const told = (keys: readonly (keyof Customer)[]): CardFact[] =>
    card ? factsOf(plan, card, keys, lang) : [];
  return { facts: told(FIRST), more: told(MORE) };
}

export function factsOf(
  plan: Plan,
  card: Customer,
  keys: readonly (keyof Customer)[],
  lang: Lang,
): CardFact[] {
  const context = { ...recordContext(plan), lang };
  return keys.flatMap((key): CardFact[] => {
    const column = columnOf(CUSTOMERS, key);
    const text = column ? textOfValue(column, card[key], context) : '';
    return column && text !== '' ? [{ key, title: column.title, text }] : [];
  });
}
