import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { isFiltering } from '../../../shared/orders/filter';
import { PlainButton } from '../../parts/PlainButton';
import type { PageParts } from '../../parts/page-parts';
import { useRoving } from '../../parts/use-roving';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { refOf } from './action';
import { Counts } from './Counts';
import { Group } from './Group';
import { limitsOf, type Only } from './limits';
import { useTodayStyles } from './styles';
import { useTodayKeys } from './use-keys';
import { useToday } from './use-today';
import { WhoAmI } from './WhoAmI';
import { TODAY_WORDS } from './words';

/** Fields, what can be done about many, and the list of keys come with the first question: the list alone is there sooner. */
const ActionDialog = lazy(() => import('./ActionDialog'));
const Chosen = lazy(() => import('./Chosen'));
const Keys = lazy(() => import('./Keys'));

/** What is to be done, one order a line, and what can be done about each. */
export default function Today({ Asked }: PageParts) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', filter } = usePane();
  const [only, setOnly] = useState<Only>();
  const [showsLater, setShowsLater] = useState(false);
  const [from, setFrom] = useState(0);
  const isPaged = only !== undefined && only !== 'asked';
  const { data: view, failure } = useAsk('today.view', {
    me,
    filter,
    limits: limitsOf(only, showsLater),
    ...(isPaged && from > 0 && { from }),
  });
  const { data: outdated = 0 } = useAsk('today.outdatedOrders');
  const page = useRef<HTMLDivElement>(null);
  useRoving(page);
  const today = useToday(me);
  const show = (next: Only): void => {
    setOnly(next);
    setFrom(0);
  };
  const onKey = useTodayKeys(page, today, () => show(undefined));
  const groups = (view?.groups ?? []).filter(({ key }) => only === undefined || key === only);
  // A page behind the last one, after its orders were done: the one before.
  const [shown] = groups;
  if (isPaged && shown && from > 0 && from >= shown.count) setFrom(0);
  const widths = useMemo(() => widthsOf(groups), [view, only]); // eslint-disable-line react-hooks/exhaustive-deps

  return (
    <div className={styles.page} ref={page} onKeyDown={onKey} style={widths}>
      <h1 className={styles.hidden}>{say(TODAY_WORDS.title)}</h1>
      {failure && <p role="alert">{say(failure)}</p>}
      {view && (
        <>
          <div className={styles.head}>
            <WhoAmI />
            {view.total > 0 && (
              <PlainButton look="subtle" aria-pressed={today.isChoosing} onClick={() => today.choosing(!today.isChoosing)}>
                {say(TODAY_WORDS.many)}
              </PlainButton>
            )}
            <PlainButton look="subtle" aria-label={say(TODAY_WORDS.keys)} title={say(TODAY_WORDS.keys)} aria-expanded={today.showsKeys} onClick={() => today.showKeys(!today.showsKeys)}>
              ?
            </PlainButton>
          </div>
          <Counts view={view} only={only} onOnly={show} />
          {outdated > 0 && (
            <div className={styles.head}>
              <span className={styles.hint}>{say(TODAY_WORDS.outdated(outdated))}</span>
              <PlainButton onClick={() => void store.update()}>{say(TODAY_WORDS.update)}</PlainButton>
            </div>
          )}
          {today.problem && (
            <p role="alert" className={styles.problem}>
              {say(today.problem)}
            </p>
          )}
          {view.total === 0 && view.asked === 0 && (
            <p role="status">
              {say(isFiltering(filter) ? TODAY_WORDS.nothingFiltered : me === '' ? TODAY_WORDS.nothing : TODAY_WORDS.nothingMine(me))}
            </p>
          )}
          {groups.map((group) => (
            <Group
              key={group.key}
              group={group}
              today={today}
              from={isPaged ? from : 0}
              isAlone={isPaged}
              isFolded={group.key === 'later' && !isPaged && !showsLater}
              onFold={group.key === 'later' && !isPaged ? () => setShowsLater(!showsLater) : undefined}
              onFrom={(next) => (isPaged ? setFrom(next) : show(group.key))}
            />
          ))}
        </>
      )}
      <Suspense fallback={null}>
        {view && Asked && (only === undefined || only === 'asked') && <Asked me={me} isAlone={only === 'asked'} onAlone={() => show('asked')} />}
        {today.showsKeys && <Keys />}
        {today.isChoosing && <Chosen chosen={today.chosen} onAll={() => today.chooseAll()} onDone={() => today.choosing(false)} />}
        {today.asked && (
          <ActionDialog kind={today.asked.kind} target={refOf(today.asked.item)} onClose={() => today.ask(undefined)} />
        )}
      </Suspense>
    </div>
  );
} // prettier-ignore

/** Orders and days stand in columns as wide as the widest of them. */
function widthsOf(groups: readonly { readonly lines: readonly { order: string; item?: { brief: { zh: string; en: string } } }[] }[]) {
  const lines = groups.flatMap((group) => group.lines);
  const widest = (texts: readonly string[], least: number, most: number): string =>
    `${Math.min(most, Math.max(least, ...texts.map(chOf)))}ch`;
  return {
    '--order': widest(lines.map(({ order }) => order), 6, 15),
    '--brief': widest(lines.flatMap(({ item }) => item?.brief.zh ?? ''), 4, 9),
  } as React.CSSProperties;
} // prettier-ignore

/** The width of a text in figures: a Chinese character takes nearly two. */
const chOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 1.9 : /[-./: ]/.test(sign) ? 0.6 : 1), 0.5);
