import { both, same, type Bilingual } from '../../shared/lang';

/** Channels that have no name of their own. */
const CHANNELS: Readonly<Record<string, Bilingual>> = {
  mail: both('每日邮件', 'Daily mail'),
  reply: both('收信确认', 'Acknowledgement'),
};

export const channelWords = (channel: string): Bilingual => CHANNELS[channel] ?? same(channel);

export const MESSAGES_WORDS = {
  title: both('消息', 'Messages'),
  about: both(
    '这里只列发给谁、结果如何，不含内容。',
    'To whom and what became of it; the texts are not kept here.',
  ),
  none: both('今天还没有发过消息，也没有要看的。', 'Nothing was sent today, and nothing needs a look.'),
  count: (count: number): Bilingual =>
    both(`${count} 条`, `${count} ${count === 1 ? 'message' : 'messages'}`),
  to: both('发给', 'To'),
  book: both('工作簿', 'Workbook'),
  channel: both('渠道', 'Channel'),
  number: both('条数', 'Messages'),
  day: both('哪天', 'Day'),
  uncertainAdvice: both(
    '到群里或收件人那里看一眼：没有，就用 gendan channels 工作簿 --resend 编号 重发；有，就 --drop 编号。不会自动重发。',
    'Look into the group or ask the recipient: if it is not there, gendan channels WORKBOOK --resend NUMBER; if it is, --drop NUMBER. Nothing is sent again by itself.',
  ),
} as const;
