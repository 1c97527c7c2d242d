import { matchHeader } from '../mapping/match';
import { meansSame } from '../process/canonical';
import { BUYER_CARRIES, SELLER_CARRIES } from '../trade/incoterms.data';

/**
 * The field of orders that the port of a card belongs to: the place that its term names, under F terms and EXW the port
 * of loading, else that of discharge, unless the header of the team's own sheet calls it by one of the two.
 */
export function portField(header: string, incoterm: string): 'pol' | 'pod' | undefined {
  const means = matchHeader(header).find(({ field, how }) => how === 'alias' && (field === 'pod' || field === 'pol')); // prettier-ignore
  if (means) return means.field as 'pol' | 'pod';
  const names = (terms: readonly string[]): boolean => terms.some((term) => meansSame('incoterm', incoterm, term)); // prettier-ignore
  if (names(BUYER_CARRIES)) return 'pol';
  return names(SELLER_CARRIES) ? 'pod' : undefined;
}
