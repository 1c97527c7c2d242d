/** What may be asked of the questions, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { bundledQuestions as bundles, allBundles as all } from '../../plan/bundled-questions';
export { askedIds as ids, askedPage as page, askedView as asked } from './asked';
export { proposeAnswer } from './answer';
export { proposeRevoke, standingAnswers } from './standing';
