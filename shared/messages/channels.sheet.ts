import { readHours } from '../config/hours';
import { both, type Bilingual } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { YES_NO } from '../templates/vocabulary';
import { word } from '../templates/vocabulary/words';
import { LANGUAGES } from '../trade/languages';
import { CHANNEL_KINDS, TOLD_KINDS } from './kinds.data';

/** 跟单_渠道: where people are told besides their own mailbox. What opens a channel (its address with a key) never stands here. */
export const CHANNELS = recordSheet({
  key: 'channels',
  title: word('跟单_渠道', 'Gendan Channels'),
  about: both(
    '一个群（或一个邮件组）一行：发给谁看、发什么、几点发。机器人地址和密钥不写在这里，只写密钥的名称。',
    'One row per group (or mailing list): who reads it, what it is told, in which hours. The bot’s address and keys never stand here, only the name of the secret.',
  ),
  rowKey: ['name'],
  header: ['name', 'kind'],
  columns: [
    {
      key: 'name', kind: 'text', title: word('名称', 'Name', '渠道, 群名, Channel'), required: true, unique: true, digits: true, width: 18,
      missing: both('这一行没有名称，已忽略。请补上。', 'This row has no name and is ignored. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '平台, Type, Platform'), choices: CHANNEL_KINDS, required: true, width: 12 },
    { key: 'audience', kind: 'list', title: word('发给谁', 'For', '对象, 岗位或人, Who, Audience'), width: 20, help: both('人员或岗位，用、分开；空白：全队', 'People or roles, joined by commas; blank: the whole team') },
    { key: 'tells', kind: 'choice', many: true, title: word('发什么', 'Tells', '内容, What'), choices: TOLD_KINDS, width: 24, help: both('每日提醒、升级、交接、截单告警；空白：每日提醒', 'Digest, escalation, hand-off, cut-off alarm; blank: the digest') },
    { key: 'hours', kind: 'text', title: word('时间', 'Hours', '发送时间, 时段'), width: 14, check: checkHours, help: both('工作日的时段，如 08:30-10:00；空白：公司上班时间', 'On working days, such as 08:30-10:00; blank: office hours') },
    { key: 'language', kind: 'choice', title: word('语言', 'Language'), choices: LANGUAGES, width: 10, help: both('中文或英文；空白：工作簿的语言', 'Chinese or English; blank: as the workbook') },
    { key: 'secret', kind: 'text', title: word('密钥名称', 'Secret', '密钥, 环境变量, Secret name'), width: 26, check: checkSecretName, hidesWrong: true, help: both('只写名称，如 GENDAN_CHANNEL_SALES；值放在环境变量、脚本属性或系统钥匙串里', 'Its name only, such as GENDAN_CHANNEL_SALES; the value is in the environment, the script properties or the system’s keychain') },
    { key: 'address', kind: 'email', title: word('邮箱', 'Mailbox', '邮件地址, 邮件组, E-mail, Email'), width: 24, help: both('只有邮件渠道要填', 'For channels of the kind mail alone') },
    { key: 'on', kind: 'choice', title: word('启用', 'On', '是否启用, Active'), choices: YES_NO, default: 'yes', width: 8 },
  ],
}); // prettier-ignore

/** A row of 跟单_渠道. */
export type Channel = RecordOf<typeof CHANNELS>;

function checkHours(text: string): Bilingual | undefined {
  if (readHours(text) !== undefined) return undefined;
  return both(
    `“${text}”不是时段。请写成 08:30-10:00；改好之前按公司上班时间。`,
    `“${text}” are no hours. Write 08:30-10:00; until then office hours count.`,
  );
}

/** A long run of letters and digits, as platforms make keys of: access tokens, signing secrets, the last part of an address. */
const LIKE_A_KEY = /(?=[A-Za-z]*\d)[A-Za-z0-9]{16,}/;

/** An address or a key in the cell is told at once: everybody who has the book could write to the group with it. It is not repeated. */
function checkSecretName(text: string): Bilingual | undefined {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text) && !LIKE_A_KEY.test(text)) return undefined;
  return both(
    '这里只写密钥的名称（字母、数字、下划线，如 GENDAN_CHANNEL_SALES），不写机器人地址或密钥本身。请从工作簿里删掉它，并在平台上换一个新的；这个渠道先不用。',
    'Only the name of the secret belongs here (letters, digits, underscores, such as GENDAN_CHANNEL_SALES), not the bot’s address or key. Remove it from the workbook and have the platform issue a new one; the channel is not used until then.',
  );
}
