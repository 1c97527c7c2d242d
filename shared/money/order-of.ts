/** How the order that a record names is compared with those of the sheets: one width, one case, no blanks. */
export const orderKey = (order: string): string => order.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
