import { useRef, useState } from 'react';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import type { Bilingual, Lang } from '../../../shared/lang';
import { Dialog } from '../../parts/Dialog';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { TODAY_WORDS } from './words';
import type { AskedAction } from './ask-dialog';
import { useTodayStyles } from './styles';

/** A text to send, in either language, to change and to copy. Nothing is written into the book. */
export function TextDialog({
  kind,
  target,
  detail,
  onClose,
}: AskedAction & { readonly kind: 'progress' | 'reminder' }) {
  const styles = useTodayStyles();
  const say = useSay();
  const pane = usePane();
  const { data } = useAsk('today.texts', target);
  const [lang, setLang] = useState<Lang>(pane.lang);
  const [edited, setEdited] = useState<string>();
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = edited ?? data?.[kind][lang] ?? '';
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(TODAY_WORDS.copied);
    } catch {
      // A frame may not reach the clipboard.
      area.current?.select();
      setTold(TODAY_WORDS.cannotCopy);
    }
  };
  return (
    <Dialog
      title={`${say(detail.title)} · ${say(TODAY_WORDS[kind])}`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void copy()}>
            {say(TODAY_WORDS.copy)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={say(TODAY_WORDS.textLang)}>
          <Select
            value={lang}
            onChange={(_, { value }) => {
              setLang(value as Lang);
              setEdited(undefined);
            }}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </Select>
        </Field>
        <Field label={say(TODAY_WORDS.text)}>
          <Textarea
            ref={area}
            rows={8}
            resize="vertical"
            lang={lang === 'zh' ? 'zh-CN' : 'en'}
            value={text}
            onChange={(_, { value }) => setEdited(value)}
          />
        </Field>
        <div role="status">{told && say(told)}</div>
      </div>
    </Dialog>
  );
}
