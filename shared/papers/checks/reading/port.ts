import { hasHan } from '../../../cells/text';
import { remembered } from '../../../remembered';
import { countryCode } from '../../../time/country-code';
import { PORT_NAMES } from '../../../trade/port-names.data';

/** Words around the name of a port that do not tell it from another. */
const AROUND =
  /\b(?:SEA ?PORTS?|PORTS?|AIRPORT|OF|MAIN|BASE|P\s?\.?\s?R\s?\.?|PEOPLE'?S REPUBLIC|TERMINAL|CITY|BY (?:SEA|VESSEL|AIR)|IN|THE)\b|港口?|市/g;
const ANY = /\bANY\b|\b(?:CHINESE|EUROPEAN|JAPANESE|US|USA) (?:MAIN )?PORTS?\b|任何|任意/;
/** `CHINESE PORT` names a country by its adjective. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  CHINESE: 'CN', JAPANESE: 'JP', KOREAN: 'KR', GERMAN: 'DE', ITALIAN: 'IT', FRENCH: 'FR', SPANISH: 'ES', INDIAN: 'IN', AMERICAN: 'US', TURKISH: 'TR', BRAZILIAN: 'BR', VIETNAMESE: 'VN', DUTCH: 'NL',
}; // prettier-ignore
const UNKNOWN = /\b(?:TBA|TBC|TBD|TO BE ADVISED|N\/A)\b|待定/;

/** Ports that are written in several ways, word by word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  PUSAN: 'BUSAN', INCHON: 'INCHEON', KELANG: 'KLANG', CHATTOGRAM: 'CHITTAGONG', GENOVA: 'GENOA', ANTWERPEN: 'ANTWERP', ANVERS: 'ANTWERP', ODESA: 'ODESSA',
  SAINT: 'ST', NAPOLI: 'NAPLES', VENEZIA: 'VENICE', LISBOA: 'LISBON', LEGHORN: 'LIVORNO', GOTEBORG: 'GOTHENBURG', KOBENHAVN: 'COPENHAGEN', BOMBAY: 'MUMBAI',
  MADRAS: 'CHENNAI', CALCUTTA: 'KOLKATA', RANGOON: 'YANGON', CONSTANTZA: 'CONSTANTA', AMOY: 'XIAMEN',
}; // prettier-ignore

const spelled = (name: string): string =>
  name.split(' ').map((word) => (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : word)).join(' '); // prettier-ignore

interface Port {
  /** The words of its name, without the country. */
  readonly name: string;
  /** What stands behind it and is no country: the town of a terminal. */
  readonly beside: readonly string[];
  readonly country: string | undefined;
  readonly isAny: boolean;
}

/**
 * Whether two texts name the same port, or one of the ports that the other lists: `NINGBO` is `NINGBO, CHINA`, `Ningbo Port`,
 * of `NINGBO/SHANGHAI` and `ANY CHINESE PORT`. Undefined where nobody can tell.
 */
