import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { useSay, useStore } from '../state/use-pane';
import { HELP_WORDS, TOUR } from './words';

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    insetInline: '8px',
    bottom: '8px',
    zIndex: 20,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  step: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: '2px 0 8px', outline: 'none' },
  actions: { display: 'flex', gap: '8px' },
  leave: { marginLeft: 'auto' },
});

/** Goes through the views one by one, each in a sentence; the pane can be used meanwhile. */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const [at, setAt] = useState(0);
  const text = useRef<HTMLParagraphElement>(null);
  const { view, text: said } = TOUR[at]!;
  useEffect(() => {
    store.go(view);
    text.current?.focus({ preventScroll: true });
  }, [store, view]);
  const isLast = at === TOUR.length - 1;
  const end = (): void => {
    store.go(TOUR[0]!.view);
    onClose();
  };
  return (
    <section className={styles.card} role="dialog" aria-label={say(HELP_WORDS.tour)}>
      <div className={styles.step}>{say(HELP_WORDS.step(at + 1, TOUR.length))}</div>
      <p ref={text} tabIndex={-1} className={styles.text}>
        {say(said)}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => (isLast ? end() : setAt(at + 1))}>
          {say(isLast ? HELP_WORDS.end : HELP_WORDS.next)}
        </Button>
        {at > 0 && (
          <Button size="small" onClick={() => setAt(at - 1)}>
            {say(HELP_WORDS.before)}
          </Button>
        )}
        {!isLast && (
          <Button size="small" appearance="subtle" className={styles.leave} onClick={onClose}>
            {say(HELP_WORDS.leave)}
          </Button>
        )}
      </div>
    </section>
  );
}
