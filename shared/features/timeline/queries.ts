/** What the pane may ask of the timeline, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { daysOff } from '../../orders/days-off';
export { timelineView as view } from './view';
