import { lazy, Suspense, useId, useState } from 'react';
import { Select } from '@fluentui/react-components';
import type { DeskView } from '../../../shared/features/desks/view';
import { Button } from '../../parts/Button';
import type { PaneStore } from '../../state/store';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Cards } from './Cards';
import { useDeskStyles } from './styles';
import { DESK_WORDS } from './words';

/** Few change desks, and not every day. */
const Adjust = lazy(() => import('./Adjust'));

/** The desk that somebody chose besides their own, for as long as the pane is open. */
const chosen = new WeakMap<PaneStore, string>();

/** What a role has to look at, on one page. */
export default function Desk() {
  const styles = useDeskStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', filter } = usePane();
  const [desk, setDesk] = useState(chosen.get(store) ?? '');
  const [isAdjusting, setAdjusting] = useState(false);
  const { data: view, failure } = useAsk('desks.view', { me, desk, filter });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const choose = (key: string): void => {
    chosen.set(store, key);
    setDesk(key);
  };
  const adjust = (): void => {
    if (view.hasSheet) return setAdjusting(!isAdjusting);
    void store.ask('desks.propose').then((proposal) => store.preview(proposal));
  };
  const isOpen = isAdjusting && view.hasSheet;
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(DESK_WORDS.title)}</h1>
      <div className={styles.bar}>
        <Who />
        <Which view={view} desk={desk} onDesk={choose} />
        <Button size="small" onClick={adjust}>
          {say(isOpen ? DESK_WORDS.back : DESK_WORDS.change)}
        </Button>
      </div>
      <Problems view={view} />
      {isOpen ? (
        <Suspense fallback={null}>
          <Adjust />
        </Suspense>
      ) : (
        <Cards parts={view.parts} />
      )}
      {view.parts.length === 0 && <p className={styles.muted}>{say(DESK_WORDS.empty)}</p>}
    </div>
  );
}

/** Whose desk it is; the same choice as everywhere in the pane. */
function Who() {
  const styles = useDeskStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const { me = '', summary } = usePane();
  const people = summary?.people ?? [];
  return (
    <div className={styles.pick}>
      <label htmlFor={id} className={styles.pickLabel}>
        {say(DESK_WORDS.who)}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={me}
        onChange={(_, { value }) => void store.chooseMe(value)}
      >
        <option value="">{say(DESK_WORDS.everybody)}</option>
        {(me === '' || people.includes(me) ? people : [me, ...people]).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </div>
  );
}

interface WhichProps {
  readonly view: DeskView;
  readonly desk: string;
  readonly onDesk: (key: string) => void;
}

/** One's own desk, or another. */
function Which({ view, desk, onDesk }: WhichProps) {
  const styles = useDeskStyles();
  const say = useSay();
  const id = useId();
  const own = desk === '' ? DESK_WORDS.own(view.title) : DESK_WORDS.ownNone;
  return (
    <div className={styles.pick}>
      <label htmlFor={id} className={styles.pickLabel}>
        {say(DESK_WORDS.desk)}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={desk}
        onChange={(_, { value }) => onDesk(value)}
      >
        <option value="">{say(own)}</option>
        {view.desks.map(({ key, title }) => (
          <option key={key} value={key}>
            {say(title)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Cells of the sheet of desks that could not be read; the rest of it counts. */
function Problems({ view: { problems } }: { readonly view: DeskView }) {
  const styles = useDeskStyles();
  const say = useSay();
  const store = useStore();
  if (problems.length === 0) return null;
  return (
    <div role="status">
      <p className={styles.muted}>{say(DESK_WORDS.problems)}</p>
      {problems.map(({ text, place }) => (
        <p key={`${place.row} ${place.column}`} className={styles.problem}>
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {say(text)}
          </button>
        </p>
      ))}
    </div>
  );
}
