/** The names of the SLA functions, in the order of the table: for a page that registers them before it has loaded what they do. */
export const FUNCTION_NAMES = [
  'DUE', 'STATUS', 'LEFT', 'WORKDAY', 'NETWORKDAYS', 'WORKTIME', 'LCDUE', 'NEXT', 'STAGES', 'ONTIME', 'EXPLAIN',
  'OFFDAYS', 'DATE',
] as const; // prettier-ignore
