import { useRef, useState } from 'react';
import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Bilingual, Lang } from '../../../shared/lang';
import { chatText, mailText } from '../../../shared/orders/page-text';
import type { SharedPage } from '../../../shared/orders/page';
import { Button } from '../../parts/Button';
import { copyText } from '../../parts/copy-text';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { sentenceOf } from '../../state/sentence';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { choicesFor, type ShareChoice } from './choices';
import { printPage } from '../../parts/print-page';
import { saveWorkbook } from './save-workbook';
import { SHARE_WORDS } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', '& > *': { flex: '1 1 120px', minWidth: 0 } },
  status: { minHeight: '18px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Form = 'chat' | 'mail';

/** What is shown, to hand on: as text to paste, on paper, as a workbook. Nothing is written into the book, nothing is sent. */
export default function ShareDialog() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const pane = usePane();
  const { data: order } = useAsk('share.orderAt', pane.selection ?? NOWHERE);
  const choices = choicesFor(pane, order);
  const [chosen, setChosen] = useState<ShareChoice['key']>();
  const [lang, setLang] = useState<Lang>(pane.lang);
  const [form, setForm] = useState<Form>('chat');
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0]!;
  const { data: page, failure } = useAsk('share.page', choice.wanted);
  const text = page ? textOf(page, lang, form) : '';
  const doing = async (what: () => Promise<Bilingual> | Bilingual): Promise<void> => {
    try {
      setTold(await what());
    } catch (error) {
      setTold(sentenceOf(error));
    }
  };
  const copy = (): Promise<Bilingual> => copyText(area.current, SHARE_WORDS);
  return (
    <Dialog
      title={say(SHARE_WORDS.title)}
      onClose={() => store.share(false)}
      actions={
        <>
          <Button appearance="primary" disabled={!page} onClick={() => void doing(copy)}>
            {say(SHARE_WORDS.copy)}
          </Button>
          <Button disabled={!page} onClick={() => void doing(() => printPage(page!, lang))}>
            {say(SHARE_WORDS.print)}
          </Button>
          <Button disabled={!page} onClick={() => void doing(() => saveWorkbook(page!, lang))}>
            {say(SHARE_WORDS.save)}
          </Button>
          <Button onClick={() => store.share(false)}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={say(SHARE_WORDS.what)}>
          <Select value={choice.key} onChange={(_, { value }) => setChosen(value as ShareChoice['key'])}>
            {choices.map(({ key, title }) => (
              <option key={key} value={key}>
                {say(title)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.row}>
          <Field label={say(SHARE_WORDS.form)}>
            <Select value={form} onChange={(_, { value }) => setForm(value as Form)}>
              <option value="chat">{say(SHARE_WORDS.chat)}</option>
              <option value="mail">{say(SHARE_WORDS.mail)}</option>
            </Select>
          </Field>
          <Field label={say(SHARE_WORDS.lang)}>
            <Select value={lang} onChange={(_, { value }) => setLang(value as Lang)}>
              <option value="zh">中文</option>
              <option value="en">English</option>
            </Select>
          </Field>
        </div>
        <Field label={say(SHARE_WORDS.text)}>
          <Textarea
            ref={area}
            rows={12}
            resize="vertical"
            readOnly
            lang={lang === 'zh' ? 'zh-CN' : 'en'}
            value={text}
          />
        </Field>
        <div role="status" className={styles.status}>
          {failure ? say(failure) : told && say(told)}
        </div>
      </div>
    </Dialog>
  );
}

const NOWHERE = { sheet: '', row: 0, column: 0 };

function textOf(page: SharedPage, lang: Lang, form: Form): string {
  if (form === 'chat') return chatText(page, lang);
  const { subject, body } = mailText(page, lang);
  return `${subject}\n\n${body}`;
}