export function isSamePlace(a: string, b: string): boolean | undefined {
  const [ones, others] = [portsIn(a), portsIn(b)];
  if (ones.length === 0 || others.length === 0) return undefined;
  const found = ones.flatMap((one) => others.map((other) => isSame(one, other)));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

function isSame(a: Port, b: Port): boolean | undefined {
  if (a.isAny || b.isAny)
    return a.country === undefined || b.country === undefined ? undefined : a.country === b.country;
  if (a.name === '' || b.name === '') return undefined;
  if (hasHan(a.name) !== hasHan(b.name)) return undefined;
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  return (
    [b.name, ...b.beside].some((name) => isSameName(a.name, name)) ||
    a.beside.some((name) => isSameName(b.name, name))
  );
}

/** With or without blanks, and where one goes on: `HO CHI MINH` and `HO CHI MINH CITY`. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.replace(/ /g, '') === short.replace(/ /g, '') || (short !== '' && long.startsWith(`${short} `));
}

const CHINESE = new RegExp([...PORT_NAMES.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** `宁波` is `NINGBO`; what is Chinese besides (`中国`, `港`) is left out then. A name that is not known stays Chinese. */
function latin(text: string): string {
  if (!hasHan(text)) return text;
  const named = text.replace(CHINESE, (name) => ` ${PORT_NAMES.get(name)!} `);
  if (named === text) return text;
  return named.replace(/\p{Script=Han}+/gu, (word) => (/^(?:港口?|市|机场)$/.test(word) || countryCode(word) ? ' ' : word));
} // prettier-ignore

const portsIn = remembered((text): readonly Port[] => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  if (plain === '' || UNKNOWN.test(plain)) return [];
  const parts = latin(plain).replace(/\s+/g, ' ').trim().split(/\s*(?:\/|;|\bOR\b|\bAND\/OR\b|或|、|\|)\s*/).filter((part) => part !== '');
  const ports = parts.map(portOf);
  // `NINGBO OR SHANGHAI, CHINA`: the country is said once for all.
  const country = ports.at(-1)?.country;
  return ports.map((port) => ({ ...port, country: port.country ?? country }));
}, 200); // prettier-ignore

/** `CA` is California as well as Canada. */
const countryNamed = (part: string): string | undefined =>
  part.length > 2 || /^(?:US|UK)$/.test(part) ? countryCode(part) : undefined;

/** Else three or five letters in brackets are the code of an airport or a port: `PUDONG (PVG)`. */
const COUNTRIES_IN_BRACKETS: ReadonlySet<string> = new Set(['USA', 'UAE', 'PRC', 'ROK', 'KSA', 'CHINA', 'JAPAN', 'KOREA', 'INDIA', 'ITALY', 'SPAIN', 'CHILE', 'EGYPT', 'KENYA', 'GHANA', 'QATAR', 'YEMEN', 'TOGO', 'BENIN', 'NEPAL', 'MALTA', 'LIBYA', 'SUDAN', 'GABON', 'HAITI', 'NIGER', 'CONGO']); // prettier-ignore

function portOf(text: string): Port {
  const adjective = Object.keys(ADJECTIVES).find((word) => new RegExp(`\\b${word}\\b`).test(text));
  const [, head = '', tail = ''] = /^([^,(]*)[,(]?(.*)$/s.exec(text)!;
  const words = head.replace(AROUND, ' ').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const beside = tail.replace(AROUND, ' ').split(/[,()]/).map((part) => part.trim());
  // `FRANKFURT (FRA)` is in Germany.
  const codes = [...tail.matchAll(/(?:^|\()([A-Z]{3}|[A-Z]{5})\)/g)].map(([, code]) => code!).filter((code) => !COUNTRIES_IN_BRACKETS.has(code));
  let country = beside.map((part) => (codes.includes(part) ? undefined : countryNamed(part))).find(Boolean);
  // `NINGBO CHINA` without a comma; a port that is called like its country (SINGAPORE) keeps its name.
  for (const length of [3, 2, 1]) {
    const last = words.slice(-length).join(' ');
    const code = words.length > length ? countryCode(last) : undefined;
    if (code === undefined || last.length < 3) continue;
    country ??= code;
    words.splice(-length);
    break;
  }
  // `CHINA MAIN PORT`
  const isCountry = /\bPORTS?\b/.test(text) && words.length > 0 && countryCode(words.join(' ')) !== undefined;
  const isAny = ANY.test(text) || isCountry;
  if (isAny) country ??= adjective ? ADJECTIVES[adjective] : words.map((word) => countryCode(word)).find(Boolean);
  const towns = beside.filter((part) => part.length > 3 && countryCode(part) === undefined);
  return { name: spelled(words.join(' ')), beside: [...towns, ...codes].map(spelled), country, isAny };
} // prettier-ignore
