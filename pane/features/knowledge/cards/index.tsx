import { useRef, useState } from 'react';
import type { CardFilter, CardsView } from '../../../../shared/features/knowledge/cards/view';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { useKeptFocus } from '../../../parts/use-kept-focus';
import { useSettledValue } from '../../../parts/use-settled-value';
import { useAsk, usePane, useSay, useStore } from '../../../state/use-pane';
import { Asked } from './Asked';
import { CardItem } from './CardItem';
import { Filters } from './Filters';
import { NewCard } from './NewCard';
import { useCardStyles } from './styles';
import { CARD_WORDS } from './words';

/** Cards shown at first, and how many one more asks for. */
const PAGE = 30;

/** What the team has learned: found, filtered, marked useful, looked at again, written. */
export default function Cards() {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', opened } = usePane();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Partial<Record<CardFilter, string>>>({});
  const [isDue, setDue] = useState(false);
  const isReview = isDue || opened === REVIEW;
  const [shown, setShown] = useState<string>();
  const [count, setCount] = useState(PAGE);
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useKeptFocus(page, search);
  const wanted = { search: useSettledValue(text, 250), filter, review: isReview, count };
  const { data: view, failure } = useAsk('knowledge.cards', me, wanted);
  const about = opened?.startsWith(ABOUT) ? opened.slice(ABOUT.length) : undefined;
  const isNew = opened === NEW || about !== undefined;
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  if (!view.isThere) return <NoSheet />;
  return (
    <div ref={page} className={styles.page}>
      {view.asked.length > 0 && !isNew && <Asked asked={view.asked} />}
      {isNew && <NewCard order={about} onClose={() => store.open(undefined)} />}
      <Section level="h2" title={say(CARD_WORDS.title)} aside={view.total || undefined}>
        <div className={styles.page}>
          {view.total > 0 && (
            <Filters
              text={text}
              onText={setText}
              field={search}
              choices={view.choices}
              filter={filter}
              onFilter={setFilter}
              due={view.toReview}
              isReview={isReview}
              onReview={(is) => {
                setDue(is);
                if (opened === REVIEW) store.open(undefined);
              }}
            />
          )}
          {view.wrong > 0 && <p className={styles.muted}>{say(CARD_WORDS.wrong(view.wrong))}</p>}
          <Found view={view} />
          <ul className={styles.list}>
            {view.cards.map((card) => (
              <li key={card.row.row} className={styles.item}>
                <CardItem
                  card={card}
                  isOpen={shown === card.number}
                  onOpen={() => setShown(shown === card.number ? undefined : card.number)}
                />
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            {view.found > view.cards.length && (
              <Button size="small" onClick={() => setCount(count + PAGE)}>
                {say(CARD_WORDS.more(Math.min(PAGE, view.found - view.cards.length)))}
              </Button>
            )}
            {!isNew && (
              <Button size="small" onClick={() => store.open(NEW)}>
                {say(CARD_WORDS.add)}
              </Button>
            )}
          </div>
        </div>
      </Section>
    </div>
  );
}

/** What is opened in the view: a new card, one about an order by its key, or those to look at again. */
const [NEW, ABOUT, REVIEW] = ['new', 'lesson ', 'review'];

function Found({ view: { found, total } }: { readonly view: CardsView }) {
  const styles = useCardStyles();
  const say = useSay();
  if (total === 0) return <p className={styles.muted}>{say(CARD_WORDS.none)}</p>;
  const said = found === 0 ? CARD_WORDS.noneFound : CARD_WORDS.found(found, total);
  return (
    <div role="status" className={styles.muted}>
      {say(said)}
    </div>
  );
}

/** A book without the sheet: what it would bring, and a press to add it. */
function NoSheet() {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const create = async (): Promise<void> =>
    store.preview(await store.ask('records.proposeCreate', 'knowledge'));
  return (
    <div className={styles.page}>
      <p className={styles.muted}>{say(CARD_WORDS.noSheet)}</p>
      <div>
        <Button size="small" appearance="primary" onClick={() => void create()}>
          {say(CARD_WORDS.create)}
        </Button>
      </div>
    </div>
  );
}
