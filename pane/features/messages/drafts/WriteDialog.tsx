import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { DRAFT_KINDS, type DraftKind } from '../../../../shared/messages/texts/draft-kinds.data';
import { notedWords } from '../../../../shared/messages/texts/noted-words';
import { keysOf } from '../../../../shared/templates/vocabulary/words';
import { LANGUAGES, type Language } from '../../../../shared/trade/languages';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { DIALOG_WORDS } from '../../../parts/dialog-words';
import { useDraft } from '../../../parts/use-draft';
import { useAsk, usePane, useSay, useStore } from '../../../state/use-pane';
import { useMessagesStyles } from '../styles';
import { useWriteStyles } from './styles';
import { WRITE_WORDS } from './words';

interface WriteProps {
  readonly order: string;
  readonly kind: DraftKind;
  readonly onClose: () => void;
}

/** A text about an order to its customer: pick what and in which language, read it, hand it on. What nothing fills is refused with its cell. */
export default function WriteDialog({ order, kind: first, onClose }: WriteProps) {
  const styles = useMessagesStyles();
  const own = useWriteStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [kind, setKind] = useState(first);
  const [language, setLanguage] = useState<Language | ''>('');
  const { data, failure } = useAsk('messages.draft', order, kind, language, me);
  const { fields, actions } = useDraft(data?.draft, onClose);
  return (
    <Dialog
      title={say(WRITE_WORDS.dialog(say(DRAFT_KINDS[kind]), order))}
      onClose={onClose}
      actions={
        <>
          {actions}
          <Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      <div className={own.choices}>
        <Field label={say(WRITE_WORDS.kind)}>
          <Select value={kind} onChange={(_, { value }) => setKind(value as DraftKind)}>
            {keysOf(DRAFT_KINDS).map((each) => (
              <option key={each} value={each}>
                {say(DRAFT_KINDS[each])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(WRITE_WORDS.language)}>
          <Select value={language} onChange={(_, { value }) => setLanguage(value as Language | '')}>
            <option value="">{say(WRITE_WORDS.theirs)}</option>
            {keysOf(LANGUAGES).map((each) => (
              <option key={each} value={each}>
                {say(LANGUAGES[each])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {failure && <p role="alert">{say(failure)}</p>}
      {data?.noted && <p role="status">{say(WRITE_WORDS.before(say(notedWords(data.noted))))}</p>}
      {data && data.problems.length > 0 && (
        <div role="alert">
          <p className={styles.muted}>{say(WRITE_WORDS.refused)}</p>
          <ul className={styles.list}>
            {data.problems.map(({ text, place }) => (
              <li key={text.en}>
                {place ? (
                  <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                    {say(text)}
                  </button>
                ) : (
                  say(text)
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {fields}
    </Dialog>
  );
}
