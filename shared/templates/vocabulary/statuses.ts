import type { Tone } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import type { Status } from '../../process/status';
import type { Party } from '../../cells/party';
import { word, type Words } from './words';

/** What people read for a verdict. */
export const STATUS_WORDS: Words<Status> = {
  cancelled: word('已取消', 'Cancelled'),
  'carried on': word('转入另表', 'In another sheet'),
  'not applicable': word('不适用', 'Not applicable'),
  waived: word('已豁免', 'Waived'),
  done: word('已完成', 'Done', '完成'),
  'done late': word('已完成(逾期)', 'Done late', '逾期完成'),
  'data error': word('数据有误', 'Data error'),
  'date to confirm': word('日期待确认', 'Date to confirm'),
  'to confirm': word('待确认', 'To confirm'),
  'waiting for predecessor': word('待前置', 'Waiting for predecessor'),
  overdue: word('已逾期', 'Overdue', '逾期, 超期, 已经超期, Late'),
  'on hold': word('暂停', 'On hold'),
  behind: word('落后', 'Behind'),
  'due soon': word('即将到期', 'Due soon', '快到期'),
  'on track': word('进行中(按时)', 'On track', '进行中, 正常'),
  'not started': word('未开始', 'Not started'),
};

/** `on hold` when it is known whom for. */
export const WAITING_WORDS: Words<Party> = {
  customer: word('待客户', 'Waiting: customer'),
  factory: word('待工厂', 'Waiting: factory'),
  bank: word('待银行', 'Waiting: bank'),
  carrier: word('待船公司', 'Waiting: carrier'),
  other: word('待其他方', 'Waiting: other party'),
};

/** The status as a cell shows it: `待客户` rather than `暂停` when the party is known. */
export function statusText(status: Status, lang: Lang, waitsOn?: Party): string {
  return status === 'on hold' && waitsOn ? WAITING_WORDS[waitsOn][lang] : STATUS_WORDS[status][lang];
}

/** The same in both languages. */
export const statusWords = (status: Status, waitsOn?: Party): Bilingual =>
  both(statusText(status, 'zh', waitsOn), statusText(status, 'en', waitsOn));

/** Colour by meaning. */
export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  cancelled: 'muted',
  'carried on': 'muted',
  'not applicable': 'muted',
  waived: 'muted',
  done: 'done',
  'done late': 'done',
  'data error': 'late',
  'date to confirm': 'soon',
  'to confirm': 'soon',
  'waiting for predecessor': 'waiting',
  overdue: 'late',
  'on hold': 'waiting',
  behind: 'soon',
  'due soon': 'soon',
  'on track': 'good',
  'not started': 'muted',
};

/** Colours for every text that a status cell may show, for a column's look. */
export function statusTones(lang: Lang): { text: string; tone: Tone }[] {
  const statuses = Object.entries(STATUS_TONES) as [Status, Tone][];
  // A cell takes the first tone whose text it begins with: 已完成(逾期) stands before 已完成.
  return [
    ...statuses.map(([status, tone]) => ({ text: STATUS_WORDS[status][lang], tone })),
    ...Object.values(WAITING_WORDS).map((party) => ({ text: party[lang], tone: 'waiting' as const })),
  ].sort((a, b) => b.text.length - a.text.length);
}
