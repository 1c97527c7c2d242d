/** What the pane may ask of findings, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { proposeFix, proposeFixAll } from './fix';
export { findingPage as page, findingsView as view } from './view';
