/** What the pane may ask of one order, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { orderAt as view } from './view';
export { findOrders as find } from './find';
export { nextLate } from './late-orders';
export { mostUrgent } from './most-urgent';
export { stageDetail as stage } from './stage';
export { proposeWhatIf, whatIf } from './what-if';
export { proposeComment } from './comment';
