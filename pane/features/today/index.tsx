import { Fragment, lazy, Suspense, useRef, useState } from 'react';
import type { TodayView } from '../../../shared/features/today/view';
import type { TodayThings } from '../../../shared/orders/today-things';
import type { PageParts } from '../../parts/page-parts';
import { useRoving } from '../../parts/use-roving';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { refOf } from './action';
import { Counts } from './Counts';
import { Above, Head, Nothing } from './Head';
import { Goals } from './Goals';
import { Group } from './Group';
import { ActionDialog } from './later';
import { limitsOf, type Only } from './limits';
import { Things } from './Things';
import { useTodayStyles } from './styles';
import { useBeside } from './use-beside';
import { useTodayKeys } from './use-keys';
import { useToday } from './use-today';
import { TODAY_WORDS } from './words';

/** What can be done about many, and the list of keys come when asked for: the list alone is there sooner. */
const Chosen = lazy(() => import('./Chosen'));
const Keys = lazy(() => import('./Keys'));

/** The work of one order, for its file; asked for here it shares with Today what both need. */
export const ofOrder = () => import('./OfOrder');

/** What is to be done, one order a line, and what can be done about each. */
export default function Today({ Asked }: PageParts) {
  const styles = useTodayStyles();
  const say = useSay();
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
  const { things, goals, isThere } = useBeside(me, filter);
  const page = useRef<HTMLDivElement>(null);
  useRoving(page);
  const today = useToday(me);
  const show = (next: Only): void => {
    setOnly(next);
    setFrom(0);
  };
  useTodayKeys(page, today, () => show(undefined));
  const groups = (view?.groups ?? []).filter(({ key }) => only === undefined || key === only);
  // A page behind the last one, after its orders were done: the one before.
  const [shown] = groups;
  if (isPaged && shown && from > 0 && from >= shown.count) setFrom(0);
  const widths = widthsOf(groups);

  return (
    <div className={styles.page} ref={page} style={widths}>
      <h1 className={styles.hidden}>{say(TODAY_WORDS.title)}</h1>
      {failure && <p role="alert">{say(failure)}</p>}
      {view && isThere && (
        <>
          <Head today={today} isEmpty={view.total === 0} />
          <Goals goals={goals} />
          <Counts view={view} only={only} onOnly={show} />
          <Above today={today} />
          {isNothing(view, things) && <Nothing />}
          {groups.map((group) => (
            <Fragment key={group.key}>
            <Group
              group={group}
              today={today}
              from={isPaged ? from : 0}
              isAlone={isPaged}
              isFolded={group.key === 'later' && !isPaged && !showsLater}
              onFold={group.key === 'later' && !isPaged ? () => setShowsLater(!showsLater) : undefined}
              onFrom={(next) => (isPaged ? setFrom(next) : show(group.key))}
            />
            {group.key === 'today' && only === undefined && <Things groups={things} />}
            </Fragment>
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

/** Neither orders, nor questions, nor anything besides. */
const isNothing = ({ total, asked }: TodayView, things: readonly TodayThings[]): boolean =>
  total === 0 && asked === 0 && things.length === 0;

/** Orders and days stand in columns as wide as the widest of them. */
function widthsOf(groups: readonly { readonly lines: readonly { order: string; factory: string; item?: { brief: { zh: string; en: string } } }[] }[]) {
  const lines = groups.flatMap((group) => group.lines);
  const widest = (texts: readonly string[], least: number, most: number): string =>
    `${Math.min(most, Math.max(least, ...texts.map(chOf)))}ch`;
  return {
    '--order': widest(lines.map(({ order }) => order), 6, 15),
    '--factory': lines.some(({ factory }) => factory !== '') ? 'block' : 'none',
    '--brief': widest(lines.flatMap(({ item }) => item?.brief.zh ?? ''), 4, 9),
  } as React.CSSProperties;
} // prettier-ignore

/** The width of a text in figures: a Chinese character takes nearly two. */
const chOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 1.9 : /[-./: ]/.test(sign) ? 0.6 : 1), 0.5);
