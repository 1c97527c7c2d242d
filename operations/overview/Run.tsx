import { both, joined } from '../../shared/lang';
import type { RunAnswer, RunState } from '../../shared/serving/answers';
import { sinceText } from '../../shared/serving/view/times';
import { countWords, RUN_STATE_WORDS } from '../../shared/serving/view/words';
import { isUnset } from '../../shared/serving/view/books';
import { usePage, useSay } from '../app/page';
import { useViewStyles } from '../parts/styles';
import { useOverviewStyles } from './styles';
import { OVERVIEW_WORDS as SAY } from './words';

const BAD: readonly RunState[] = ['failed', 'dead', 'lost'];

/** How a run ended and when. */
export function RunHead({ run }: { readonly run: RunAnswer }) {
  const views = useViewStyles();
  const say = useSay();
  const { viewer } = usePage();
  const when = sinceText(run.endedAt ?? run.startedAt, viewer);
  return (
    <>
      <span className={BAD.includes(run.state) ? views.late : views.small}>
        {say(run.state === 'skipped' && isUnset(run) ? SAY.onlyRead : RUN_STATE_WORDS[run.state])}
      </span>
      <span className={views.muted}>{say(when)}</span>
      {run.attempt > 1 && <span className={views.muted}>{say(SAY.attempt(run.attempt))}</span>}
    </>
  );
}

/** What came of it: its sentence, what it counted. */
export function RunSaid({ run: { sentence, counts } }: { readonly run: RunAnswer }) {
  const styles = useOverviewStyles();
  const say = useSay();
  const counted = joined(countWords(counts), both(' · ', ' · '));
  const texts = [sentence, counted].flatMap((text) => (text && text.zh !== '' ? [say(text)] : []));
  return texts.map((text) => (
    <p key={text} className={styles.sentence}>
      {text}
    </p>
  ));
}
