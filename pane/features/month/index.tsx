import { useRef, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { MONTH_KINDS, type MonthKind } from '../../../shared/features/month/items';
import type { MonthView } from '../../../shared/features/month/view';
import { addMonths, civilFromDay } from '../../../shared/time/civil';
import { dayText } from '../../../shared/time/date-text';
import { dayOf } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { monthText } from '../../../shared/time/month-text';
import { weeksOf } from '../../parts/month-days';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useSize } from '../../parts/use-size';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { DayItems } from './DayItems';
import { Grid } from './Grid';
import { DAY_HEAD, LINE, useMonthStyles } from './styles';
import { KIND_WORDS, MONTH_WORDS } from './words';

/** Below this a day has room for a number only, and what it holds stands below the month. */
const NARROW = 560;
const WEEKDAYS = 20;
/** Borders of a row. */
const EDGE = 1;

/** What is due, sails and is cut off on which day of a month, beside the days off. */
export default function Month() {
  const styles = useMonthStyles();
  const say = useSay();
  const { filter, summary, lang } = usePane();
  const today = dayOf(summary!.now);
  const [day, setDay] = useState(today);
  const [kinds, setKinds] = useState<readonly MonthKind[]>([]);
  const [opened, setOpened] = useState<number>();
  const [{ width, height }, measured] = useSize<HTMLDivElement>();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  const isNarrow = width < NARROW;
  // As if every month had six weeks: the height of a day does not jump from month to month.
  const room = Math.max(DAY_HEAD + 2 * LINE, Math.floor((height - WEEKDAYS) / 6) - EDGE);
  const lines = isNarrow ? 0 : Math.floor((room - DAY_HEAD) / LINE);
  const months = monthsBetween(today, day);
  const { data: view, failure } = useAsk('month.view', { filter, months, kinds, lines });
  if (failure) return <p role="alert">{say(failure)}</p>;
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(MONTH_WORDS.title)}
      </h1>
      <p className={styles.hidden} id="month-keys">
        {say(MONTH_WORDS.keys)}
      </p>
      {view && (
        <div className={styles.bar}>
          <Nav view={view} day={day} today={today} onDay={setDay} />
          <Kinds view={view} kinds={kinds} onKinds={setKinds} />
        </div>
      )}
      <div ref={measured} className={isNarrow ? undefined : styles.field}>
        {view && (
          <Grid
            view={view}
            day={day}
            height={isNarrow ? undefined : weekHeight(view, height, room)}
            onDay={setDay}
            onOpen={(each) => {
              setDay(each);
              if (!isNarrow) setOpened(each);
            }}
          />
        )}
      </div>
      {isNarrow && view && (
        <section className={styles.agenda} aria-label={dayText(day, lang)}>
          <h2 className={styles.heading}>{dayText(day, lang)}</h2>
          <DayItems day={day} kinds={kinds} />
        </section>
      )}
      {opened !== undefined && (
        <Dialog
          title={dayText(opened, lang)}
          onClose={() => setOpened(undefined)}
          actions={<Button onClick={() => setOpened(undefined)}>{say(MONTH_WORDS.close)}</Button>}
        >
          <DayItems day={opened} kinds={kinds} onGo={() => setOpened(undefined)} />
        </Dialog>
      )}
    </div>
  );
}

/** Fewer weeks share the room of six. */
function weekHeight(view: MonthView, height: number, least: number): number {
  const weeks = weeksOf(view.days).length;
  return Math.max(least, Math.floor((height - WEEKDAYS) / weeks) - EDGE);
}

function Nav({
  view,
  day,
  today,
  onDay,
}: {
  readonly view: MonthView;
  readonly day: number;
  readonly today: number;
  readonly onDay: (day: number) => void;
}) {
  const styles = useMonthStyles();
  const say = useSay();
  const step = (words: 'previous' | 'next', sign: string, by: number) => (
    <button
      type="button"
      className={styles.button}
      aria-label={say(MONTH_WORDS[words])}
      onClick={() => onDay(addMonths(day, by))}
    >
      {sign}
    </button>
  );
  return (
    <div className={styles.nav}>
      {step('previous', '‹', -1)}
      <h2 className={styles.month} aria-live="polite">
        {say(monthText(view.year, view.month))}
      </h2>
      {step('next', '›', 1)}
      <button type="button" className={styles.button} onClick={() => onDay(today)}>
        {say(MONTH_WORDS.today)}
      </button>
    </div>
  );
}

/** What is shown; none pressed: everything. */
function Kinds({
  view,
  kinds,
  onKinds,
}: {
  readonly view: MonthView;
  readonly kinds: readonly MonthKind[];
  readonly onKinds: (kinds: readonly MonthKind[]) => void;
}) {
  const styles = useMonthStyles();
  const say = useSay();
  return (
    <div role="group" aria-label={say(MONTH_WORDS.kinds)} className={styles.kinds}>
      {MONTH_KINDS.map((kind) => {
        const isOn = kinds.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={mergeClasses(styles.button, isOn && styles.on)}
            aria-pressed={isOn}
            onClick={() => onKinds(isOn ? kinds.filter((each) => each !== kind) : [...kinds, kind])}
          >
            {say(KIND_WORDS[kind])} <span className={styles.figure}>{view.counts[kind]}</span>
          </button>
        );
      })}
    </div>
  );
}

function monthsBetween(a: number, b: number): number {
  const [from, to] = [civilFromDay(a), civilFromDay(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
