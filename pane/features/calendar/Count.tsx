import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { CalendarName } from '../../../shared/features/calendar/choices';
import type { CountView } from '../../../shared/features/calendar/count';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Fold } from '../../parts/Fold';
import { useAsk, useSay } from '../../state/use-pane';
import { CALENDAR_WORDS } from './words';
import { useCalendarStyles } from './styles';

/** How many working days lie between two days, and why so many. */
export function Count({ name, today }: { readonly name: CalendarName; readonly today: number }) {
  const styles = useCalendarStyles();
  const say = useSay();
  const [from, setFrom] = useState(isoDay(today));
  const [to, setTo] = useState(isoDay(today + 14));
  const [first, last] = [parseIso(from), parseIso(to)];
  return (
    <Fold summary={<strong>{say(CALENDAR_WORDS.count)}</strong>}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <Field size="small" label={say(CALENDAR_WORDS.from)}>
            <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
          </Field>
          <Field size="small" label={say(CALENDAR_WORDS.to)}>
            <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
          </Field>
        </div>
        {first !== undefined && last !== undefined && (
          <Answer name={name} from={dayOf(first)} to={dayOf(last)} />
        )}
      </div>
    </Fold>
  );
}

function Answer({
  name,
  from,
  to,
}: {
  readonly name: CalendarName;
  readonly from: number;
  readonly to: number;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const { data, failure } = useAsk('calendar.count', name, from, to);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  return (
    <div aria-live="polite">
      <div>
        <strong>{say(CALENDAR_WORDS.counted(data.workdays, data.days))}</strong>
        {' · '}
        {say(CALENDAR_WORDS.countHours(data.hours))}
      </div>
      <div className={styles.muted}>{say(CALENDAR_WORDS.countRule)}</div>
      <p style={{ margin: '4px 0' }}>{say(data.sentence)}</p>
      {data.lines.length > 0 && (
        <Fold summary={say(CALENDAR_WORDS.dayByDay)}>
          <ol className={styles.list}>
            {data.lines.map((line) => (
              <Line key={line.when.en} line={line} />
            ))}
          </ol>
        </Fold>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: CountView['lines'][number] }) {
  const styles = useCalendarStyles();
  const say = useSay();
  const { kind, sum, reason } = line;
  const what =
    kind === 'start'
      ? CALENDAR_WORDS.start
      : kind === 'off'
        ? CALENDAR_WORDS.off
        : CALENDAR_WORDS.throughDay(sum);
  return (
    <li className={styles.line}>
      <span className={styles.grow}>
        {say(line.when)} <span className={styles.muted}>{say(reason)}</span>
      </span>
      <span className={kind === 'counted' ? undefined : styles.muted}>{say(what)}</span>
    </li>
  );
}
