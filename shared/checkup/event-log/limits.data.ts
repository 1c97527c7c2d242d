/** What an event log may ask for: some hundred times the largest of a trade office, and small enough for any machine. */
export const LOG_LIMITS = {
  /** Bytes of the file, and of what a packed one unpacks to. */
  bytes: 256 * 1024 * 1024,
  events: 4_000_000,
  cases: 1_000_000,
  /** Characters of the name of a case, an activity or a person. */
  name: 10_000,
  /** Characters of all different names of activities and people together. */
  names: 32_000_000,
  /** Characters of one row of a CSV, of one tag of an XES. */
  row: 1024 * 1024,
  /** Rows of a CSV whose quotation marks do not come out even: each may have to be read twice. */
  openQuotes: 100,
  /** How deep elements of an XES stand in each other. */
  depth: 100,
} as const;
