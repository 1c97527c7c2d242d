import type { CellWrite } from '../../book/patch';
import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { cardDifferences, type CardColumn, type CardDifference } from '../../orders/card-differences';
import type { Plan } from '../../plan/plan';
import { incotermIn } from '../../trade/same-term';

/**
 * Cells of open orders that differ from the card of their customer, one finding for a customer and a column: at the newest
 * order, with the others beside it, so that one answer settles all.
 */
export function cardFindings(plan: Plan): readonly Finding[] {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = findIn(plan)));
  return found;
}

/** Found once for as long as the plan is: lists of findings and the files of orders ask again and again. */
const known = new WeakMap<Plan, readonly Finding[]>();

function findIn(plan: Plan): readonly Finding[] {
  const groups = new Map<string, CardDifference[]>();
  for (const each of cardDifferences(plan)) {
    const name = `${each.customer.key}\0${each.column}`;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups.values()].map(findingOf);
}

function findingOf(group: readonly CardDifference[]): Finding {
  const [first, ...rest] = group as [CardDifference, ...CardDifference[]];
  const { column, customer, said, card, place } = first;
  const orders = new Set(group.map(({ entry }) => entry)).size;
  const name = COLUMNS[column];
  return {
    place,
    severity: 'warning',
    kind: 'card',
    message:
      orders > 1
        ? both(
            `${customer.name} 有 ${orders} 单的${name.zh}和客户卡（${card}）不一样，如这格“${said}”。用卡片上的，还是保留？`,
            `${orders} orders of ${customer.name} differ in ${name.en} from the card (${card}), such as “${said}” here. Take the card’s, or keep them?`,
          )
        : both(
            `${name.zh}“${said}”和${customer.name}的客户卡（${card}）不一样。用卡片上的，还是保留？`,
            `The ${name.en} “${said}” differs from the card of ${customer.name} (${card}). Take the card’s, or keep it?`,
          ),
    fix: writeOf(first),
    ...(rest.length > 0 && { also: rest.map((each) => each.place) }),
    mayStay: true,
  };
}

/** A cell that names the port beside the Incoterm gets both from the card. */
function writeOf({ column, said, card, customer }: CardDifference): CellWrite {
  const code = column === 'incoterm' ? incotermIn(said) : undefined;
  const isBare = code === undefined || said.replace(/[\s.]/g, '').length <= code.length;
  const port = isBare || incotermIn(card) !== card.trim().toUpperCase() ? undefined : customer.card.port;
  return { as: 'text', value: port ? `${card} ${port}` : card };
}

const COLUMNS: Readonly<Record<CardColumn, Bilingual>> = {
  terms: both('付款条款', 'payment term'),
  incoterm: both('贸易条款', 'Incoterm'),
  port: both('港口', 'port'),
  currency: both('币种', 'currency'),
};
