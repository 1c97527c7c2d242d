import { useState } from 'react';
import { both } from '../../shared/lang';
import { JOB_WORDS } from '../../shared/serving/jobs';
import type { Attention } from '../../shared/serving/view/attention';
import { sinceText } from '../../shared/serving/view/times';
import type { Tone } from '../../shared/book/patch';
import { Button } from '../../pane/parts/Button';
import { Fold } from '../../pane/parts/Fold';
import { Section } from '../../pane/parts/Section';
import { usePage, useSay } from '../app/page';
import { APP_WORDS } from '../app/words';
import { Mark } from '../parts/Mark';
import { useViewStyles } from '../parts/styles';
import { jobAct } from './acts';
import { useOverviewStyles } from './styles';
import { KIND_ADVICE, KIND_WORDS, OVERVIEW_WORDS as SAY } from './words';

const FIRST = 5;
/** Books that are named; a fault that has hit hundreds is looked up in the list. */
const NAMED = 30;

interface Props {
  readonly items: readonly Attention[];
  readonly onOpen: (book: string) => void;
}

/** What a person has to look at, the most pressing first. */
export function AttentionList({ items, onOpen }: Props) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  if (items.length === 0) return <p className={views.well}>✓ {say(SAY.well)}</p>;
  const shown = showsAll ? items : items.slice(0, FIRST);
  const more = items.length - shown.length;
  return (
    <Section level="h2" title={say(SAY.attention)} aside={items.length}>
      <ul className={styles.list}>
        {shown.map((item) => (
          <Item key={item.key} item={item} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {say(APP_WORDS.showMore(more))}
        </Button>
      )}
    </Section>
  );
}

const TONES: Readonly<Partial<Record<Attention['kind'], Tone>>> = {
  uncertain: 'soon',
  partly: 'soon',
  silent: 'soon',
};

function Item({ item, onOpen }: { readonly item: Attention; readonly onOpen: (book: string) => void }) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const { viewer } = usePage();
  const { kind, job, books, sentence, at, count, workers } = item;
  const [first] = books;
  const isOne = books.length === 1;
  const what = say(KIND_WORDS[kind](job ? JOB_WORDS[job] : both('', ''), count));
  const advice = sentence ?? KIND_ADVICE[kind];
  return (
    <li className={styles.item}>
      <div className={styles.said}>
        <p className={styles.what}>
          <Mark tone={TONES[kind] ?? 'late'}>{what}</Mark>
          {first && <strong>{isOne ? first.title : say(SAY.inBooks(books.length))}</strong>}
          {workers && <strong>{workers.join(say(both('、', ', ')))}</strong>}
          {isOne && first!.group !== '' && <span className={views.muted}>{first!.group}</span>}
          {at && <span className={views.muted}>{say(sinceText(at, viewer))}</span>}
        </p>
        {advice && <p className={styles.advice}>{say(advice)}</p>}
        {kind === 'uncertain' && sentence && <p className={styles.advice}>{say(KIND_ADVICE.uncertain!)}</p>}
        {books.length > 1 && (
          <Fold summary={<span className={views.small}>{say(SAY.whichBooks)}</span>}>
            <p className={styles.advice}>
              {books.slice(0, NAMED).map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && say(both('、', ', '))}
                  <button type="button" className={views.link} onClick={() => onOpen(id)}>
                    {title}
                  </button>
                </span>
              ))}
              {books.length > NAMED && ` … ${say(SAY.andMore(books.length - NAMED))}`}
            </p>
          </Fold>
        )}
      </div>
      <Acts item={item} onOpen={onOpen} />
    </li>
  );
}

/** What can be done about it from here. */
function Acts({
  item: { kind, job, books },
  onOpen,
}: {
  readonly item: Attention;
  readonly onOpen: (book: string) => void;
}) {
  const styles = useOverviewStyles();
  const say = useSay();
  const { mayAct, act, isActing, go } = usePage();
  const [first] = books;
  const isOne = books.length === 1;
  return (
    <div className={styles.acts}>
      {mayAct && job && (kind === 'dead' || kind === 'failed' || kind === 'partly') && (
        <Button size="small" disabled={isActing} onClick={() => act(jobAct('retry', job, books))}>
          {say(isOne ? SAY.again : SAY.allAgain(books.length))}
        </Button>
      )}
      {kind === 'uncertain' && (
        <Button size="small" onClick={() => go('messages')}>
          {say(SAY.toMessages)}
        </Button>
      )}
      {(kind === 'silent' || kind === 'nobody') && (
        <Button size="small" onClick={() => go('workers')}>
          {say(SAY.toWorkers)}
        </Button>
      )}
      {isOne && (
        <Button size="small" aria-label={say(SAY.openOf(first!.title))} onClick={() => onOpen(first!.id)}>
          {say(SAY.open)}
        </Button>
      )}
    </div>
  );
}
