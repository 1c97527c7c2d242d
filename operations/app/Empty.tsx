import { useRef, useState } from 'react';
import type { Bilingual } from '../../shared/lang';
import { Button } from '../../pane/parts/Button';
import { copyText } from '../../pane/parts/copy-text';
import { useSay } from './page';
import { useAppStyles } from './styles';
import { APP_WORDS } from './words';

/** No book is served yet: what to do. */
export function Empty({ hasGroups }: { readonly hasGroups: boolean }) {
  const styles = useAppStyles();
  const say = useSay();
  const command = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Bilingual>();
  return (
    <section className={styles.card}>
      <h2 className={styles.cardTitle}>{say(APP_WORDS.noneYet)}</h2>
      {hasGroups ? (
        <>
          <p className={styles.text}>{say(APP_WORDS.howToAdd)}</p>
          <div className={styles.command}>
            <textarea
              ref={command}
              readOnly
              rows={1}
              aria-label={say(APP_WORDS.howToAdd)}
              className={styles.code}
              value={say(APP_WORDS.addCommand)}
            />
            <Button onClick={() => void copyText(command.current, APP_WORDS).then(setSaid)}>
              {say(APP_WORDS.copy)}
            </Button>
          </div>
          <p role="status" className={styles.text}>
            {say(said ?? APP_WORDS.afterAdding)}
          </p>
        </>
      ) : (
        <p className={styles.text}>{say(APP_WORDS.noGroups)}</p>
      )}
    </section>
  );
}
