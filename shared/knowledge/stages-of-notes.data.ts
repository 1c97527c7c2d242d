/** Stages up to the quotation's outcome, at which what the market does decides the price. */
export const QUOTING: ReadonlySet<string> = new Set([
  'inquiry', 'qualify', 'price_ok', 'quote', 'quote_touch', 'quote_touch_7', 'quote_follow',
]); // prettier-ignore

/** Stages up to space on a vessel. */
export const BOOKING: ReadonlySet<string> = new Set(['nominate', 'freight', 'booking']);
