import { useId, useState } from 'react';
import type { MessagesView, Shown } from '../../../shared/features/messages/view';
import { MAIL_ABOUTS, type MailAbout } from '../../../shared/messages/kinds.data';
import { Button } from '../../parts/Button';
import { Switch } from '../../parts/Switch';
import { useRoving } from '../../parts/use-roving-list';
import { useSettledValue } from '../../parts/use-settled-value';
import { WhoAmI } from '../../parts/WhoAmI';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Begin } from './Begin';
import { Detail } from './Detail';
import { Line } from './Line';
import { useMessagesStyles } from './styles';
import { MESSAGES_WORDS, SHOWN_WORDS, WHOSE_WORDS } from './words';

/** Lines shown at first, and how many one more asks for. */
const PAGE = 50;

/** Messages, what waits first; an opened one below its line, or beside the list where there is room. */
export function Mails({ isBeside }: { readonly isBeside: boolean }) {
  const styles = useMessagesStyles();
  const say = useSay();
  const { me = '', opened } = usePane();
  const [whose, setWhose] = useState<keyof typeof WHOSE_WORDS>('all');
  const [shown, setShown] = useState<Shown>('waiting');
  const [about, setAbout] = useState<MailAbout>();
  const [text, setText] = useState('');
  const [count, setCount] = useState(PAGE);
  const isMine = whose === 'mine' && me !== '';
  const searched = useSettledValue(text, 250);
  const { data: view, failure } = useAsk('messages.view', { me: isMine ? me : '', shown, ...(about && { about }), text: searched, count });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  if (view.total === 0) return <Begin />;
  const { lines, found, waiting, total } = view;
  // One that a link leads to, or that was just handled, may be none of those that are shown.
  const isElsewhere = opened !== undefined && !lines.some(({ id }) => id === opened);
  const nothing = searched !== '' || about || shown !== 'waiting' ? MESSAGES_WORDS.noneFound : isMine ? MESSAGES_WORDS.noneMine : MESSAGES_WORDS.noneWaiting;
  return (
    <div className={styles.part}>
      <div className={styles.who}>
        <WhoAmI />
      </div>
      <div className={styles.bar}>
        {me !== '' && <Switch label={MESSAGES_WORDS.whose} words={WHOSE_WORDS} value={whose} onValue={setWhose} />}
        <Picks shown={shown} onShown={setShown} about={about} onAbout={setAbout} view={view} />
        <Search text={text} onText={setText} />
      </div>
      <p role="status" className={styles.muted}>
        {say(found > 0 ? MESSAGES_WORDS.found(found, waiting, total) : nothing)}
      </p>
      <div className={isBeside ? styles.beside : undefined}>
        <div>
          {isElsewhere && !isBeside && <Detail id={opened} />}
          <List lines={lines} isBeside={isBeside} />
          {found > lines.length && (
            <div className={styles.actions}>
              <Button size="small" onClick={() => setCount(count + PAGE)}>
                {say(MESSAGES_WORDS.more(found - lines.length))}
              </Button>
            </div>
          )}
        </div>
        {isBeside && (
          <div className={styles.opposite}>
            {opened === undefined ? <p className={styles.muted}>{say(MESSAGES_WORDS.pick)}</p> : <Detail key={opened} id={opened} />}
          </div>
        )}
      </div>
    </div>
  );
} // prettier-ignore

function List({ lines, isBeside }: Pick<MessagesView, 'lines'> & { readonly isBeside: boolean }) {
  const styles = useMessagesStyles();
  const store = useStore();
  const { opened } = usePane();
  const { list, tabIndexOf } = useRoving(lines.length);
  return (
    // Arrows move from line to line; within what a line has opened they are the fields' own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className={styles.list}
      onFocus={list.onFocus}
      onKeyDown={(event) => (event.target as HTMLElement).dataset['roving'] !== undefined && list.onKeyDown(event)}
    >
      {lines.map((line, at) => (
        <li key={line.id} className={styles.item}>
          <Line
            line={line}
            isOpen={line.id === opened}
            isBeside={isBeside}
            tabIndex={tabIndexOf(at)}
            onToggle={() => store.open(line.id === opened && !isBeside ? undefined : line.id)}
          />
          {line.id === opened && !isBeside && <Detail id={line.id} isBelow />}
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

interface PicksProps {
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly about: MailAbout | undefined;
  readonly onAbout: (about: MailAbout | undefined) => void;
  readonly view: MessagesView;
}

function Picks({ shown, onShown, about, onAbout, view: { abouts } }: PicksProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const kinds = Object.keys(MAIL_ABOUTS) as MailAbout[];
  return (
    <>
      <select
        aria-label={say(MESSAGES_WORDS.shown)}
        className={styles.field}
        value={shown}
        onChange={({ target }) => onShown(target.value as Shown)}
      >
        {(Object.keys(SHOWN_WORDS) as Shown[]).map((key) => (
          <option key={key} value={key}>
            {say(SHOWN_WORDS[key])}
          </option>
        ))}
      </select>
      <select
        aria-label={say(MESSAGES_WORDS.about)}
        className={styles.field}
        value={about ?? ''}
        onChange={({ target }) => onAbout((target.value as MailAbout) || undefined)}
      >
        <option value="">{say(MESSAGES_WORDS.anyAbout)}</option>
        {kinds.map((key) => (
          <option key={key} value={key}>
            {say(MAIL_ABOUTS[key])} {abouts[key] ?? 0}
          </option>
        ))}
      </select>
    </>
  );
}

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Search({ text, onText }: SearchProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.hidden}>
        {say(MESSAGES_WORDS.search)}
      </label>
      <input
        id={id}
        type="search"
        className={`${styles.field} ${styles.search}`}
        placeholder={say(MESSAGES_WORDS.searchHint)}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </>
  );
}
