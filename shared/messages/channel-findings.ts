import { addressOf } from '../book/address';
import type { Finding } from '../finding';
import { both, type Bilingual } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { dayOf } from '../time/moment';
import type { ColumnKey } from '../records/sheet';
import { onceFor } from '../remembered';
import { audienceOf, isForNobody } from './audience';
import { channelsOf, type PlacedChannel } from './channels-of';
import { CHANNELS } from './channels.sheet';
import type { ChannelKind } from './kinds.data';

/** What is wrong in rows of 跟单_渠道. Lists of findings ask again and again. */
export const channelFindings = onceFor((plan: Plan): readonly Finding[] => {
  const { findings } = recordsOf(plan, CHANNELS);
  const wrong = new Set(findings.map(({ place }) => addressOf(place)));
  const ours = channelsOf(plan).flatMap((placed) =>
    problemsOf(plan, placed).map((each) => findingOf(placed, each)),
  );
  // What stands there is wrong: that it is missing says nothing more.
  return [...findings, ...ours.filter(({ place }) => !wrong.has(addressOf(place)))];
});

interface Problem {
  readonly column: ColumnKey<typeof CHANNELS>;
  readonly message: Bilingual;
  /** The channel is told nothing until it is put right. */
  readonly isShut: boolean;
}

/** Why a channel is told nothing, at its cells; none where it may be told. */
export const shutBy = (plan: Plan, placed: PlacedChannel): readonly Finding[] =>
  problemsOf(plan, placed)
    .filter(({ isShut }) => isShut)
    .map((each) => findingOf(placed, each));

/** The kinds that somebody without the secret cannot write to. */
const WITH_SECRET: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['wecom', 'dingtalk', 'feishu', 'slack', 'teams']); // prettier-ignore

function problemsOf(plan: Plan, { channel }: PlacedChannel): Problem[] {
  const { name, kind, audience: said, secret = '', address = '', language } = channel;
  const found: Problem[] = [];
  const say = (column: Problem['column'], zh: string, en: string, isShut = true): void =>
    void found.push({ column, message: both(zh, en), isShut });
  const audience = audienceOf(said, plan.team, dayOf(plan.now));
  const [zhNames, enNames] = [audience.strangers.join('、'), audience.strangers.join(', ')];
  if (isForNobody(audience))
    say('audience', `渠道“${name}”发给“${zhNames}”，“跟单_人员”里没有这样的人，也不是岗位，所以什么也不发。请改成人员或岗位；空白是全队。`, `The channel ${name} is for ${enNames}: nobody on the team list and no role, so it is told nothing. Name people or roles; blank is the whole team.`); // prettier-ignore
  else if (audience.strangers.length > 0)
    say('audience', `渠道“${name}”的“${zhNames}”不在“跟单_人员”里，也不是岗位，这部分没有计入。`, `${enNames}, in the channel ${name}, is nobody on the team list and no role, and is left out.`, false); // prettier-ignore
  if (WITH_SECRET.has(kind) && secret === '')
    say('secret', `渠道“${name}”没有密钥名称，什么也不发。请填名称，如 GENDAN_CHANNEL_SALES，值放在环境变量、脚本属性或系统钥匙串里。`, `The channel ${name} has no name of a secret and is told nothing. Write one, such as GENDAN_CHANNEL_SALES, and keep its value in the environment, the script properties or the system’s keychain.`); // prettier-ignore
  if (kind === 'mail' && address === '')
    say('address', `邮件渠道“${name}”没有邮箱，什么也不发。请填一个邮箱。`, `The mail channel ${name} has no mailbox and is told nothing. Fill one in.`); // prettier-ignore
  if (language !== undefined && language !== 'zh' && language !== 'en')
    say('language', `渠道只有中文和英文；“${name}”按工作簿的语言发。`, `Channels are told in Chinese or English; ${name} is told in the language of the workbook.`, false); // prettier-ignore
  return found;
}

const findingOf = ({ place }: PlacedChannel, { column, message }: Problem): Finding => ({
  place: place(column),
  severity: 'warning',
  kind: 'channel',
  message,
});
