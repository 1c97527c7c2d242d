/** What the pane may ask of money, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { moneyView as view } from './view';
export { moneyOfOrder as ofOrder } from './of-order';
export { reminder } from './remind';
export { receiptForm, proposeReceipt } from './receipt';
export { proposeMoney as propose } from './propose';
export { section } from './section';
