import { both, same, type Bilingual } from '../lang';
import { COUNTRY_NAMES } from './calendars/country-names.data';

/** A country, or a region of one that keeps days off of its own. */
export interface Country {
  /** ISO 3166: `DE`, `GB-ENG`. */
  readonly code: string;
  readonly label: Bilingual;
}

/**
 * The code of a country as a cell or a calendar's name writes it (`USA`, `美国`, `de`, `The Netherlands`);
 * undefined when it is none, or may be several.
 */
export function countryCode(text: string): string | undefined {
  return table().codes.get(folded(text));
}

/** The country or region of that code. */
export function countryOf(code: string): Country | undefined {
  return table().countries.get(code);
}

/** What the country or region of a code is called; a code that nobody knows as it is. */
export const countryLabel = (code: string): Bilingual => countryOf(code)?.label ?? same(code);

/** What every country is called: both names, its codes and what else sheets write. */
export function countrySpellings(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    COUNTRY_NAMES.split('\n').map((line) => {
      const spellings = line.split('|').filter((spelling) => spelling !== '');
      return [spellings[0]!, spellings];
    }),
  );
}

interface Table {
  readonly codes: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Country>;
}

let read: Table | undefined;

function table(): Table {
  if (read) return read;
  const codes = new Map<string, string>();
  const countries = new Map<string, Country>();
  for (const line of COUNTRY_NAMES.split('\n')) {
    const [code = '', long = '', zh = '', en = '', ...others] = line.split('|');
    countries.set(code, { code, label: both(zh, en) });
    for (const spelling of [code, long, zh, en, ...others])
      if (spelling !== '') codes.set(folded(spelling), code);
  }
  return (read = { codes, countries });
}

/** Case, width, accents and punctuation taken away; spaces too, but not from what may be a code (`M-F` is not `MF`). */
export function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|[.'’‘`·]/gu, '')
    .toUpperCase()
    .replace(/&/g, ' AND ')
    .split(/[\s\-‐–—_,;()]+/)
    .filter((word) => word !== '')
    .map((word) => (word === 'SAINT' ? 'ST' : word));
  if (words.length > 1 && words[0] === 'THE') words.shift();
  const joined = words.join('');
  return /^[A-Z]{1,4}$/.test(joined) ? words.join(' ') : joined;
}
