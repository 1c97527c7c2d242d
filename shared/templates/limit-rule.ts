import { parseLimit } from '../time/limit-text';
import { GendanError } from '../errors';
import type { ProcessRow } from '../process/row';

/** A stage's limit and where it counts from as one text, alike for all ways of writing the same limit: `7d from etd - 14d`. */
export function limitRule({ limit, startFrom }: Pick<ProcessRow, 'limit' | 'startFrom'>): string {
  const start = startFrom.trim().replace(/\s+/g, ' ');
  return start === '' ? spelled(limit) : `${spelled(limit)} from ${start}`;
}

function spelled(text: string): string {
  if (text.trim() === '') return '';
  try {
    const { amount, unit } = parseLimit(text);
    return `${amount}${unit}`;
  } catch (error) {
    if (error instanceof GendanError) return text.trim();
    throw error;
  }
}
