import { oneLine } from '../cells/one-line';
import { fingerprint } from '../fingerprint';
import { both, type Bilingual } from '../lang';
import { countsText, moreText, titleOf } from './counts';
import { worstFirst, type MessageLook } from './digest-message';
import type { Happening } from './happening';
import { TOLD_KINDS, type Told } from './kinds.data';
import type { Message } from './message';

/** What cannot wait first. */
const NEWS = ['cutoff', 'escalation', 'handoff'] as const satisfies readonly Told[];

const COUNTS: Readonly<Record<(typeof NEWS)[number], Bilingual>> = {
  cutoff: both('截单告警', 'closing soon'),
  escalation: both('升级', 'escalated'),
  handoff: both('交接', 'in hand-offs'),
};

/** Lines of one kind that are written out. */
const MOST_LINES = 15;

/** What is told once, in one message; what is folded counts as told. Undefined where there is nothing. */
export function newsMessage(news: readonly Happening[], look: MessageLook): Message | undefined {
  const { lang, day, link } = look;
  const groups = NEWS.flatMap((what) => {
    const found = news.filter((each) => each.what === what).sort(worstFirst);
    return found.length > 0 ? [{ what, found }] : [];
  });
  const [first] = groups;
  if (!first) return undefined;
  const tells = groups.flatMap(({ found }) => found.map(({ key }) => key));
  const counts = groups.map(({ what, found }) => [COUNTS[what], found.length] as const);
  const lines = groups.flatMap(({ what, found }) => [
    ...(groups.length > 1 ? [`${TOLD_KINDS[what][lang]} (${found.length})`] : []),
    ...found.slice(0, MOST_LINES).map(({ line }) => `- ${oneLine(line[lang])}`),
    ...(found.length > MOST_LINES ? [moreText(found.length - MOST_LINES, lang)] : []),
  ]);
  return {
    // Of the same news it is the same message, whichever run makes it.
    key: `news ${day} ${fingerprint(...[...tells].sort())}`,
    what: first.what,
    day,
    title: titleOf(countsText(counts, lang), look),
    lines,
    tells,
    ...(link !== undefined && { link }),
  };
}
