import { remembered } from '../remembered';
import { fold } from '../templates/vocabulary/words';
import { countryCode } from '../time/country-code';
import { PORT_NAMES } from '../trade/port-names.data';
import { lanes } from './lanes.data';

/** What a text says of where goods go: ports by their names in Latin letters, lanes by their first name, countries by code. */
export interface PlaceNames {
  readonly ports: readonly string[];
  readonly lanes: readonly string[];
  /** Those that the text names, then those of its ports. */
  readonly countries: readonly string[];
  /** The text itself, for places that nobody here knows: two that are written alike are the same. Empty where a port is known. */
  readonly plain: string;
}

interface Known {
  /** By each spelling: the port's own name, its country where only one has such a port, its lanes. */
  readonly ports: ReadonlyMap<string, { readonly name: string; readonly country?: string; readonly lane?: string }>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
  readonly chinese: RegExp;
} // prettier-ignore

let read: Known | undefined;

function known(): Known {
  if (read) return read;
  const ports = new Map<string, { name: string; country?: string; lane?: string }>();
  const byLane = new Map<string, string>();
  for (const { names, ports: own } of lanes()) {
    for (const name of names) byLane.set(fold(name), names[0]!);
    for (const { country, names: spellings } of own)
      for (const spelling of spellings)
        ports.set(spelling, { name: spellings[0]!, country, lane: names[0]! });
  }
  for (const name of PORT_NAMES.values()) if (!ports.has(name)) ports.set(name, { name });
  const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
  return (read = {
    ports,
    lanes: byLane,
    pattern: new RegExp(`(?<![A-Z])(?:${any(ports.keys())})(?![A-Z])`, 'g'),
    chinese: new RegExp(any(PORT_NAMES.keys()), 'g'),
  });
}

/** Longer texts name no place. */
const LONGEST = 200;
const SEPARATORS = /[,/;|()[\]，、；（）\n]+/;
/** What stands behind the name of a lane. */
const BEHIND_LANE = /(航线|线|方向|lanes?|routes?|trade)$/;

/** What a cell for a port, a route or a destination names. */
export const placeNames = remembered((text): PlaceNames => {
  const plain = text.slice(0, LONGEST).normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  if (plain === '') return NOTHING;
  const { ports, lanes: byLane, pattern, chinese } = known();
  const latin = plain.replace(chinese, (name) => ` ${PORT_NAMES.get(name)!} `).replace(/\bSAINT\b/g, 'ST');
  const found = [...new Set(latin.match(pattern))].map((name) => ports.get(name)!);
  const parts = plain.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== '');
  const named = parts.flatMap((part) => countryNamed(part) ?? []);
  const own = found.flatMap(({ country }) => country ?? []);
  // Where the text names another country than the port's (`VALENCIA, VENEZUELA`; `SAVANNAH, GEORGIA`) nobody can tell.
  const agreed = named.length === 0 || own.length === 0 ? [...named, ...own] : own.filter((code) => named.includes(code));
  const said = parts.flatMap((part) => byLane.get(fold(part)) ?? byLane.get(fold(part).replace(BEHIND_LANE, '')) ?? []);
  return {
    ports: [...new Set(found.map(({ name }) => name))],
    lanes: [...new Set([...said, ...found.flatMap(({ lane, country }) => (lane !== undefined && agreed.includes(country!) ? lane : []))])],
    countries: [...new Set(agreed)],
    plain: found.length > 0 ? '' : fold(parts[0]!),
  };
}, 5000); // prettier-ignore

const NOTHING: PlaceNames = { ports: [], lanes: [], countries: [], plain: '' };

/** `CA` is California as well as Canada. */
const countryNamed = (part: string): string | undefined =>
  part.length > 2 || /^(?:US|UK)$/.test(part) || /\p{Script=Han}/u.test(part) ? countryCode(part) : undefined;
