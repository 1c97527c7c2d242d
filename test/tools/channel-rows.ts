import { happeningsOf, type Happening } from '../../shared/messages/happening';
import { planMessages, type MessageOptions, type PlannedMessages } from '../../shared/messages/planned';
import { CAPABILITIES } from '../../shared/features';
import type { Sheet } from '../../shared/book/model';
import type { Plan } from '../../shared/plan/plan';
import { sheetOf, type TestCell } from './book';

export const CHANNEL_TITLES = [
  '名称',
  '类型',
  '发给谁',
  '发什么',
  '时间',
  '语言',
  '密钥名称',
  '邮箱',
  '启用',
] as const;
export type ChannelCells = Readonly<Partial<Record<(typeof CHANNEL_TITLES)[number], TestCell>>>;

/** A WeCom group that everybody reads, told of everything, unless a row says otherwise. */
export const channels = (...rows: readonly ChannelCells[]): Sheet =>
  sheetOf('跟单_渠道', [
    [...CHANNEL_TITLES],
    ...rows.map((row, at) => {
      const cells: ChannelCells = { 名称: `群${at + 1}`, 类型: '企业微信', 发什么: '每日提醒、升级、交接、截单告警', 密钥名称: 'GENDAN_CHANNEL_TEST', ...row };
      return CHANNEL_TITLES.map((title) => cells[title] ?? null);
    }),
  ]); // prettier-ignore

export const happeningsIn = (plan: Plan): readonly Happening[] => happeningsOf(plan, CAPABILITIES);

const NOTHING_TOLD: MessageOptions = { happenings: [], isTold: () => false, isSent: () => false };

/** What channels are told of a planned book, in which nothing has been told. */
export const plannedFor = (plan: Plan, more: Partial<MessageOptions> = {}): PlannedMessages =>
  planMessages(plan, plan.now, { ...NOTHING_TOLD, happenings: happeningsIn(plan), ...more });

/** The text of a message as people read it. */
export const textOf = ({ send }: PlannedMessages, at = 0): string =>
  [send[at]!.message.title, ...send[at]!.message.lines].join('\n');
