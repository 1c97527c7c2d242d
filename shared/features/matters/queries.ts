/** What the pane may ask of matters, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { mattersView as view } from './view';
