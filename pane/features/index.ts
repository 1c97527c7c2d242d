import type { ComponentType } from 'react';
import type { ViewKey } from '../../shared/features';

/** Where each view is, loaded when it is first opened. #add-a-view */
export const PAGES: Readonly<Record<ViewKey, () => Promise<{ default: ComponentType }>>> = {
  today: () => import('./today'),
  order: () => import('./order'),
  team: () => import('./team'),
  findings: () => import('./findings'),
  process: () => import('./process'),
  calendar: () => import('./calendar'),
  setup: () => import('./setup'),
};
