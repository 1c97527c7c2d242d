import { mergeClasses } from '@fluentui/react-components';
import type { MonthDay, MonthView } from '../../../shared/features/month/view';
import { dayText } from '../../../shared/time/date-text';
import { civilFromDay } from '../../../shared/time/civil';
import type { DayKind } from '../../../shared/time/day-kind';
import { clockOf, isWholeDay, minuteOf } from '../../../shared/time/moment';
import { DAY_WORDS } from '../../parts/month-words';
import { MonthTable } from '../../parts/MonthTable';
import { monthText } from '../../../shared/time/month-text';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { MONTH_WORDS } from './words';
import { useMonthStyles } from './styles';

interface Props {
  readonly view: MonthView;
  readonly day: number;
  /** The height of a week, in pixels; absent where days show no more than how much there is. */
  readonly height: number | undefined;
  /** A day of this month or, by keyboard, of the one before or after. */
  readonly onDay: (day: number) => void;
  readonly onOpen: (day: number) => void;
}

/** The days of a month, each with what falls on it. */
export function Grid({ view, day, height, onDay, onOpen }: Props) {
  const styles = useMonthStyles();
  const say = useSay();
  return (
    <MonthTable
      label={say(monthText(view.year, view.month))}
      describedBy="month-keys"
      days={view.days}
      day={day}
      onDay={onDay}
      look={styles}
    >
      {(each, isChosen) => (
        <Day key={each.day} each={each} isChosen={isChosen} height={height} onDay={onDay} onOpen={onOpen} />
      )}
    </MonthTable>
  );
}

interface DayProps extends Pick<Props, 'height' | 'onDay' | 'onOpen'> {
  readonly each: MonthDay;
  readonly isChosen: boolean;
}

/** Days on which nobody works. */
const OFF: ReadonlySet<DayKind> = new Set<DayKind>(['weekend', 'holiday', 'company off']);
/** Days whose kind the week does not say. */
const WORKED: ReadonlySet<DayKind> = new Set<DayKind>(['make-up', 'overtime', 'half day']);

function Day({ each, isChosen, height, onDay, onOpen }: DayProps) {
  const styles = useMonthStyles();
  const say = useSay();
  const { day, kind, label, isToday } = each;
  const isSmall = height === undefined;
  return (
    <td
      role="gridcell"
      aria-selected={isChosen}
      className={mergeClasses(styles.cell, OFF.has(kind) && styles.off, isChosen && styles.chosen)}
    >
      {/* The cell's content takes the focus, as in other calendars; it lies below the lines and fills the cell. */}
      <div
        role="button"
        tabIndex={isChosen ? 0 : -1}
        aria-label={useDayName(each)}
        aria-current={isToday ? 'date' : undefined}
        title={say(label) || undefined}
        className={styles.day}
        onClick={() => (isSmall ? onDay(day) : onOpen(day))}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onOpen(day)}
      />
      {isSmall ? <Small each={each} /> : <Large each={each} height={height} onOpen={onOpen} />}
    </td>
  );
}

/** All that the cell says, in words. */
function useDayName({ day, isToday, label, kind, total, late }: MonthDay): string {
  const say = useSay();
  const { lang } = usePane();
  const parts = [
    dayText(day, lang, true),
    isToday && say(MONTH_WORDS.isToday),
    say(label),
    kind !== 'work' && say(DAY_WORDS[kind].name),
    total > 0 && say(MONTH_WORDS.items(total, late)),
  ];
  return parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

function DayNumber({ day, isToday }: Pick<MonthDay, 'day' | 'isToday'>) {
  const styles = useMonthStyles();
  return (
    <span className={mergeClasses(styles.number, isToday && styles.today)}>{civilFromDay(day).day}</span>
  );
}

/** Room for the number, a sign, and how much there is. */
function Small({ each }: { readonly each: MonthDay }) {
  const styles = useMonthStyles();
  const say = useSay();
  const { kind, total, late } = each;
  const { mark } = DAY_WORDS[kind];
  return (
    <div className={styles.small} aria-hidden="true">
      <span>
        <DayNumber {...each} />
        {mark && <span className={styles.label}>{say(mark)}</span>}
      </span>
      <span className={mergeClasses(styles.dots, late > 0 && styles.late)}>{total > 0 ? total : ''}</span>
    </div>
  );
}

/** The first lines of a day; the day itself says how many there are, and opens all of them. */
function Large({
  each,
  height,
  onOpen,
}: {
  readonly each: MonthDay;
  readonly height: number;
  readonly onOpen: (day: number) => void;
}) {
  const styles = useMonthStyles();
  const say = useSay();
  const store = useStore();
  const { day, kind, label, items, total } = each;
  const { mark } = DAY_WORDS[kind];
  return (
    <div className={styles.large} style={{ height: `${height}px` }}>
      <div className={styles.dayHead} aria-hidden="true">
        <DayNumber {...each} />
        {/* A holiday has its name; a day of work that is none by the week has its sign besides. */}
        {WORKED.has(kind) && mark && <span className={styles.mark}>{say(mark)}</span>}
        <span className={styles.label}>{say(label)}</span>
      </div>
      {items.map(({ name, order, customer, at, isLate, isOver, place }, index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={mergeClasses(styles.line, isLate && styles.late, isOver && styles.over)}
          title={[order, customer, say(name)].join(' ')}
          onClick={() => void store.select(place)}
        >
          {[order, !isWholeDay(at) && clockOf(minuteOf(at)), say(name)].filter(Boolean).join(' ')}
        </button>
      ))}
      {total > items.length && (
        <button
          type="button"
          tabIndex={-1}
          className={mergeClasses(styles.line, styles.rest)}
          aria-label={say(MONTH_WORDS.items(total, 0))}
          onClick={() => onOpen(day)}
        >
          {say(MONTH_WORDS.more(total - items.length))}
        </button>
      )}
    </div>
  );
}
