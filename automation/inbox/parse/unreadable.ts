import { both, type Bilingual } from '../../../shared/lang';
import { LIMITS } from './limits.data';

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** Why a mail could not be read. */
export const UNREADABLE = {
  tooLarge: (bytes: number): Bilingual =>
    both(
      `邮件有 ${megabytes(bytes)} MB，超过 ${megabytes(LIMITS.mail)} MB，没有读。请在邮箱里打开看。`,
      `The mail has ${megabytes(bytes)} MB, more than the ${megabytes(LIMITS.mail)} MB that are read. Open it in the mail program.`,
    ),
  endlessHead: both(
    '邮件头太长或不完整，没有读。请在邮箱里打开看。',
    'The head of the mail is too long or broken off, so it was not read. Open it in the mail program.',
  ),
  noMail: both(
    '这个文件不是邮件：没有发件人、主题和日期。',
    'This file is no mail: it has neither sender, subject nor date.',
  ),
  broken: both(
    '邮件的格式读不懂。请在邮箱里打开看。',
    'The mail’s format cannot be read. Open it in the mail program.',
  ),
  cannotOpen: (reason: string): Bilingual =>
    both(`文件读不出来（${reason}）。`, `The file cannot be read (${reason}).`),
} as const;
