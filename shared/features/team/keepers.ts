import { hindrance, type Need } from '../../people/fit';
import { membersNamed } from '../../people/members-named';
import { nameKey } from '../../people/names';
import type { Team } from '../../people/team';
import { customerNamed } from '../../orders/customers';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { openWork, ownerName, type Work } from '../../plan/work';
import { onceFor } from '../../remembered';

/** Who looks after a customer. */
export interface Keeping {
  /** One as a rule; several where they have as much of the customer's work. */
  readonly names: readonly string[];
  /** Open stages of the customer that each of them has; 0 where a card or the order names them. */
  readonly count: number;
}

/** For each who gives work away, and again for each choice, the same of one plan. */
export const keepersOf = onceFor((plan: Plan) => new Keepers(plan));

/** Who looks after the customers of a book: who is named for them, else who has most of their open work. */
export class Keepers {
  /** By the customer, how many open stages each has. */
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly customers = new Map<unknown, string>();

  constructor(private readonly plan: Plan) {
    for (const work of openWork(plan)) {
      const owner = ownerName(work.stage, plan.team);
      const customer = nameKey(this.customerOf(work));
      if (owner === '' || customer === '') continue;
      let counts = this.counts.get(customer);
      if (!counts) this.counts.set(customer, (counts = new Map()));
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }

  /**
   * Of those who may do the work: whom the order names for the customer, else whom the customer's card names, else who has
   * most of the customer's open work. Undefined where nobody looks after them, or the row names no customer.
   */
  of(work: Work, need: Need, team: Team): Keeping | undefined {
    const customer = this.customerOf(work);
    if (customer === '') return undefined;
    const mayDo = (name: string): boolean => {
      const member = team.find(name);
      return member !== undefined && hindrance(member, need, team) === undefined;
    };
    for (const text of [need.customerOwner ?? '', customerNamed(this.plan, customer)?.card?.owner ?? '']) {
      const names = membersNamed(team, text).map(({ name }) => name).filter(mayDo); // prettier-ignore
      if (names.length > 0) return { names, count: 0 };
    }
    const able = [...(this.counts.get(nameKey(customer)) ?? [])].filter(([name]) => mayDo(name));
    const count = Math.max(0, ...able.map(([, n]) => n));
    return count === 0
      ? undefined
      : { names: able.flatMap(([name, n]) => (n === count ? [name] : [])), count };
  }

  /** What work of one customer that people of one role do has in common; empty where the row names no customer. */
  groupOf(work: Work, { role }: Pick<Need, 'role'>): string {
    const customer = nameKey(this.customerOf(work));
    return customer === '' ? '' : `${role}\0${customer}`;
  }

  private customerOf({ table, row }: Work): string {
    let customer = this.customers.get(row);
    if (customer === undefined)
      this.customers.set(row, (customer = factsOfRow(table, row.row, this.plan.now).text('customer').trim()));
    return customer;
  }
}
