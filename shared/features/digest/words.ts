import { both, type Bilingual } from '../../lang';
import { DAILY_COUNTS } from '../../messages/counts';
import type { SectionKind, UntoldReason } from './digest';

/** Titles of the parts of a digest; a part for somebody who is away names them instead, and things go by their own name. */
export const SECTION_TITLES: Readonly<Record<Exclude<SectionKind, 'standIn' | 'things'>, Bilingual>> = {
  late: both('已逾期', 'Late'),
  today: both('今天', 'Today'),
  week: both('本周', 'This week'),
  chase: both('在等对方，该催了', 'Waiting, time to chase'),
  escalated: both('升级给您', 'Escalated to you'),
  uncovered: both('没有人收到提醒', 'Nobody has been told'),
  asked: both('请确认', 'Please confirm'),
  team: both('全组其他逾期', 'Also late in the team'),
};

/** How the subject counts them. */
export const SECTION_COUNTS: Readonly<Record<SectionKind, Bilingual>> = {
  ...DAILY_COUNTS,
  chase: both('该催', 'to chase'),
  escalated: both('升级', 'escalated'),
  standIn: both('代办', 'standing in'),
  uncovered: both('无人处理', 'unattended'),
  asked: both('待确认', 'to confirm'),
  things: both('其他', 'other'),
  team: both('全组逾期', 'late in the team'),
};

const REASONS: Readonly<Record<UntoldReason, Bilingual>> = {
  'no owner': both('没有责任人', 'nobody owns it'),
  'not on the team list': both('不在人员表里', 'not on the team list'),
  'no address': both('人员表里没有邮箱', 'no e-mail address on the team list'),
  'bad address': both('人员表里的邮箱写法不对', 'the e-mail address on the team list cannot be used'),
  'away and nobody stands in': both('请假，没有能收到邮件的备份人', 'away, and no deputy can be written to'),
  'nobody to escalate to': both('逾期要升级，但没有这个人', 'late enough to escalate, but there is nobody'),
};

export function reasonText(reason: UntoldReason): Bilingual {
  return REASONS[reason];
}
