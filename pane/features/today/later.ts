import { lazy } from 'react';

/** What comes with the first line that is opened and the first question, on Today and in the file of an order. */
export const Selected = lazy(() => import('./Selected'));
export const ActionDialog = lazy(() => import('./ActionDialog'));
