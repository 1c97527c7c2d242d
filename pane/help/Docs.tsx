import { useEffect, useState, type MouseEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../parts/link-style';
import { usePane, useSay } from '../state/use-pane';
import { HELP_WORDS } from './words';
import type { DocPage } from './doc-page';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '16px' },
  link: LINK,
  text: {
    lineHeight: tokens.lineHeightBase300,
    '& h1, & h2': { fontSize: tokens.fontSizeBase400, margin: '16px 0 4px' },
    '& h3, & h4': { fontSize: tokens.fontSizeBase300, margin: '12px 0 4px' },
    '& p, & ul, & ol': { margin: '6px 0' },
    '& ul, & ol': { paddingLeft: '20px' },
    '& table': { display: 'block', overflowX: 'auto', borderCollapse: 'collapse', margin: '6px 0' },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '2px 6px',
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'normal',
    },
    '& pre': {
      overflowX: 'auto',
      padding: '8px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    '& code': { fontFamily: tokens.fontFamilyMonospace, fontSize: '0.9em' },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});

/** The list of the documentation, or one page of it. */
export function Docs({
  open,
  heading,
  onOpen,
}: {
  readonly open: string | undefined;
  /** How a heading of the help looks. */
  readonly heading: string;
  readonly onOpen: (name: string) => void;
}) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay();
  const [shelf, setShelf] = useState<{ lang: string; pages: readonly DocPage[] }>();
  useEffect(() => {
    let isCurrent = true;
    // A page without them is still a help.
    (lang === 'zh' ? import('./docs-zh') : import('./docs-en'))
      .then(({ pages }) => isCurrent && setShelf({ lang, pages }))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  const pages = shelf?.pages ?? [];
  const page = pages.find(({ name }) => name === open);
  if (pages.length === 0) return null;
  if (!page)
    return (
      <>
        <h2 className={heading}>{say(HELP_WORDS.docs)}</h2>
        <ul className={styles.list}>
          {pages.map(({ name, title }) => (
            <li key={name}>
              <button type="button" className={styles.link} onClick={() => onOpen(name)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const target = link.getAttribute('href')!.slice(1);
    if (target.startsWith('doc-')) onOpen(target.slice('doc-'.length));
    else event.currentTarget.querySelector(`[id="${CSS.escape(decodeURIComponent(target))}"]`)?.scrollIntoView();
  };
  return (
    <article lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <h2>{page.title}</h2>
      {/* Links are keyboard-operable themselves; their clicks are followed here, inside the pane. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.text} onClick={follow} dangerouslySetInnerHTML={{ __html: page.html }} />
    </article>
  );
} // prettier-ignore
