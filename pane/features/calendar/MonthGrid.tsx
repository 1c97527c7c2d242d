import { mergeClasses } from '@fluentui/react-components';
import type { CalendarDay, CalendarView } from '../../../shared/features/calendar/view';
import { dayText } from '../../../shared/time/date-text';
import { civilFromDay } from '../../../shared/time/civil';
import { usePane, useSay } from '../../state/use-pane';
import { DAY_LOOKS } from '../../parts/month-days';
import { DAY_WORDS } from '../../parts/month-words';
import { MonthTable } from '../../parts/MonthTable';
import { CALENDAR_WORDS } from './words';
import { useCalendarStyles } from './styles';

interface Props {
  readonly view: CalendarView;
  /** The serial day that is selected; for a moment of another month, until that is here. */
  readonly day: number;
  /** A day of this month or, by keyboard, of the one before or after. */
  readonly onDay: (day: number) => void;
}

/** The days of a month, each with what it is. */
export function MonthGrid({ view, day, onDay }: Props) {
  const styles = useCalendarStyles();
  const say = useSay();
  return (
    <MonthTable
      label={say(CALENDAR_WORDS.month(view.year, view.month))}
      days={view.days}
      day={day}
      onDay={onDay}
      look={styles}
    >
      {(each, isSelected) => <Day key={each.day} each={each} isSelected={isSelected} onDay={onDay} />}
    </MonthTable>
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
  const look = DAY_LOOKS[each.kind];
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
          look && styles[look],
          isSelected && styles.selected,
          each.isToday && styles.today,
        )}
        onClick={() => onDay(each.day)}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onDay(each.day)}
      >
        <span>{civilFromDay(each.day).day}</span>
        {mark && <span className={styles.mark}>{say(mark)}</span>}
      </div>
    </td>
  );
}
