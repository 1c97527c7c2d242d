import { useRef, useState } from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { copyText } from '../../parts/copy-text';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

/** What to write to a customer, in the customer's language: to be read, changed and copied. Nothing is sent or written. */
export function ReminderDialog({
  customer,
  onClose,
}: {
  readonly customer: string;
  readonly onClose: () => void;
}) {
  const styles = useMoneyStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const { data, failure, isStale } = useAsk('money.reminder', customer, me);
  const [edited, setEdited] = useState<{ subject?: string; text?: string }>({});
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => setTold(await copyText(area.current, MONEY_WORDS));
  const isGone = !isStale && !failure && data === undefined;
  const lang = data?.language === 'zh' ? 'zh-CN' : data?.language;
  return (
    <Dialog
      title={say(MONEY_WORDS.remindTitle(customer || say(MONEY_WORDS.nameless)))}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={data === undefined} onClick={() => void copy()}>
            {say(MONEY_WORDS.copy)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      {failure && <p role="alert">{say(failure)}</p>}
      {isGone && <p>{say(MONEY_WORDS.nothingToRemind)}</p>}
      {data && (
        <div className={styles.form}>
          <p className={styles.muted}>{say(data.source)}</p>
          {data.notes.map((note) => (
            <p key={note.en} className={styles.muted} role="status">
              {say(note)}
            </p>
          ))}
          <Field label={say(MONEY_WORDS.subject)}>
            <Input
              lang={lang}
              value={edited.subject ?? data.subject}
              onChange={(_, { value }) => setEdited({ ...edited, subject: value })}
            />
          </Field>
          <Field label={say(MONEY_WORDS.text)}>
            <Textarea
              ref={area}
              rows={12}
              resize="vertical"
              lang={lang}
              value={edited.text ?? data.text}
              onChange={(_, { value }) => setEdited({ ...edited, text: value })}
            />
          </Field>
          <div role="status">{told && say(told)}</div>
        </div>
      )}
    </Dialog>
  );
}
