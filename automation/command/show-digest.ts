import { momentText } from '../../shared/time/date-text';
import type { PlannedMails } from '../../shared/features/digest/plan-mails';
import { both, type Bilingual } from '../../shared/lang';
import type { Context } from './context';
import { DIGEST_SAY } from './digest-words';
import { textTable } from './text-table';

/** Who gets what, and when: the mails of `all` as `real` would treat them. */
export function printDigestTable(all: PlannedMails, real: PlannedMails, { print, say, lang }: Context): void {
  const rows = all.send.map(({ person, to, counts }) => [person, to, counts, whenOf(person)]);
  for (const { person, to, reason, opens } of all.later)
    rows.push([person, to, '', opens === undefined ? say(WAITS[reason]) : momentText(opens, lang)]);
  if (rows.length === 0) return print(say(nobodyOf(real)));
  const { person, address, what, when } = DIGEST_SAY;
  print(textTable([person, address, what, when].map(say), rows));

  function whenOf(name: string): string {
    if (real.already.includes(name)) return say(both('今天已发', 'already sent today'));
    const later = real.later.find((each) => each.person === name);
    if (!later) return say(DIGEST_SAY.now);
    return later.opens === undefined ? say(WAITS[later.reason]) : momentText(later.opens, lang);
  }
}

/** Why nothing is to be sent; whom it would have been for, and that nothing is due at all, is in the report below. */
function nobodyOf({ isOff, already, unreachable }: PlannedMails): Bilingual {
  if (isOff) return DIGEST_SAY.nobody;
  if (already.length > 0) return DIGEST_SAY.allTold;
  return unreachable.length > 0 ? DIGEST_SAY.unreachable : DIGEST_SAY.nobody;
}

const WAITS = {
  unconfirmed: both('等同意', 'once agreed to'),
  quota: both('等额度', 'when the quota allows'),
  hours: both('等发送时间', 'within the hours of sending'),
  refused: both('明天', 'tomorrow'),
  past: both('不发', 'not sent'),
} as const;
