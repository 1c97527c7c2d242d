/** What the pane may ask of orders that are to be added. */
export { newOrderForm as form } from './form';
export { proposeNewOrder as propose } from './propose';
