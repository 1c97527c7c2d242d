import { momentText } from '../../shared/time/date-text';
import type { PlannedMails } from '../../shared/features/digest/plan-mails';
import { both } from '../../shared/lang';
import type { Context } from './context';
import { DIGEST_SAY } from './digest-words';
import { textTable } from './text-table';

/** Who gets what, and when: the mails of `all` as `real` would treat them. */
export function printDigestTable(all: PlannedMails, real: PlannedMails, { print, say, lang }: Context): void {
  const rows = all.send.map(({ person, to, counts }) => [person, to, counts, whenOf(person)]);
  for (const { person, to, reason, opens } of all.later)
    rows.push([person, to, '', opens === undefined ? say(WAITS[reason]) : momentText(opens, lang)]);
  if (rows.length === 0) return print(say(DIGEST_SAY.nobody));
  const { person, address, what, when } = DIGEST_SAY;
  print(textTable([person, address, what, when].map(say), rows));

  function whenOf(name: string): string {
    if (real.already.includes(name)) return say(both('今天已发', 'already sent today'));
    const later = real.later.find((each) => each.person === name);
    if (!later) return say(DIGEST_SAY.now);
    return later.opens === undefined ? say(WAITS[later.reason]) : momentText(later.opens, lang);
  }
}

const WAITS = {
  unconfirmed: both('等同意', 'once agreed to'),
  quota: both('等额度', 'when the quota allows'),
  hours: both('等发送时间', 'within the hours of sending'),
  refused: both('明天', 'tomorrow'),
  past: both('不发', 'not sent'),
} as const;
