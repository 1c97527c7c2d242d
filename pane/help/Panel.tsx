import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';
import { Button } from '../parts/Button';
import { PAGES, type Page } from '../features';
import { LINK } from '../parts/link-style';
import { useSay, useStore } from '../state/use-pane';
import { Docs } from './Docs';
import { VIEW_HELP } from './views';
import { COMMON_KEYS, HELP_WORDS } from './words';

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    inset: '0',
    zIndex: 20,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: '0', fontSize: tokens.fontSizeBase400, outline: 'none' },
  body: { flexGrow: 1, minHeight: '0', overflowY: 'auto', padding: '12px', overflowWrap: 'anywhere' },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase300 },
  list: { margin: '0' },
  view: { margin: '8px 0 0' },
  about: { margin: '0', color: tokens.colorNeutralForeground2 },
  link: { ...LINK, fontWeight: tokens.fontWeightSemibold },
  keys: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 12px', margin: '0' },
  key: { margin: '0' },
  keyOf: { gridColumn: '1 / -1', marginTop: '4px', color: tokens.colorNeutralForeground3 },
});

/** All of the help on one page, with a way into each view and each document. */
export function Panel({ onClose, onTour }: { readonly onClose: () => void; readonly onTour: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const [doc, setDoc] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [doc]);
  const go = ({ key }: Page): void => {
    store.go(key);
    onClose();
  };
  return (
    <section className={styles.panel} role="dialog" aria-label={say(HELP_WORDS.help)}>
      <div className={styles.head}>
        {doc !== undefined && (
          <Button size="small" onClick={() => setDoc(undefined)}>
            {say(HELP_WORDS.back)}
          </Button>
        )}
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {say(HELP_WORDS.help)}
        </h1>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(HELP_WORDS.close)}
        </Button>
      </div>
      <div className={styles.body} role="group" tabIndex={0} aria-label={say(HELP_WORDS.help)}>
        {doc === undefined && (
          <>
            <Button appearance="primary" size="small" onClick={onTour}>
              {say(HELP_WORDS.tour)}
            </Button>
            <h2 className={styles.heading}>{say(HELP_WORDS.views)}</h2>
            <dl className={styles.list}>
              {PAGES.map((page) => (
                <div key={page.key} className={styles.view}>
                  <dt>
                    <button type="button" className={styles.link} onClick={() => go(page)}>
                      {say(page.title)}
                    </button>
                  </dt>
                  <dd className={styles.about}>{say(VIEW_HELP[page.key]?.about ?? page.title)}</dd>
                </div>
              ))}
            </dl>
            <h2 className={styles.heading}>{say(HELP_WORDS.keys)}</h2>
            <dl className={styles.keys}>
              <Keys of={HELP_WORDS.anywhere} keys={COMMON_KEYS} />
              {PAGES.map(({ key, title: of }) => (
                <Keys key={key} of={of} keys={VIEW_HELP[key]?.keys ?? []} />
              ))}
            </dl>
          </>
        )}
        <Docs open={doc} onOpen={setDoc} heading={styles.heading} />
      </div>
    </section>
  );
}

function Keys({
  of,
  keys,
}: {
  readonly of: Bilingual;
  readonly keys: readonly (readonly [keys: string, does: Bilingual])[];
}) {
  const styles = useStyles();
  const say = useSay();
  if (keys.length === 0) return null;
  return (
    <>
      <dt className={styles.keyOf}>{say(of)}</dt>
      {keys.flatMap(([name, does]) => [
        <dt key={name}>
          <kbd>{name}</kbd>
        </dt>,
        <dd key={`${name} does`} className={styles.key}>
          {say(does)}
        </dd>,
      ])}
    </>
  );
}
