/** What the pane may ask of the month, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { monthDay as day, monthView as view } from './view';
