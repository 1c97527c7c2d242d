export { cardsView as cards } from './view';
export { lessonDraft } from './draft';
export { proposeNothing } from './nothing';
export { cardsOfOrder } from './of-order';
export { proposeReviewed, proposeUseful } from './useful';
