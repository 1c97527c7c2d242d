import { useRef, useState } from 'react';
import { Field, Select, Textarea } from '@fluentui/react-components';
import type { Bilingual, Lang } from '../../../shared/lang';
import type { TodayTexts } from '../../../shared/features/today/detail';
import { Button } from '../../parts/Button';
import { copyText } from '../../parts/copy-text';
import { Dialog } from '../../parts/Dialog';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { ACTION_WORDS } from './action-words';
import type { AskedAction } from './asked-action';
import { useTodayStyles } from './styles';

/** A text to send, in either language, to change and to copy. Nothing is written into the book. */
export function TextDialog({ target, detail, onClose }: AskedAction) {
  const styles = useTodayStyles();
  const say = useSay();
  const pane = usePane();
  const { data } = useAsk('today.texts', target);
  const [kind, setKind] = useState<keyof TodayTexts>('progress');
  const [lang, setLang] = useState<Lang>(pane.lang);
  const [edited, setEdited] = useState<string>();
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = edited ?? data?.[kind][lang] ?? '';
  const copy = async (): Promise<void> => setTold(await copyText(area.current, ACTION_WORDS));
  return (
    <Dialog
      title={`${say(detail.title)} · ${say(ACTION_WORDS.message)}`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void copy()}>
            {say(ACTION_WORDS.copy)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={say(ACTION_WORDS.messageFor)}>
          <Select
            value={kind}
            onChange={(_, { value }) => {
              setKind(value as keyof TodayTexts);
              setEdited(undefined);
            }}
          >
            <option value="progress">{say(ACTION_WORDS.progress)}</option>
            <option value="reminder">{say(ACTION_WORDS.reminder)}</option>
          </Select>
        </Field>
        <Field label={say(ACTION_WORDS.textLang)}>
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
        <Field label={say(ACTION_WORDS.text)}>
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
