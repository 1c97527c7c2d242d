/** What the pane may ask of the board, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { boardCards as cards } from './cards';
export { boardView as view } from './columns';
export { moveForm as move, moveTargets as targets, proposeMove } from './move';
