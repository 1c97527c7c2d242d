import { nameKey } from '../../people/names';

/** Forms of companies, and what stands with them. */
const FORMS: ReadonlySet<string> = new Set([
  'ltd', 'limited', 'llc', 'llp', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'plc', 'gmbh', 'ag', 'kg', 'ug', 'ab', 'as', 'asa', 'oy', 'oyj', 'aps', 'sa', 'sas', 'sarl',
  'srl', 'spa', 'sl', 'slu', 'sau', 'bv', 'nv', 'pty', 'pte', 'pvt', 'kk', 'sdn', 'bhd', 'jsc', 'ooo', 'sro', 'doo', 'kft', 'ltda', 'cv', 'fze', 'fzco', 'est', 'mbh', 'ev',
]); // prettier-ignore
const JOINS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'the', 'of']);

/** The words of a company's name without accents, without what joins them and without its form: `LUMEN & OAK LTD.` is lumen, oak. */
function wordsOf(name: string): string[] {
  const words = name
    .slice(0, 120)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !JOINS.has(word));
  while (words.length > 1 && FORMS.has(words.at(-1)!)) words.pop();
  return words;
}

/** A company's name as people write it who leave out its form; empty where it has none. */
export const withoutForm = (name: string): string => nameKey(wordsOf(name).join(''));

/** Words by which a company calls itself besides a name of its own: alone they are nobody's. */
const GENERAL =
  /^(?:al|la|le|les|el|de|new|first|best|global|international|inter|world|euro|europe|asia|america|pacific|atlantic|nordic|northern|southern|eastern|western|great|golden|royal|star|home|house|casa|maison|living|garden|trade|trading|import|imports|export|general|united|national|smart|green|blue|red|china|ningbo|shanghai|ocean|marine|cargo|express|group|design|style|quality|direct|supply)$/;

/** How its domain may be called: all its words or the first ones, with umlauts either way. The first alone where it is a name. */
export function domainKeys(name: string): string[] {
  const keys = [name, name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')].flatMap((each) => {
    const words = wordsOf(each);
    return words.flatMap((first, at) =>
      at > 0 || (first.length >= 5 && !GENERAL.test(first)) ? [words.slice(0, at + 1).join('')] : [],
    );
  });
  return [...new Set(keys)].filter((key) => key.length >= SHORTEST);
}

const SHORTEST = 5;
