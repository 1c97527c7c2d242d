import { both, type Bilingual } from '../../../../shared/lang';

/** What may be done about a hand-off. */
export const HAND_OFF_WORDS = {
  accept: both('接受', 'Accept'),
  acceptNote: both('备注（可不写）', 'Note (optional)'),
  acceptOutside: (name: string): Bilingual =>
    both(`${name}怎样确认的（必填）`, `How ${name} confirmed it (needed)`),
  how: both('请写怎样确认的，如“微信回复已收到，5/25”。', 'Say how it was confirmed, such as “received, by WeChat, 25 May”.'),
  for: both('替谁填（没有工作簿的一方，可不写）', 'For whom (somebody without the workbook, optional)'),
  reject: both('退回', 'Reject'),
  reason: both('缺什么、错在哪里', 'What is missing or wrong'),
  noReason: both('退回要写原因。', 'A rejection needs a reason.'),
  again: both('再次交出', 'Hand over again'),
  againNote: both('改了什么（可不写）', 'What was put right (optional)'),
} as const; // prettier-ignore

/** What the table of pairs says. */
export const PAIR_WORDS = {
  title: both('岗位之间的交接', 'Hand-offs between roles'),
  about: (limit: string): Bilingual =>
    both(
      `打开以后，前一岗位做完的要由后一岗位接受，接受那一刻才开始算后一岗位的时限。${limit}内没人接受就上报。`,
      `Once on, what the first role has done is to be accepted by the second, whose limit starts at that moment. Not accepted within ${limit}, it is escalated.`,
    ),
  usual: both('（惯例，可在“跟单_设置”里改）', '(house practice; change it in Gendan Settings)'),
  none: both('流程里没有两个岗位都有人的前后节点。先在“团队”里填好角色。', 'No stages of two roles that both have somebody follow one another. Fill in the roles under Team first.'),
  turnOn: both('打开', 'Turn on'),
  turnOff: both('关掉', 'Turn off'),
  on: both('已打开', 'on'),
  off: both('未打开', 'off'),
  onPair: (name: string): Bilingual => both(`打开 ${name}`, `Turn on ${name}`),
  offPair: (name: string): Bilingual => both(`关掉 ${name}`, `Turn off ${name}`),
  accepted: (n: number): Bilingual => both(`接受 ${n} 次`, `${n} accepted`),
  median: (time: string): Bilingual => both(`中位 ${time}`, `median ${time}`),
  p90: (time: string): Bilingual => both(`九成在 ${time} 内`, `9 of 10 within ${time}`),
  rejections: (n: number): Bilingual => both(`退回 ${n} 次`, n === 1 ? 'rejected once' : `rejected ${n} times`),
  firstTime: (share: string): Bilingual => both(`一次接受 ${share}`, `accepted first time ${share}`),
} as const; // prettier-ignore
