/** What the pane may ask of Today, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { todayView as view } from './view';
export { outdatedOrders, todayDetail as detail, todayTexts as texts } from './detail';
export { doneToday } from './done-today';
export { proposeHandOver } from './hand-over';
export { proposeMany, takersOfMany } from './many';
export { proposeNote } from './note';
export { proposeDone } from '../../proposals/mark-done';
export { proposeMoreTime } from './more-time';
export { proposeChased, proposeResumed, proposeWait } from './wait';
