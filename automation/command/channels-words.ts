import { both, joined, type Bilingual } from '../../shared/lang';
import type { PieceState } from '../../shared/messages/delivery/outbox';

/** What `gendan notify` and `gendan channels` say besides messages and errors. */
export const CHANNELS_SAY = {
  channelOption: both('只发这个渠道', 'only this channel'),
  previewOfTold: both(
    '上面的内容里有些已经说过，或还没到渠道的时段；现在要发的只有下表里的',
    'Some of the above was told already, or waits for the hours of its channel; what goes out now is in the table',
  ),
  previewOption: both('不发，只显示内容', 'print the messages instead of sending'),
  anywayOption: both('不管渠道的时段，现在就发', 'send now, whatever the hours of the channels'),
  linkOption: both('消息里“打开订单表”的网址', 'the web address of the book, for the messages'),
  yesOption: both('不再询问', 'do not ask'),
  hereOption: both('从现在起由这台电脑替这本表发送', 'this machine sends for the book from now on'),
  testOption: both('给这个渠道发一条测试消息', 'send one test message to this channel'),
  secretOption: both(
    '读入这个渠道的地址和密钥，存进系统钥匙串',
    'read what opens this channel and keep it in the system’s keychain',
  ),
  forgetOption: both('从系统钥匙串里删掉这个渠道的密钥', 'remove this channel’s secret from the keychain'),
  resendOption: both('再发这一条（没有收到的）', 'send this one again: it did not arrive'),
  dropOption: both('这一条不再发（已经收到或不需要）', 'do not send this one any more'),
  channel: both('渠道', 'Channel'),
  kind: both('类型', 'Kind'),
  what: both('内容', 'Told'),
  when: both('什么时候发', 'When'),
  secret: both('密钥', 'Secret'),
  state: both('状态', 'State'),
  now: both('现在', 'now'),
  whenPossible: both('等可以发的时候', 'once it can be told'),
  inHours: both('等时段', 'within its hours'),
  nothing: both('现在没有要发的。', 'There is nothing to tell now.'),
  noChannels: both(
    '“跟单_渠道”里还没有启用的渠道。加一个：gendan record channels 工作簿 名称=销售群 类型=企业微信 密钥名称=GENDAN_CHANNEL_SALES',
    "Gendan Channels has no channel that is on. Add one: gendan record channels BOOK 'name=Sales group' kind=WeCom secret=GENDAN_CHANNEL_SALES",
  ),
  sending: both('正在发送……平台有频率限制，可能要等几分钟。', 'Sending … platforms limit how fast, so it may take some minutes.'),
  declined: both('没有发，也没有改。', 'Nothing was sent or changed.'),
  copyThis: both('请复制下面的文字，贴到', 'Copy this text and paste it into'),
  copyWaits: both(
    '这是给人复制的文字：在终端里运行，或加 --channel 名称。',
    'This is a text for a person to copy: run it in a terminal, or add --channel NAME.',
  ),
  inEnvironment: both('在环境变量里', 'in the environment'),
  inKeychain: both('在钥匙串里', 'in the keychain'),
  notNeeded: both('不需要', 'not needed'),
  notThere: both('没有', 'missing'),
  unusable: both('值不对', 'not usable'),
  noServer: both('发信服务器没有设好', 'no mail server that can be used'),
  keptSecret: (name: string): Bilingual =>
    both(`已存进系统钥匙串，名称 ${name}。`, `Kept in the system’s keychain as ${name}.`),
  forgotten: (name: string): Bilingual =>
    both(`已从系统钥匙串删掉 ${name}。`, `${name} is no longer in the keychain.`),
  nothingKept: (name: string): Bilingual =>
    both(`系统钥匙串里没有 ${name}。`, `The keychain has nothing under ${name}.`),
  typeSecret: (name: string): Bilingual =>
    both(
      `请粘贴 ${name} 的值（地址，或“地址 签名密钥”），回车；不会显示：`,
      `Paste the value of ${name} (the address, or “ADDRESS SIGNING-SECRET”) and press Enter; it is not shown: `,
    ),
  headed: (name: string, kind: Bilingual): Bilingual => both(`${name}（${kind.zh}）`, `${name} (${kind.en})`),
  question: (count: number): Bilingual =>
    both(`现在发这 ${count} 条消息吗？[y/N] `, `Send ${count === 1 ? 'this message' : `these ${count} messages`} now? [y/N] `),
  questionTest: (name: string): Bilingual =>
    both(`给“${name}”发一条测试消息吗？[y/N] `, `Send a test message to ${name}? [y/N] `),
  questionAgain: (id: string): Bilingual =>
    both(
      `再发 ${id} 吗？如果上次其实收到了，群里会看到两次。[y/N] `,
      `Send ${id} again? If it did arrive, the group reads it twice. [y/N] `,
    ),
  questionHere: (name: string): Bilingual =>
    both(`以后由这台电脑“${name}”替这本表发送，写进“跟单_设置”吗？[y/N] `, `Have this machine, “${name}”, send for this book, and write that into Gendan Settings? [y/N] `),
  alreadyHere: (name: string): Bilingual =>
    both(`已经由这台电脑“${name}”发送。`, `This machine, “${name}”, sends already.`),
  isHere: (name: string, told: number): Bilingual =>
    both(
      `从现在起由“${name}”发送。现在已有的 ${told} 件事算已经说过。`,
      `“${name}” sends from now on. What is current now (${told}) counts as told.`,
    ),
  newBook: both('这是副本，给它新的标识。', 'This is a copy: it gets an identity of its own.'),
  dropped: (id: string): Bilingual => both(`${id} 不再发。`, `${id} is not sent any more.`),
  sentTo: (channel: string, messages: number): Bilingual =>
    both(`${channel}：已发 ${messages} 条。`, `${channel}: ${messages} sent.`),
  waitsFor: (channel: string, count: number): Bilingual =>
    both(`${channel}：还有 ${count} 条没发，下次运行再发。`, `${channel}: ${count} still to be sent, by the next run.`),
  blocked: (channel: string, problem: Bilingual): Bilingual =>
    joined([both(`${channel}：`, `${channel}: `), problem], both('', '')),
  failed: (channel: string, id: string, problem: Bilingual): Bilingual =>
    both(`${channel} ${id} 没有发出去：${problem.zh}`, `${channel} ${id} was not sent: ${problem.en}`),
  uncertain: (channel: string, id: string, problem: Bilingual): Bilingual =>
    both(
      `${channel} ${id} 不确定有没有发出去：${problem.zh}请到群里看一眼，没有就 --resend ${id}，有就 --drop ${id}（gendan channels）。`,
      `${channel} ${id} is uncertain: ${problem.en} Look into the group: if it is not there, --resend ${id}; if it is, --drop ${id} (gendan channels).`,
    ),
  sendsHere: (name: string): Bilingual => both(`由这台电脑“${name}”发送。`, `This machine, “${name}”, sends.`),
  testTitle: both('跟单：测试', 'Gendan: a test'),
  testLine: both(
    '这是一条测试消息。收到就说明渠道通了，不用回复。',
    'This is a test message. That you can read it means that the channel works; nobody need answer.',
  ),
}; // prettier-ignore

export const STATE_WORDS: Readonly<Record<PieceState, Bilingual>> = {
  waiting: both('等待', 'waiting'),
  sending: both('正在发', 'being sent'),
  sent: both('已发', 'sent'),
  failed: both('没有发出去', 'not sent'),
  uncertain: both('不确定', 'uncertain'),
  dropped: both('不再发', 'dropped'),
};
