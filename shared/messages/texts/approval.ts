import { fingerprint } from '../../fingerprint';
import { both, type Bilingual } from '../../lang';
import { nameKey } from '../../people/names';
import { secondPerson } from '../../trade/second-person';
import type { TradeText } from '../../trade/sheets/texts.sheet';

/**
 * `approved`: by somebody else than its author, or by the author where the team's setting allows that. `changed`: since it
 * was approved. `unsigned`: the row says so and names nobody. `same-person`, `writer-unknown`: an approval that does not
 * count. `open`: nobody approved it.
 */
export type TextApproval = 'approved' | 'changed' | 'unsigned' | 'same-person' | 'writer-unknown' | 'open';

type Approvable = Pick<TradeText, 'subject' | 'text' | 'author' | 'approver' | 'status' | 'fingerprint'>;

/** What names the words of a text as they stand. */
export const textFingerprint = ({ subject, text }: Pick<TradeText, 'subject' | 'text'>): string =>
  fingerprint(plain(subject ?? ''), plain(text));

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Whether somebody may be written to with a text; `allowsOwn`: the setting of teams of one person. */
export function textApproval(row: Approvable, allowsOwn: boolean): TextApproval {
  const { status, author, approver = '', fingerprint: approved = '' } = row;
  if (status !== 'approved') return 'open';
  if (nameKey(approver) === '') return 'unsigned';
  if (approved.trim() !== '' && approved.trim() !== textFingerprint(row)) return 'changed';
  const is = secondPerson(author, approver, allowsOwn);
  return is === 'other' || is === 'own' ? 'approved' : is;
}

/**
 * Whether it is taken by itself. A reminder that a row calls approved has always been: until somebody signs it, it stays,
 * and a finding asks for that.
 */
export const mayBeTaken = (row: Approvable & Pick<TradeText, 'kind'>, allowsOwn: boolean): boolean => {
  const is = textApproval(row, allowsOwn);
  return is === 'approved' || (is === 'unsigned' && row.kind === 'reminder');
};

/** Why a text that the sheet calls approved is not, as the end of a sentence. */
export const UNAPPROVED_WORDS: Readonly<Record<Exclude<TextApproval, 'approved' | 'open'>, Bilingual>> = {
  changed: both('核准以后改过', 'it was changed after its approval'),
  unsigned: both('没写谁核准', 'it does not say who approved it'),
  'same-person': both('作者自己核准的，不算', 'its author approved it, which does not count'),
  'writer-unknown': both(
    '没写作者，核准不算',
    'it does not say who wrote it, so the approval does not count',
  ),
};
