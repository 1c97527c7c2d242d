import { useState } from 'react';

import type { SetUpVerdict } from '../../../shared/features/setup/view';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Asking } from './Asking';
import { useDraft } from './draft';
import { LookOver } from './LookOver';
import { OtherSheets } from './Sheets';
import { useSetUpStyles } from './styles';
import { Usual } from './Usual';
import { SETUP_WORDS } from './words';

/** How the book is read and what is added to it: found by itself, asked where it must be, previewed, then written. */
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
  const { data: outcome } = useAsk('setup.outcome', settled);
  const { data: usual } = useAsk('process.usual');
  if (failure) return <p role="alert">{say(failure)}</p>;
  // Both at once, so that nothing moves when the second comes.
  if (!view || !outcome) return <Waiting />;
  const offers = usual?.stages ?? [];
  const isEmpty = view.drafted.orders === 0 && view.sheets.length === 0;
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <Lead isSetUp={view.isSetUp} found={view.found} sheets={summary!.sheets.length} />
        {isEmpty ? (
          <OtherSheets view={view} draft={draft} title={SETUP_WORDS.point} />
        ) : (
          <>
            <Asking
              view={view}
              outcome={outcome}
              draft={draft}
              isBusy={isStale || settled !== draft.choices}
            />
            <LookOver view={view} draft={draft}>
              {usual && offers.length > 0 && (
                <Usual
                  stages={offers}
                  onDone={usual.isReady ? () => !wasSetUp && store.go('today') : undefined}
                />
              )}
            </LookOver>
          </>
        )}
      </div>
    </div>
  );
}

/** What the pane knows already while the rest is on its way. */
function Waiting() {
  const styles = useSetUpStyles();
  const { summary } = usePane();
  const { orders, counts, sheets, isSetUp } = summary!;
  const found = { orders, late: counts.overdue ?? 0, soon: counts['due soon'] ?? 0, unclear: 0 };
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <Lead isSetUp={isSetUp} found={found} sheets={sheets.length} />
      </div>
    </div>
  );
}

interface LeadProps {
  readonly isSetUp: boolean;
  readonly found: SetUpVerdict;
  readonly sheets: number;
}

/** What Gendan does and what it found, before anything is asked. */
function Lead({ isSetUp, found, sheets }: LeadProps) {
  const styles = useSetUpStyles();
  const store = useStore();
  const say = useSay();
  return (
    <header className={styles.lead}>
      <h1 className={styles.hidden}>{say(SETUP_WORDS.title)}</h1>
      <p className={styles.found}>
        {say(found.orders > 0 ? SETUP_WORDS.found(found, sheets) : SETUP_WORDS.nothing)}
      </p>
      <p className={styles.about}>{say(isSetUp ? SETUP_WORDS.aboutSetUp : SETUP_WORDS.about)}</p>
      {found.unclear > 0 && (
        <button type="button" className={styles.link} onClick={() => store.go('findings')}>
          {say(SETUP_WORDS.unclear(found.unclear))}
        </button>
      )}
    </header>
  );
}
