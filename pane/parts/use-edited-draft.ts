import { useState } from 'react';
import type { UnsentMail } from '../../shared/orders/file-to-keep';
import type { Draft } from '../../shared/messages/texts/draft';

/** A draft as a person has changed it. */
export interface EditedDraft {
  readonly mail: UnsentMail;
  /** The recipients as they stand in the field. */
  readonly toText: string;
  /** What still stands in double braces: nothing leaves before it is put right. */
  readonly marks: readonly string[];
  readonly change: (next: Partial<Words>) => void;
}

interface Words {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Another draft, or the same in another language, begins as it is. */
export function useEditedDraft(draft: Draft | undefined): EditedDraft {
  const [edited, setEdited] = useState<{ of: string; by: Partial<Words> }>({ of: '', by: {} });
  const name = draft ? `${draft.id} ${draft.language}` : '';
  const by = edited.of === name ? edited.by : {};
  const begun: Words = draft ? { to: draft.to.join(', '), subject: draft.subject, text: draft.text } : BLANK;
  const { to, subject, text } = { ...begun, ...by };
  return {
    mail: { id: draft?.id ?? '', to: addressesIn(to), subject, text },
    toText: to,
    marks: marksIn(`${subject}\n${text}`),
    change: (next) => setEdited({ of: name, by: { ...by, ...next } }),
  };
}

const BLANK: Words = { to: '', subject: '', text: '' };

const addressesIn = (text: string): string[] => text.split(/[,，;；\s]+/).filter((part) => part !== '');

const marksIn = (text: string): string[] => [
  ...new Set(text.match(/[{｛]{2}[^{}｛｝\n]*[}｝]{2}|[{｛]{2}|[}｝]{2}/g) ?? []),
];
