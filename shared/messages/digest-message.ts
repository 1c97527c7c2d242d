import { oneLine } from '../cells/one-line';
import { same, type Lang } from '../lang';
import { ROLE_WORDS } from '../templates/vocabulary';
import { lastMinuteOf } from '../time/moment';
import { shortName } from './about-words';
import { countsText, DAILY_COUNTS, moreText, titleOf } from './counts';
import { DAILY, type Happening } from './happening';
import type { Message } from './message';

/** How a message looks, whatever it tells. */
export interface MessageLook {
  readonly lang: Lang;
  /** Serial day. */
  readonly day: number;
  /** What people call the book. */
  readonly bookName?: string;
  /** Where it opens. */
  readonly link?: string;
}

/** Lines of one person that are written out, and of a whole message: what nobody reads to the end is not written. */
const MOST_OF_ONE = 8;
const MOST_LINES = 60;

/** One message a channel and day; a person may hear of it in two channels. */
export const digestKey = (day: number): string => `digest ${day}`;

/** What is late, due today and this week, by person, who has most late first; undefined where there is nothing. */
export function digestMessage(happenings: readonly Happening[], look: MessageLook): Message | undefined {
  const { lang, day, link } = look;
  const daily = happenings.filter(({ what, pressing }) => what === 'digest' && pressing !== undefined);
  if (daily.length === 0) return undefined;
  const lines: string[] = [];
  for (const { name, theirs } of byPerson(daily, lang)) {
    lines.push(`${name}${lang === 'zh' ? '：' : ': '}${countsOf(theirs, lang)}`);
    const shown = theirs.slice(0, Math.min(MOST_OF_ONE, Math.max(0, MOST_LINES - lines.length)));
    lines.push(...shown.map(({ line }) => `- ${oneLine(line[lang])}`));
    if (theirs.length > shown.length) lines.push(moreText(theirs.length - shown.length, lang));
  }
  return {
    key: digestKey(day),
    what: 'digest',
    day,
    title: titleOf(countsOf(daily, lang), look),
    lines,
    tells: [],
    ...(link !== undefined && { link }),
  };
}

/** What is late is counted in orders, as everywhere; what is to be done by piece. */
function countsOf(daily: readonly Happening[], lang: Lang): string {
  const late = daily.filter(({ pressing }) => pressing === 'late');
  const orders = new Set(late.map(({ order, key }) => order || key)).size;
  return countsText(
    DAILY.map((each) => [
      DAILY_COUNTS[each],
      each === 'late' ? orders : daily.filter(({ pressing }) => pressing === each).length,
    ]),
    lang,
  );
}

interface Theirs {
  readonly name: string;
  readonly theirs: Happening[];
}

/** Who has most that is late first; of each person the worst first. What names nobody stands under its role. */
function byPerson(daily: readonly Happening[], lang: Lang): Theirs[] {
  const people = new Map<string, Theirs>();
  for (const each of [...daily].sort(worstFirst)) {
    const { people: [person], role } = each;
    const name = shortName(person ?? (role ? ROLE_WORDS[role] : same('—'))[lang]);
    const known = people.get(name);
    if (known) known.theirs.push(each);
    else people.set(name, { name, theirs: [each] });
  } // prettier-ignore
  const count = ({ theirs }: Theirs, pressing: string): number =>
    theirs.filter((each) => each.pressing === pressing).length;
  return [...people.values()].sort(
    (a, b) => DAILY.map((each) => count(b, each) - count(a, each)).find((more) => more !== 0) ?? 0,
  );
}

/** What is late before what is to be done, then by its deadline. */
export const worstFirst = (a: Happening, b: Happening): number =>
  placeOf(a) - placeOf(b) || minute(a) - minute(b) || (a.key < b.key ? -1 : 1);

const placeOf = ({ pressing }: Happening): number => (pressing ? DAILY.indexOf(pressing) : DAILY.length);
const minute = ({ due }: Happening): number =>
  due === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(due);
