import { both, same, type Bilingual } from '../../lang';
import { recordsOf } from '../../orders/records';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';

/** Customers whose next contact is today or has passed, the longest ago first. */
export function contactsDue(plan: Plan): TodayThings {
  const today = dayOf(plan.now);
  const things = recordsOf(plan, CUSTOMERS).rows.flatMap(({ record, place }): TodayThing[] => {
    const day = record?.nextContact;
    if (!record || day === undefined || day > today) return [];
    const { customer, owner = '', contact = '', phone = '', email } = record;
    return [
      {
        id: customer,
        name: customer,
        customer,
        note: same([contact, phone || (email[0] ?? '')].filter((text) => text !== '').join(' · ')),
        due: wholeDay(day),
        brief: agoWords(today - day),
        owner,
        role: 'sales',
        place: place('nextContact'),
      },
    ];
  });
  things.sort((a, b) => a.due - b.due);
  return {
    key: 'contacts',
    title: both('要联系的客户', 'Customers to contact'),
    done: { verb: both('已联系', 'Contacted'), next: both('下次联系', 'Next contact') },
    things,
  };
}

function agoWords(days: number): Bilingual {
  return days === 0 ? both('今天', 'today') : both(`${days}天`, `${days} d`);
}
