import { registerOf } from '../papers/register';
import type { Plan } from '../plan/plan';
import { isSamePerson } from '../plan/work';
import type { AnyPaper, FiledPaper } from '../trade/paper-kinds';
import { nameIn } from './skill-rows';
import type { Slip } from './slip';

/** Papers that go with the goods or to the bank. */
const SHIPPING: ReadonlySet<string> = new Set<AnyPaper | FiledPaper>([
  'ci', 'pl', 'si', 'customs', 'co', 'beneficiary', 'advice', 'bl', 'insurance', 'vgm', 'certificate',
]); // prettier-ignore

/**
 * Documents in which somebody else found differences when they checked them. A later version alone is none: the customer may
 * have changed what it says. Nor is what nobody signed, or only its maker checked.
 */
export function paperSlips(plan: Plan): Slip[] {
  return registerOf(plan).flatMap(({ record, place }): Slip[] => {
    const { kind, status, conflicts = 0, madeBy = '', checkedBy = '', orders } = record;
    const day = record.sentOn ?? record.date;
    if (conflicts === 0 || status === 'void' || !SHIPPING.has(kind) || day === undefined) return [];
    const [person, checker] = [nameIn(plan, madeBy), nameIn(plan, checkedBy)];
    if (person === '' || checker === '' || isSamePerson(person, checker)) return [];
    return orders
      .slice(0, 1)
      .map((order) => ({ kind: 'papers', person, topic: kind, order, day, place: place('conflicts') }));
  });
}
