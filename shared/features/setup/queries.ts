/** What the pane may ask of setting up, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { setUpColumns as columns } from './columns';
export { setUpMeanings as meanings } from './meanings';
export { setUpOutcome as outcome } from './outcome';
export { proposeSetUp as propose } from './set-up';
export { setUpView as view } from './view';
