import { oneLine } from '../../cells/one-line';
import { both, same, type Bilingual } from '../../lang';
import { momentText } from '../../time/date-text';
import type { UntoldReason } from './digest';
import type { LaterMail, LaterReason, PlannedMails } from './plan-mails';
import type { Sent, SendResult } from './sending';
import { reasonText } from './words';

/**
 * What a run did and left, a sentence a line; `sent` absent for a run that only looked. Names are cells, and what a mail
 * service says is anybody's text: none of them can make a line of its own.
 */
export function reportOf(planned: PlannedMails, sent?: Sent): Bilingual[] {
  return linesOf(planned, sent).map(({ zh, en }) => both(oneLine(zh), oneLine(en)));
}

function linesOf(planned: PlannedMails, sent: Sent | undefined): Bilingual[] {
  if (planned.isOff)
    return [both('“跟单_设置”里的“每日提醒”是“否”，没有发邮件。', 'Daily digest is set to No in the sheet Gendan Settings, so nothing was sent.')]; // prettier-ignore
  const lines: Bilingual[] = [];
  const say = (line: Bilingual | undefined): void => void (line && lines.push(line));
  if (sent) ofResults(planned, sent).forEach(say);
  for (const reason of LATER) laterLines(planned.later.filter((mail) => mail.reason === reason), reason).forEach(say); // prettier-ignore
  if (planned.already.length > 0)
    say(named(planned.already, both('今天已经发过', 'Written to today already')));
  if (planned.interrupted.length > 0)
    say(named(
      planned.interrupted.map(({ person }) => person),
      both('上次运行中断，不知道是否发出，按已发处理', 'The run before ended without knowing whether these went out; they count as sent'),
    )); // prettier-ignore
  const { send, later, already, unreachable } = planned;
  if (send.length + later.length + already.length + unreachable.length === 0)
    say(both('没有逾期、今天或本周到期的，也没有该催的，所以没有人要提醒。', 'Nothing is late, due today or this week, or to be chased, so nobody is to be told.')); // prettier-ignore
  for (const { who, reason, stages } of planned.unreachable) {
    const why = reasonText(reason);
    const count = stages.length;
    say(both(`${who.zh}：${why.zh}（${count}个节点）`, `${who.en}: ${why.en} (${count} ${count === 1 ? 'stage' : 'stages'})`)); // prettier-ignore
  }
  if (planned.unreachable.some(({ reason }) => IN_PEOPLE.includes(reason)))
    say(both('姓名、角色、备份人和邮箱都在“跟单_人员”里填写。', 'Names, roles, deputies and e-mail addresses stand in the sheet Gendan People.')); // prettier-ignore
  return lines;
}

/** What a row of the team list would mend. */
const IN_PEOPLE: readonly UntoldReason[] = ['no owner', 'not on the team list', 'no address', 'bad address'];

function ofResults({ send }: PlannedMails, { results, left }: Sent): (Bilingual | undefined)[] {
  const personOf = (key: string): string => send.find((mail) => mail.key === key)?.person ?? key;
  const people = (outcome: SendResult['outcome']): string[] =>
    results.filter((result) => result.outcome === outcome).map(({ key }) => personOf(key));
  const [gone, lost] = [people('sent'), people('unknown')];
  return [
    gone.length > 0
      ? named(gone, both(`已发${gone.length}封`, `${gone.length} sent`))
      : both('没有发邮件。', 'No mail was sent.'),
    ...results
      .filter(({ outcome }) => outcome === 'unsent')
      .map(({ key, problem = '' }) =>
        both(
          `${personOf(key)}：没有发出，下次运行再发。${problem}`,
          `${personOf(key)}: not sent, tried again with the next run. ${problem}`,
        ),
      ),
    lost.length > 0
      ? named(lost, both('没有收到是否发出的答复，按已发处理', 'No answer whether these went out; they count as sent')) // prettier-ignore
      : undefined,
    left.length > 0
      ? named(left.map(personOf), both('没有再试，下次运行发', 'Not tried any more, sent with the next run'))
      : undefined,
  ];
}

const LATER: readonly LaterReason[] = ['unconfirmed', 'quota', 'hours', 'refused', 'past'];

function laterLines(mails: readonly LaterMail[], reason: LaterReason): Bilingual[] {
  const first = mails[0];
  if (!first) return [];
  const people = mails.map(({ person }) => person);
  switch (reason) {
    case 'unconfirmed': {
      const who = (open: string, close: string): string[] =>
        mails.map(({ person, to }) => person + open + to + close);
      return [
        both(
          `新的邮箱，等开启提醒的人同意后才发：${who('（', '）').join('、')}`,
          `New addresses, written to once whoever turned reminders on agrees: ${who(' (', ')').join(', ')}`,
        ),
      ];
    }
    case 'quota':
      return [named(people, both('今天的邮件额度已用完，下次运行再发', 'Today’s quota of mails is used up; sent with the next run'))]; // prettier-ignore
    case 'hours': {
      const opens = mails.flatMap((mail) => mail.opens ?? []).sort((a, b) => a - b)[0];
      const from = opens === undefined ? same('') : both(`，最早${momentText(opens, 'zh')}`, `, from ${momentText(opens, 'en')} on`); // prettier-ignore
      const why = mails.every(({ isDayOff }) => isDayOff)
        ? both('今天休息，不发', 'A day off')
        : both('不在发送时间', 'Outside of the hours of sending');
      return [named(people, both(why.zh + from.zh, why.en + from.en))];
    }
    case 'refused':
      return mails.map(({ person, to, problem = '' }) =>
        both(
          `${person}（${to}）：今天几次都没有发出，明天再试。${problem}`,
          `${person} (${to}): could not be sent today, tried again tomorrow. ${problem}`,
        ),
      );
    case 'past':
      return [named(people, both('日期早于已发记录，没有发', 'The day lies before the record of what was sent, so nothing was sent'))]; // prettier-ignore
  }
}

function named(people: readonly string[], what: Bilingual): Bilingual {
  return both(`${what.zh}：${people.join('、')}`, `${what.en}: ${people.join(', ')}`);
}
