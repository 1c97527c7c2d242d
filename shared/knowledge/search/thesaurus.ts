import { papersOf } from '../../templates/said';
import { STAGE_WORDS } from '../../templates/vocabulary';
import { countrySpellings } from '../../time/country-code';
import { Phrases } from './phrases';
import { REGIONS, THESAURUS, TOWNS } from './thesaurus.data';

/** Everything that a text may name under another word: things of the trade, stages and their papers, countries with their towns. */
export const thesaurus = (): Phrases => (made ??= new Phrases([...things(), ...stages(), ...countries()]));
let made: Phrases | undefined;

const phrasesOf = (line: string): string[] => line.split(',').map((each) => each.trim());

function* things(): Generator<readonly [string, readonly string[]]> {
  let number = 0;
  for (const line of THESAURUS.trim().split('\n')) yield [`thing ${number++}`, phrasesOf(line)];
}

function* stages(): Generator<readonly [string, readonly string[]]> {
  for (const [key, word] of Object.entries(STAGE_WORDS)) {
    const papers = papersOf(key).flatMap(({ zh, en }) => [zh, en]);
    yield [`stage ${key}`, [word.zh, word.en, ...papers]];
  }
}

/** Codes are words of their own in English: a country goes by its names. */
function* countries(): Generator<readonly [string, readonly string[]]> {
  for (const [code, [, , ...names]] of countrySpellings())
    yield [`country ${code}`, names.filter((name) => !/^[A-Za-z]{1,3}$/.test(name))];
  for (const line of TOWNS.trim().split('\n'))
    yield [`country ${line.slice(0, 2)}`, phrasesOf(line.slice(3))];
  // A card for Nigeria answers a question about West Africa.
  for (const line of REGIONS.trim().split('\n')) {
    const [, codes = '', names = ''] = /^((?:[A-Z]{2} )+)(.*)$/.exec(line)!;
    for (const code of codes.trim().split(' ')) yield [`country ${code}`, phrasesOf(names)];
  }
}
