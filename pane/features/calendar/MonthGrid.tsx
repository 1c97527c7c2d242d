import { useEffect, useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CalendarDay, CalendarView } from '../../../shared/features/calendar/view';
import { dayText } from '../../../shared/time/date-text';
import { civilFromDay } from '../../../shared/time/civil';
import { inkOf, paperOf } from '../../theme/tone-variables';
import { usePane, useSay } from '../../state/use-pane';
import { DAY_TONES, dayByKey, weeksOf } from '../../parts/month-days';
import { DAY_WORDS, WEEKDAY_NAMES, WEEKDAY_WORDS } from '../../parts/month-words';
import { CALENDAR_WORDS } from './words';
import { useCalendarStyles } from './styles';

interface Props {
  readonly view: CalendarView;
  /** The serial day that is selected; for a moment of another month, until that is here. */
  readonly day: number;
  /** A day of this month or, by keyboard, of the one before or after. */
  readonly onDay: (day: number) => void;
}

/** A month, one week a row, Monday first; one stop of the Tab key, moved through with the arrow keys. */
export function MonthGrid({ view, day: wanted, onDay }: Props) {
  const styles = useCalendarStyles();
  const say = useSay();
  const grid = useRef<HTMLTableElement>(null);
  const byKeyboard = useRef(false);
  const isShown = view.days.some((each) => each.day === wanted);
  const day = isShown ? wanted : view.days[0]!.day;
  useEffect(() => {
    if (!byKeyboard.current || !isShown) return;
    byKeyboard.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day, isShown]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = dayByKey(event.key, day);
    if (to === undefined) return;
    event.preventDefault();
    byKeyboard.current = true;
    onDay(to);
  };
  return (
    <table
      ref={grid}
      role="grid"
      className={styles.grid}
      aria-label={say(CALENDAR_WORDS.month(view.year, view.month))}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {WEEKDAY_WORDS.map((word, at) => (
            <th key={word.en} scope="col" abbr={say(WEEKDAY_NAMES[at]!)} className={styles.weekday}>
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view.days).map((week) => (
          <tr key={week.find((each) => each)!.day}>
            {week.map((each, at) =>
              each ? (
                <Day key={each.day} each={each} isSelected={each.day === day} onDay={onDay} />
              ) : (
                <td key={at} className={styles.cell} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  each,
  isSelected,
  onDay,
}: {
  readonly each: CalendarDay;
  readonly isSelected: boolean;
  readonly onDay: (day: number) => void;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const { lang } = usePane();
  const tone = DAY_TONES[each.kind];
  const { name, mark } = DAY_WORDS[each.kind];
  const label = [
    dayText(each.day, lang, true),
    say(each.label),
    say(name),
    each.isKnown ? '' : say(CALENDAR_WORDS.unknown),
  ].filter((part) => part !== '');
  return (
    <td className={styles.cell} role="gridcell" aria-selected={isSelected}>
      {/* The cell's content takes the focus, as in other calendars; a click is the same as moving there. */}
      <div
        role="button"
        tabIndex={isSelected ? 0 : -1}
        aria-label={label.join(lang === 'zh' ? '，' : ', ')}
        aria-current={each.isToday ? 'date' : undefined}
        title={say(each.label) || undefined}
        className={mergeClasses(
          styles.day,
          each.kind === 'weekend' && styles.weekend,
          isSelected && styles.selected,
          each.isToday && styles.today,
        )}
        style={tone ? { color: inkOf(tone), backgroundColor: paperOf(tone) } : undefined}
        onClick={() => onDay(each.day)}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onDay(each.day)}
      >
        <span>{civilFromDay(each.day).day}</span>
        {mark && <span className={styles.mark}>{say(mark)}</span>}
      </div>
    </td>
  );
}
