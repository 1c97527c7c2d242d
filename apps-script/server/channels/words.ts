import { both } from '../../../shared/lang';

/** What menu and dialogs say of channels. */
export const CHANNEL_WORDS = {
  tellGroups: both('给群发消息…', 'Tell groups…'),
  googleSends: both('由 Google 发送…', 'Let Google send…'),
  title: both('给群发消息', 'Tell groups'),
  mayTell: (channels: readonly string[], before: string | undefined) => {
    const from = before === undefined ? both('', '') : both(`\n现在由“${before}”发送，改由 Google 后它只能预览；此刻已有的事都算已经说过。`, `\n${before} sends now; once Google does, it can only preview, and what is current now counts as told.`); // prettier-ignore
    return both(
      `开启提醒后，每小时把到期、升级、交接、截单（按“跟单_渠道”的设置）发到下面这些群；会离开这张表的有：订单号、客户、节点、日期、人名。不发金额和价格。\n${channels.join('\n')}${from.zh}\n由 Google 发送吗？`,
      `With reminders on, these groups are told every hour what is due, escalated, handed over or closing, as Gendan Channels says. What leaves the spreadsheet: orders, customers, stages, days and names of people; no amounts and no prices.\n${channels.join('\n')}${from.en}\nLet Google send?`,
    );
  },
  noChannels: both(
    '“跟单_渠道”里没有启用的渠道。先加一行，再由 Google 发送。',
    'Gendan Channels has no channel that is on. Add a row first, then let Google send.',
  ),
  notAgreed: both('没有改动，谁发送照旧。', 'Nothing was changed; whoever sends still does.'),
  nowGoogle: both(
    '现在由 Google 发送。每小时的定时要在“提醒 → 开启”里打开。',
    'Google sends from now on. Turn the hourly timer on under Reminders.',
  ),
  notWritten: both(
    '“跟单_设置”没有写成，所以谁发送照旧。',
    'Gendan Settings could not be written, so whoever sends still does.',
  ),
  askFirst: both(
    '请先从菜单选“由 Google 发送…”。表格的副本也要重新选一次。',
    'Choose Let Google send… in the menu first. A copy of the spreadsheet has to be chosen anew.',
  ),
  send: both('现在发送', 'Send now'),
  none: both('没有新的内容要告诉群。', 'There is nothing new to tell.'),
  toCopy: both('请先复制；点“现在发送”后就算已经说过。', 'Copy it first; once you press Send now it counts as told.'),
  uncertain: both('不知道有没有发出去', 'Nobody knows whether it was sent'),
  refused: both('平台没有收', 'Not taken by the platform'),
  again: both('没有看到，再发一次', 'It did not arrive: send it'),
  drop: both('不用再发', 'Do not send it any more'),
  dropped: both('不再发，算已经说过。', 'It is not sent any more and counts as told.'),
} as const; // prettier-ignore
