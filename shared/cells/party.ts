/** Whom a stage may wait for. */
export const PARTIES = ['customer', 'factory', 'bank', 'carrier', 'other'] as const;
export type Party = (typeof PARTIES)[number];
