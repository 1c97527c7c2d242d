import { lazy, Suspense, useState } from 'react';
import { MATTER_KINDS, type MatterKind } from '../../../shared/matters/kinds.data';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { Switch } from '../../parts/Switch';
import { WhoAmI } from '../../parts/WhoAmI';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Detail } from './Detail';
import { Pairs } from './hand-offs/Pairs';
import { PAIR_WORDS } from './hand-offs/words';
import { Line } from './Line';
import { useMattersStyles } from './styles';
import { MATTERS_WORDS, WHOSE_WORDS } from './words';

const NewDialog = lazy(() => import('./NewDialog'));

/** The matters of one order, for its file; asked for here they share with the view what both need. */
export const ofOrder = () => import('./OfOrder');

/** Lines shown at first, and how many one more asks for. */
const PAGE = 50;

/** What stands between people: whose turn, what to do, by when; one opens to what was said and may be done. */
export default function Matters() {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', opened } = usePane();
  const [whose, setWhose] = useState<keyof typeof WHOSE_WORDS>('all');
  const [kind, setKind] = useState<MatterKind>();
  const [all, setAll] = useState(false);
  const [count, setCount] = useState(PAGE);
  const [isAdding, setAdding] = useState(false);
  const isMine = whose === 'mine' && me !== '';
  const { data: view, failure } = useAsk('matters.view', { me: isMine ? me : '', ...(kind && { kind }), all, count });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { lines, found, late } = view;
  // One that a link leads to may lie behind the first page, or be left out.
  const isElsewhere = opened !== undefined && !lines.some(({ number }) => number === opened);
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(MATTERS_WORDS.title)}</h1>
      <div className={styles.spread}>
        <div className={styles.who}>
          <WhoAmI />
        </div>
        <Button size="small" onClick={() => setAdding(true)}>
          {say(MATTERS_WORDS.add)}
        </Button>
      </div>
      <div className={styles.bar}>
        {me !== '' && <Switch label={MATTERS_WORDS.whose} words={WHOSE_WORDS} value={whose} onValue={setWhose} />}
        <Kinds kind={kind} onKind={setKind} />
        <label className={styles.check}>
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
          {say(MATTERS_WORDS.over)}
        </label>
      </div>
      <p role="status" className={styles.muted}>
        {say(found > 0 ? MATTERS_WORDS.found(found, late) : isMine ? MATTERS_WORDS.noneMine : MATTERS_WORDS.none)}
      </p>
      {isElsewhere && <Detail number={opened} />}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.number} className={styles.item}>
            <Line
              line={line}
              isOpen={line.number === opened}
              onToggle={() => store.open(line.number === opened ? undefined : line.number)}
            />
            {line.number === opened && <Detail number={line.number} />}
          </li>
        ))}
      </ul>
      {found > lines.length && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setCount(count + PAGE)}>
            {say(MATTERS_WORDS.more(found - lines.length))}
          </Button>
        </div>
      )}
      {(kind === undefined || kind === 'handoff') && (
        <Fold key={kind} startsOpen={kind === 'handoff'} summary={say(PAIR_WORDS.title)}>
          <Pairs />
        </Fold>
      )}
      <Suspense fallback={null}>{isAdding && <NewDialog onClose={() => setAdding(false)} />}</Suspense>
    </div>
  );
} // prettier-ignore

interface KindsProps {
  readonly kind: MatterKind | undefined;
  readonly onKind: (kind: MatterKind | undefined) => void;
}

function Kinds({ kind, onKind }: KindsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  return (
    <select
      aria-label={say(MATTERS_WORDS.kind)}
      className={styles.select}
      value={kind ?? ''}
      onChange={({ target }) => onKind((target.value as MatterKind) || undefined)}
    >
      <option value="">{say(MATTERS_WORDS.anyKind)}</option>
      {(Object.keys(MATTER_KINDS) as MatterKind[]).map((key) => (
        <option key={key} value={key}>
          {say(MATTER_KINDS[key])}
        </option>
      ))}
    </select>
  );
}
