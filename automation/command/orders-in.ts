/** The orders that an argument names, with commas of either language between. */
export const ordersIn = (text: string): string[] =>
  text
    .split(/[,，、]/)
    .map((each) => each.trim())
    .filter(Boolean);
