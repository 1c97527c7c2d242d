import { useState } from 'react';
import { bookIdFrom, ID_LENGTH } from '../../../shared/records/book-id';

import type { SetUpVerdict, SetUpView } from '../../../shared/features/setup/view';
import { Button } from '../../parts/Button';
import { useApplied } from '../../parts/use-applied';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { SETUP_WORDS } from './words';
import { Around } from './Around';
import { useDraft, type Draft } from './draft';
import { Features } from './Features';
import { Options } from './Options';
import { Outcome } from './Outcome';
import { People } from './People';
import { Questions } from './Questions';
import { OtherSheets, Sheets } from './Sheets';
import { useSetUpStyles } from './styles';
import { Usual } from './Usual';

/** How the book is read and what is added to it: found by itself, corrected by a person, previewed, then written. */
export default function Setup() {
  const styles = useSetUpStyles();
  const say = useSay();
  const { summary } = usePane();
  const store = useStore();
  const [wasSetUp] = useState(summary?.isSetUp);
  const draft = useDraft();
  // What a person types is asked about when they pause.
  const settled = useSettledValue(draft.choices);
  const { data: view, failure, isStale } = useAsk('setup.view', settled);
  const { data: usual } = useAsk('process.usual');
  const offers = usual?.stages ?? [];
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return <Waiting />;
  const isEmpty = view.drafted.orders === 0 && view.sheets.length === 0;
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <h1 className={styles.hidden}>{say(SETUP_WORDS.title)}</h1>
        <Lead
          isSetUp={view.isSetUp}
          found={view.found}
          sheets={summary!.sheets.length}
          questions={view.questions.filter(({ isAnswered }) => !isAnswered).length}
        />
        {isEmpty ? (
          <OtherSheets view={view} draft={draft} title={SETUP_WORDS.point} />
        ) : (
          <>
            {usual?.isReady && offers.length > 0 && (
              <Usual stages={offers} onDone={() => !wasSetUp && store.go('today')} />
            )}
            <Questions questions={view.questions} draft={draft} />
            <Sheets view={view} draft={draft} />
            <div>
              <People view={view} draft={draft} />
              <Options view={view} draft={draft} />
              <Features view={view} draft={draft} />
            </div>
            {usual && !usual.isReady && offers.length > 0 && <Usual stages={offers} />}
            {!view.isSetUp && <Outcome choices={settled} />}
            <Around />
          </>
        )}
      </div>
      {!isEmpty && <ActionBar view={view} draft={draft} isBusy={isStale || settled !== draft.choices} />}
    </div>
  );
}

/** What the pane knows already while the rest is on its way. */
function Waiting() {
  const styles = useSetUpStyles();
  const { summary } = usePane();
  const { orders, counts, sheets, questions, isSetUp } = summary!;
  const found = { orders, late: counts.overdue ?? 0, soon: counts['due soon'] ?? 0, unclear: 0 };
  return (
    <div className={styles.page}>
      <Lead isSetUp={isSetUp} found={found} sheets={sheets.length} questions={questions} />
    </div>
  );
}

interface LeadProps {
  readonly isSetUp: boolean;
  readonly found: SetUpVerdict;
  readonly sheets: number;
  readonly questions: number;
}

/** What Gendan does and what it found, before anything is asked. */
function Lead({ isSetUp, found, sheets, questions }: LeadProps) {
  const styles = useSetUpStyles();
  const store = useStore();
  const say = useSay();
  return (
    <>
      <p className={styles.about}>{say(isSetUp ? SETUP_WORDS.aboutSetUp : SETUP_WORDS.about)}</p>
      <p className={styles.found}>
        {say(found.orders > 0 ? SETUP_WORDS.found(found, sheets) : SETUP_WORDS.nothing)}
      </p>
      {questions > 0 && <p className={styles.asks}>{say(SETUP_WORDS.asks(questions))}</p>}
      {found.unclear > 0 && (
        <button type="button" className={styles.link} onClick={() => store.go('findings')}>
          {say(SETUP_WORDS.unclear(found.unclear))}
        </button>
      )}
    </>
  );
}

interface BarProps {
  readonly view: SetUpView;
  readonly draft: Draft;
  readonly isBusy: boolean;
}

function ActionBar({ view, draft, isBusy }: BarProps) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const { work } = usePane();
  const { isSetUp, drafted } = view;
  const preview = useApplied(() => {
    draft.discard();
    if (!isSetUp) store.go('today');
  });
  const isNothing = isSetUp && !draft.isChanged && view.questions.length === 0;
  return (
    <div className={styles.bar}>
      {draft.isChanged && (
        <div role="status" className={styles.muted}>
          {say(SETUP_WORDS.with(drafted))}
        </div>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={work !== undefined || isBusy || isNothing || drafted.orders === 0}
          onClick={() =>
            void store.ask('setup.propose', { ...draft.choices, bookId: newBookId() }).then(preview)
          }
        >
          {say(isSetUp ? SETUP_WORDS.save : SETUP_WORDS.preview)}
        </Button>
        {draft.isChanged && <Button onClick={draft.discard}>{say(SETUP_WORDS.reset)}</Button>}
      </div>
    </div>
  );
}

function newBookId(): string {
  return bookIdFrom(crypto.getRandomValues(new Uint8Array(ID_LENGTH)));
}
