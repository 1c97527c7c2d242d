import type { OrderFilter } from '../../orders/filter';
import type { Plan } from '../../plan/plan';
import { boardPage } from './board-page';
import { monthPage } from './month-page';
import { morningPage } from './morning-page';
import { orderPage } from './order-page';
import type { SharedPage } from '../../orders/page';
import { weekPage } from './week-page';

/** What can be handed on. `morning`: a person's day, the whole team's with nobody named. Plain JSON. */
export type Shared =
  | { readonly is: 'order'; readonly key: string }
  | { readonly is: 'morning'; readonly me: string; readonly filter: OrderFilter }
  | { readonly is: 'board'; readonly filter: OrderFilter }
  | { readonly is: 'month'; readonly filter: OrderFilter; readonly month?: string }
  | { readonly is: 'week'; readonly filter: OrderFilter; readonly day?: number };

/** Undefined for an order that is not there any more. */
export function sharedPage(plan: Plan, wanted: Shared): SharedPage | undefined {
  switch (wanted.is) {
    case 'order':
      return orderPage(plan, wanted.key);
    case 'morning':
      return morningPage(plan, wanted.me, wanted.filter);
    case 'board':
      return boardPage(plan, wanted.filter);
    case 'month':
      return monthPage(plan, wanted.filter, wanted.month);
    case 'week':
      return weekPage(plan, wanted.filter, wanted.day);
  }
}
