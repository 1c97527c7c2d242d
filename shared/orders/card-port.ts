import { matchHeader } from '../mapping/match';
import { meansSame } from '../process/canonical';

const LOADING: readonly string[] = ['FOB', 'FCA', 'FAS', 'EXW'];
const DISCHARGE: readonly string[] = ['CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'DAT', 'DDU'];

/**
 * The field of orders that the port of a card belongs to: the place that its term names, under F terms and EXW the port
 * of loading, else that of discharge, unless the header of the team's own sheet calls it by one of the two.
 */
export function portField(header: string, incoterm: string): 'pol' | 'pod' | undefined {
  const means = matchHeader(header).find(({ field, how }) => how === 'alias' && (field === 'pod' || field === 'pol')); // prettier-ignore
  if (means) return means.field as 'pol' | 'pod';
  const names = (terms: readonly string[]): boolean => terms.some((term) => meansSame('incoterm', incoterm, term)); // prettier-ignore
  if (names(LOADING)) return 'pol';
  return names(DISCHARGE) ? 'pod' : undefined;
}
