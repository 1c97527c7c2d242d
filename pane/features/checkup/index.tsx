import { useCallback, useRef, useState } from 'react';
import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import type { StageLine } from '../../../shared/features/checkup/view';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { Empty } from './Empty';
import { Head, SincePicker } from './Head';
import { Opened } from './Opened';
import { openedTitle, stageOpened, type OpenedThing } from './opened-title';
import { ProcessMap } from './ProcessMap';
import { Proposals } from './Proposals';
import { StageTable } from './StageTable';
import { useCheckupStyles } from './styles';
import { useLook } from './use-look';
import { Deviations, Paths } from './Ways';
import { CHECKUP_WORDS } from './words';

/** Ways shown at first, and how many one more asks for. */
const [PATHS, MORE] = [6, 50];

/** How the orders really went, where that costs time, and what could be changed. */
export default function Checkup() {
  const styles = useCheckupStyles();
  const say = useSay();
  const { lang } = usePane();
  const [{ since, step }, setLook] = useLook();
  const [paths, setPaths] = useState(PATHS);
  const [opened, setOpened] = useState<OpenedThing>();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Where the keyboard was before the list of orders came. */
  const cameFrom = useRef<HTMLElement | null>(null);
  useKeptFocus(page, heading);
  const { data: view, failure } = useAsk('checkup.view', since, paths);
  const map = useAsk('checkup.map', since, step);
  const proposals = useAsk('checkup.proposals', since);
  // What comes late would push the tables down under the reader's eyes.
  const isThere = [map, proposals].every((asked) => asked.data !== undefined || asked.failure !== undefined);
  const open = useCallback((wanted: OrdersWanted, of?: OpenedThing['of']): void => {
    cameFrom.current = document.activeElement as HTMLElement | null;
    setOpened({ wanted, ...(of && { of }) });
  }, []);
  const stages = view?.stages;
  /** A stage by its key: where processes differ in their limit for it, the one that was done most often. */
  const openStage = useCallback(
    (key: string, isLate = false): void => {
      const [most] = (stages ?? [])
        .filter(({ stage }) => stage === key)
        .sort((a, b) => (isLate ? b.late - a.late : b.n - a.n));
      if (most) open({ of: 'stage', id: most.id, figure: isLate ? 'late' : 'times' });
    },
    [stages, open],
  );
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const isKnown = view.orders > 0 && view.empty?.is !== 'dates';
  const close = (): void => {
    setOpened(undefined);
    if (cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true });
  };
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(CHECKUP_WORDS.title)}
      </h1>
      <SincePicker since={since} onSince={(next) => setLook({ since: next })} />
      {isKnown && <Head view={view} onOpen={open} onStage={openStage} />}
      <Empty view={view} onAll={() => setLook({ since: {} })} />
      {isKnown && !isThere && (
        <p role="status" className={styles.muted}>
          {say(CHECKUP_WORDS.looking)}
        </p>
      )}
      {isKnown && isThere && (
        <>
          <div className={styles.halves}>
            <ProcessMap
              asked={map}
              step={step}
              onStep={(next) => setLook({ step: next })}
              onStage={openStage}
              onOpen={open}
            />
            <Proposals asked={proposals} since={since} isOwn={view.isOwn} onOpen={open} />
          </div>
          <StageTable
            stages={view.stages.filter(isTold)}
            onOpen={(id, figure) => open({ of: 'stage', id, figure })}
          />
          <div className={styles.halves}>
            <Paths view={view} onOpen={open} onMore={() => setPaths(paths + MORE)} />
            <Deviations view={view} onOpen={open} />
          </div>
        </>
      )}
      <div style={{ flexGrow: 1, minHeight: 8 }} />
      {opened && (
        <Opened
          wanted={opened.wanted}
          title={openedTitle(view, opened, lang)}
          since={since}
          stage={stageOpened(view, opened.wanted)}
          onWanted={(wanted) => setOpened({ ...opened, wanted })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Stages of which there is nothing to tell but that they were done are left to the map. */
const isTold = ({ n, onTime, reopened, moved, skipped }: StageLine): boolean =>
  n + onTime.n + reopened + moved + skipped.of > 0;
