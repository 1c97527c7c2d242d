import { lazy, type ComponentType } from 'react';
import type { View } from '../../shared/capability';
import type { ViewKey } from '../../shared/features';
import { VIEWS as BOARD } from '../../shared/features/board/views';
import { VIEWS as CALENDAR } from '../../shared/features/calendar/views';
import { VIEWS as FINDINGS } from '../../shared/features/findings/views';
import { VIEWS as MONTH } from '../../shared/features/month/views';
import { VIEWS as ORDER } from '../../shared/features/order/views';
import { VIEWS as PROCESS } from '../../shared/features/process/views';
import { VIEWS as SETUP } from '../../shared/features/setup/views';
import { VIEWS as TEAM } from '../../shared/features/team/views';
import { VIEWS as TIMELINE } from '../../shared/features/timeline/views';
import { VIEWS as TODAY } from '../../shared/features/today/views';

type Load = () => Promise<{ default: ComponentType }>;

/** Where each view is, loaded when it is first opened. #add-a-view */
const LOADS: Readonly<Record<ViewKey, Load>> = {
  today: () => import('./today'),
  board: () => import('./board'),
  order: () => import('./order'),
  team: () => import('./team'),
  findings: () => import('./findings'),
  timeline: () => import('./timeline'),
  month: () => import('./month'),
  process: () => import('./process'),
  calendar: () => import('./calendar'),
  setup: () => import('./setup'),
};

export interface Page extends View {
  readonly key: ViewKey;
  readonly Component: ComponentType;
}

/** The views in the order of the navigation; a test compares them with the list of capabilities. #add-a-view */
export const PAGES: readonly Page[] = [
  ...TODAY,
  ...BOARD,
  ...ORDER,
  ...TEAM,
  ...FINDINGS,
  ...TIMELINE,
  ...MONTH,
  ...PROCESS,
  ...CALENDAR,
  ...SETUP,
].map((view) => ({ ...view, Component: lazy(LOADS[view.key]) }));

export function pageOf(key: ViewKey): Page {
  return PAGES.find((page) => page.key === key)!;
}
