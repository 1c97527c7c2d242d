import { fold } from '../templates/vocabulary/words';
import { countryCode } from '../time/country-code';

/** The member states of the European Union, by ISO code. */
export const EU: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const EU_NAMES = new Set(['eu', '欧盟', 'europeanunion']);

/** The countries, by ISO code, that one word of a note about countries means; none where nobody knows. */
export function countriesMeant(word: string): readonly string[] {
  if (EU_NAMES.has(fold(word))) return EU;
  const code = countryCode(word);
  return code === undefined ? [] : [code];
}
