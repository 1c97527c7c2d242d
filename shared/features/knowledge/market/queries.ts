export { expiredNotes, marketView as market } from './view';
export { marketOfOrder } from './of-order';
