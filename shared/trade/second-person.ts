import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { nameKey } from '../people/names';

/** An approval that would not count. Nothing was written. */
export class ApprovalRefused extends GendanError {}

/**
 * Whether who approves is another person than who wrote it. `own`: the same, or nobody knows who wrote it, where the team's
 * setting allows that; else `same-person` and `writer-unknown` do not count.
 */
export type SecondPerson = 'other' | 'own' | 'same-person' | 'writer-unknown';

/** By the two names; `allowsOwn`: the setting of teams of one person. */
export function secondPerson(writer: string | undefined, approver: string, allowsOwn: boolean): SecondPerson {
  const [one, other] = [nameKey(writer ?? ''), nameKey(approver)];
  if (one !== '' && one !== other) return 'other';
  if (allowsOwn) return 'own';
  return one === '' ? 'writer-unknown' : 'same-person';
}

/** What is approved, and the words for it. */
export interface Approved {
  readonly writer: string | undefined;
  /** What the column is called that says who wrote it. */
  readonly column: Bilingual;
  /** `谁填的银行资料`, `who wrote the bank data`. */
  readonly whoWrote: Bilingual;
  /** What somebody else does before they approve. */
  readonly look: Bilingual;
}

const NOBODY = both(
  '没说是谁核准。请加 --as 姓名，再来一次。',
  'Nobody was named as who approves. Add --as NAME and try again.',
);

/** The name of who approves. ApprovalRefused. */
export function approverNamed({ writer, column, whoWrote, look }: Approved, by: string, allowsOwn: boolean): string {
  if (nameKey(by) === '') throw new ApprovalRefused(NOBODY);
  const is = secondPerson(writer, by, allowsOwn);
  if (is === 'writer-unknown')
    throw new ApprovalRefused(
      both(
        `没写${column.zh}，看不出核准的是不是另一个人。请先在这一行的“${column.zh}”里写上${whoWrote.zh}（${column.zh}=姓名），再核准。`,
        `The row does not say ${whoWrote.en}, so nobody can tell whether a second person approves. Fill in “${column.en}” first.`,
      ),
    );
  if (is === 'same-person')
    throw new ApprovalRefused(
      both(
        `${column.zh}和核准人是同一个人，不算核准。请换一个人${look.zh}；一个人的团队在设置里打开“可核准自己的”。`,
        `${whoWrote.en.replace('who', 'Who')} cannot approve. Let somebody else ${look.en}; a team of one turns on “Own approval” in the settings.`,
      ),
    );
  return by.trim();
} // prettier-ignore
