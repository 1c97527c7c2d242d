import { makeStyles, tokens } from '@fluentui/react-components';
import type { PairLine } from '../../../../shared/features/matters/hand-offs/pairs';
import { both, joined } from '../../../../shared/lang';
import { Button } from '../../../parts/Button';
import { useAttempt } from '../../../parts/use-attempt';
import { Problem } from '../../../parts/Problem';
import { useAsk, usePane, useSay, useStore } from '../../../state/use-pane';
import { useMattersStyles } from '../styles';
import { PAIR_WORDS } from './words';

const useStyles = makeStyles({
  list: { margin: '6px 0 0', padding: '0', listStyleType: 'none' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '0 10px',
    padding: '6px 2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figures: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  stages: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  problem: { margin: '4px 0 0', color: 'var(--late-ink)' },
});

/** Between which roles work is accepted, how long that takes, and how often it comes back; on and off. */
export function Pairs() {
  const styles = useStyles();
  const { muted } = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { work } = usePane();
  const { problem, attempt } = useAttempt();
  const { data: view, failure } = useAsk('matters.pairs');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const turn = ({ from, to, isOn }: PairLine): Promise<void> =>
    attempt(async () => store.preview(await store.ask('matters.proposePair', from, to, !isOn)));
  return (
    <>
      <p className={muted}>
        {say(PAIR_WORDS.about(say(view.limit)))}
        {!view.isOwnLimit && say(PAIR_WORDS.usual)}
      </p>
      <Problem said={problem} look={styles.problem} />
      {view.pairs.length === 0 && <p className={muted}>{say(PAIR_WORDS.none)}</p>}
      <ul className={styles.list}>
        {view.pairs.map((pair) => (
          <Pair key={`${pair.from} ${pair.to}`} pair={pair} isBusy={work !== undefined} onTurn={() => void turn(pair)} />
        ))}
      </ul>
    </>
  );
} // prettier-ignore

interface PairProps {
  readonly pair: PairLine;
  readonly isBusy: boolean;
  readonly onTurn: () => void;
}

function Pair({ pair, isBusy, onTurn }: PairProps) {
  const styles = useStyles();
  const say = useSay();
  const { name, isOn, since, stages } = pair;
  const label = (isOn ? PAIR_WORDS.offPair : PAIR_WORDS.onPair)(say(name));
  return (
    <li className={styles.pair}>
      <div>
        <div className={styles.name}>{say(name)}</div>
        <div className={styles.figures}>{figuresOf(pair, say).join(' · ')}</div>
        {!isOn && <div className={styles.stages}>{say(joined(stages.slice(0, MOST_STAGES), both('、', ', ')))}</div>}
        {isOn && say(since) !== '' && <div className={styles.stages}>{say(since)}</div>}
      </div>
      <Button size="small" aria-label={say(label)} disabled={isBusy} onClick={onTurn}>
        {say(isOn ? PAIR_WORDS.turnOff : PAIR_WORDS.turnOn)}
      </Button>
    </li>
  );
} // prettier-ignore

/** Stages named of a pair that is off, as examples. */
const MOST_STAGES = 3;

function figuresOf(
  { isOn, n, median, p90, rejections, firstTime }: PairLine,
  say: ReturnType<typeof useSay>,
): string[] {
  if (n === 0 && rejections === 0) return [say(isOn ? PAIR_WORDS.on : PAIR_WORDS.off)];
  const told = [PAIR_WORDS.accepted(n)];
  if (n > 0) told.push(PAIR_WORDS.median(say(median)), PAIR_WORDS.p90(say(p90)));
  if (rejections > 0) told.push(PAIR_WORDS.rejections(rejections));
  if (say(firstTime) !== '') told.push(PAIR_WORDS.firstTime(say(firstTime)));
  return told.map(say);
}
