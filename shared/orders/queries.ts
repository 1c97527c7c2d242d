/** What every view may ask of orders and filters, by name: pure functions of the plan and of JSON arguments that answer in JSON. */
export { choicesOf as choices, countOf as count, filterChips, filterWords } from './choices';
export { furtherWork, orderWork } from './lines';
export { sheetFilters } from './sheet-filter';
