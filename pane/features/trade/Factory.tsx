import { useRef, useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { copyText } from '../../parts/copy-text';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useTradeStyles } from './styles';
import { CARD_WORDS, FACTORY_WORDS } from './words';

/** What has to be asked of a factory, as a text to send. Nothing is written into the book. */
export function Factory({ factory }: { readonly factory: string }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  const [edited, setEdited] = useState<string>();
  const [told, setTold] = useState<Bilingual>();
  const area = useRef<HTMLTextAreaElement>(null);
  const { data, failure } = useAsk('trade.factory', factory);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { asked, text, lang, place } = data;
  if (asked.length === 0) return <p className={styles.muted}>{say(FACTORY_WORDS.nothing)}</p>;
  const copy = async (): Promise<void> => setTold(await copyText(area.current, FACTORY_WORDS));
  return (
    <div className={styles.body}>
      <div className={styles.actions}>
        {asked.map(({ order, place: at }) => (
          <button
            key={`${at.sheet}\0${at.row}`}
            type="button"
            className={styles.link}
            aria-label={say(CARD_WORDS.goTo(order))}
            onClick={() => void store.select(at)}
          >
            {order}
          </button>
        ))}
        {place && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(CARD_WORDS.toSheet)}
          </Button>
        )}
      </div>
      <Field label={say(FACTORY_WORDS.text)}>
        <Textarea
          ref={area}
          rows={6}
          resize="vertical"
          lang={lang === 'zh' ? 'zh-CN' : 'en'}
          value={edited ?? text}
          onChange={(_, { value }) => setEdited(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void copy()}>
          {say(FACTORY_WORDS.copy)}
        </Button>
        <span role="status" className={styles.muted}>
          {told && say(told)}
        </span>
      </div>
    </div>
  );
}
