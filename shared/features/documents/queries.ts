/** What may be asked of papers, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { paperChoices as choices } from './choices';
export { documentsOfOrder as ofOrder } from './of-order';
export { makePaper as make, previewPaper as preview } from './preview';
export { section } from './section';
export { proposeStatus } from './status';
