/** What an order's file tells of its papers. */
export const ofOrder = () => import('./OfOrder');
