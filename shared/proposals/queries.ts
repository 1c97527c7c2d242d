/** What the pane may ask whichever view is open. */
export { summaryOf as summary } from '../plan/summary';
export { previewOf as preview } from './preview';
