import { useRef, useState } from 'react';
import { readAddress } from '../../shared/cells/mail-address';
import type { Bilingual } from '../../shared/lang';
import type { Draft } from '../../shared/messages/texts/draft';
import { draftFileName } from '../../shared/messages/texts/draft-name';
import { dayOf } from '../../shared/time/moment';
import { usePane, useSay, useStore } from '../state/use-pane';
import { Button } from './Button';
import { copyText } from './copy-text';
import { DRAFT_WORDS } from './draft-words';
import { DraftFields } from './DraftFields';
import { useAttempt } from './use-attempt';
import { useEditedDraft } from './use-edited-draft';

const LONG_WORDS = { copied: DRAFT_WORDS.tooLong, cannotCopy: DRAFT_WORDS.tooLongSelected };

/**
 * A text to a customer in a dialog: to be read, changed and handed on, by copy, in the mail program, as a file. Nothing is
 * sent, and nothing leaves while a tag stands in it; that it was sent is noted when the person says so.
 */
export function useDraft(draft: Draft | undefined, onSent: () => void) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const edited = useEditedDraft(draft);
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const { problem, attempt, refuse } = useAttempt();
  const { keepFile, clock } = store.options;
  const { mail, marks } = edited;
  const isReady = draft !== undefined && marks.length === 0;

  const copy = async (words: Parameters<typeof copyText>[1]): Promise<void> =>
    setTold(await copyText(area.current, words));
  const keep = (): Promise<void> =>
    attempt(async () => {
      const { lang } = store.state;
      const name = draftFileName(draft!, dayOf(clock.now()), lang);
      await keepFile!({ as: 'mail', name, mail, lang });
      setTold(DRAFT_WORDS.kept(name));
    });
  const noteSent = (): Promise<void> =>
    attempt(async () => {
      const { kind, id, order, customer, about, source } = draft!;
      const noted = { kind, id, order, customer, about, source, to: mail.to, subject: mail.subject };
      await store.apply(await store.ask('messages.proposeSent', noted, me));
      onSent();
    });
  const sent = (): void => {
    const wrong = mail.to.find((address) => readAddress(address) === undefined);
    if (mail.to.length === 0) refuse(DRAFT_WORDS.noTos);
    else if (wrong !== undefined) refuse(DRAFT_WORDS.badTo(wrong));
    else void noteSent();
  };

  const fields = draft && (
    <DraftFields
      draft={draft}
      edited={edited}
      area={area}
      problem={problem}
      told={told}
      onLong={() => void copy(LONG_WORDS)}
    />
  );
  const actions = (
    <>
      <Button appearance="primary" disabled={!isReady} onClick={() => void copy(DRAFT_WORDS)}>
        {say(DRAFT_WORDS.copy)}
      </Button>
      {keepFile && (
        <Button disabled={!isReady} onClick={() => void keep()}>
          {say(DRAFT_WORDS.eml)}
        </Button>
      )}
      <Button disabled={!isReady} onClick={sent}>
        {say(DRAFT_WORDS.sent)}
      </Button>
    </>
  );
  return { fields, actions };
}
