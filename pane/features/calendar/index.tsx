import { useRef, useState } from 'react';

import { addMonths, civilFromDay } from '../../../shared/time/civil';
import { dayText } from '../../../shared/time/date-text';
import { dayOf } from '../../../shared/time/moment';
import type { CalendarDay, CalendarView } from '../../../shared/features/calendar/view';
import type { CalendarName } from '../../../shared/features/calendar/choices';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { DAY_WORDS } from '../../parts/month-words';
import { CALENDAR_WORDS } from './words';
import { CompanyDays } from './CompanyDays';
import { Count } from './Count';
import { MonthGrid } from './MonthGrid';
import { keyOf, Picker } from './Picker';
import { useCalendarStyles } from './styles';

/** The calendars that deadlines are counted on, month by month, and the company's own days. */
export default function Calendar() {
  const styles = useCalendarStyles();
  const say = useSay();
  const { summary } = usePane();
  const today = dayOf(summary!.now);
  const [picked, setPicked] = useState<CalendarName>();
  const [day, setDay] = useState(today);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  const { data: choices } = useAsk('calendar.choices', '');
  // A calendar of the settings is picked by its use: it may get another name.
  const named = picked?.use ? choices?.inBook.find(({ use }) => use === picked.use) : picked;
  const first = named ?? choices?.inBook[0];
  const name: CalendarName | undefined = first && {
    ...(first.use && { use: first.use }),
    name: first.name,
  };
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(CALENDAR_WORDS.title)}
      </h1>
      <Picker name={name} onName={setPicked} />
      {name && <Month key={keyOf(name)} name={name} today={today} day={day} onDay={setDay} />}
    </div>
  );
}

interface MonthProps {
  readonly name: CalendarName;
  readonly today: number;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

function Month({ name, today, day, onDay }: MonthProps) {
  const styles = useCalendarStyles();
  const say = useSay();
  const { data: view, failure } = useAsk('calendar.view', name, monthsBetween(today, day));
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const selected = view.days.find((each) => each.day === day) ?? view.days[0]!;
  return (
    <>
      <MonthNav view={view} day={selected.day} today={today} onDay={onDay} />
      {view.warning && (
        <div role="status" className={styles.warning}>
          {say(view.warning)}
        </div>
      )}
      <MonthGrid view={view} day={day} onDay={onDay} />
      <Detail selected={selected} />
      <div className={styles.muted}>
        {say(CALENDAR_WORDS.workdays(view.workdays))} · {say(CALENDAR_WORDS.hoursPerDay(view.hoursPerDay))}
        <br />
        {say(view.week).replace(/,(?=\d)/g, ', ')}
      </div>
      <CompanyDays view={view} name={name} day={selected.day} />
      <Special view={view} />
      <Count name={name} today={today} />
      <div className={styles.muted}>
        {say(view.covered)}
        {view.sources.length > 0 && ` ${say(CALENDAR_WORDS.source)}: ${view.sources.join('; ')}`}
      </div>
    </>
  );
}

function MonthNav({ view, day, today, onDay }: Omit<MonthProps, 'name'> & { readonly view: CalendarView }) {
  const styles = useCalendarStyles();
  const say = useSay();
  const step = (
    words: keyof typeof CALENDAR_WORDS & `${string}${'Month' | 'Year'}`,
    sign: string,
    by: number,
  ) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.arrow}
      aria-label={say(CALENDAR_WORDS[words])}
      onClick={() => onDay(addMonths(day, by))}
    >
      {sign}
    </Button>
  );
  const isThisMonth = monthsBetween(today, day) === 0;
  return (
    <div className={styles.nav}>
      {step('previousYear', '«', -12)}
      {step('previousMonth', '‹', -1)}
      <h2 className={styles.month} aria-live="polite">
        {say(CALENDAR_WORDS.month(view.year, view.month))}
      </h2>
      {!isThisMonth && (
        <Button size="small" appearance="subtle" className={styles.now} onClick={() => onDay(today)}>
          {say(CALENDAR_WORDS.today)}
        </Button>
      )}
      {step('nextMonth', '›', 1)}
      {step('nextYear', '»', 12)}
    </div>
  );
}

/** What the selected day is. */
function Detail({ selected }: { readonly selected: CalendarDay }) {
  const styles = useCalendarStyles();
  const say = useSay();
  const { lang } = usePane();
  const { kind, label, hours, isKnown } = selected;
  const parts = [say(label), say(DAY_WORDS[kind].name)].filter((part) => part !== '');
  return (
    <div className={styles.detail} aria-live="polite">
      <strong>{dayText(selected.day, lang)}</strong> {parts.join(' · ')}
      {!isKnown && <span className={styles.muted}> · {say(CALENDAR_WORDS.unknown)}</span>}
      <div className={styles.muted}>{hours.replaceAll(',', ', ')}</div>
    </div>
  );
}

function Special({ view }: { readonly view: CalendarView }) {
  const styles = useCalendarStyles();
  const say = useSay();
  return (
    <Fold summary={<strong>{say(CALENDAR_WORDS.special(view.year))}</strong>}>
      {view.special.length === 0 && <div className={styles.muted}>{say(CALENDAR_WORDS.nothingSpecial)}</div>}
      <ul className={styles.list}>
        {view.special.map(({ from, when, kind, label }) => (
          <li key={from} className={styles.line}>
            <span className={styles.grow}>
              {say(when)} {say(label)}
            </span>
            {!say(label).includes(say(DAY_WORDS[kind].name)) && (
              <span className={styles.muted}>{say(DAY_WORDS[kind].name)}</span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function monthsBetween(a: number, b: number): number {
  const [from, to] = [civilFromDay(a), civilFromDay(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
