import { both, type Bilingual } from '../../lang';
import { MATTER_KINDS } from '../../matters/kinds.data';
import { ordersToName } from '../../orders/named-orders';
import { peopleOf } from '../../orders/people';
import { stageNames } from '../../orders/stage-name';
import type { Plan } from '../../plan/plan';
import { dayOf, isoDay } from '../../time/moment';
import { OPENED_KINDS, type OpenedKind } from './new';

/** What a form for a new matter is filled in with. Plain JSON. */
export interface MatterForm {
  readonly kinds: readonly { readonly key: OpenedKind; readonly title: Bilingual }[];
  readonly people: readonly string[];
  readonly orders: readonly string[];
  readonly stages: readonly { readonly key: string; readonly name: Bilingual }[];
  readonly today: string;
}

export function matterForm(plan: Plan): MatterForm {
  return {
    kinds: OPENED_KINDS.map((key) => ({ key, title: both(MATTER_KINDS[key].zh, MATTER_KINDS[key].en) })),
    people: peopleOf(plan),
    orders: ordersToName(plan),
    stages: [...stageNames(plan)].map(([key, name]) => ({ key, name })),
    today: isoDay(dayOf(plan.now)),
  };
}
