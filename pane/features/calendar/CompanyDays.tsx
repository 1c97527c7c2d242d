import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { CalendarEdit } from '../../../shared/features/calendar/edit';
import type { CalendarName } from '../../../shared/features/calendar/choices';
import type { CalendarView } from '../../../shared/features/calendar/view';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { CALENDAR_WORDS } from './words';
import { SaveDays } from './SaveDays';
import { useCalendarStyles } from './styles';

type Kind = Extract<CalendarEdit, { do: 'add' }>['kind'];

/** Days that the company settled for itself: those there are, and more. */
export function CompanyDays({
  view,
  name,
  day,
}: {
  readonly view: CalendarView;
  readonly name: CalendarName;
  /** The selected day, which a new entry begins with. */
  readonly day: number;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const store = useStore();
  const { summary } = usePane();
  const [edit, setEdit] = useState<CalendarEdit>();
  return (
    <section>
      <h2 className={styles.section}>{say(CALENDAR_WORDS.company)}</h2>
      {view.company.length === 0 && <div className={styles.muted}>{say(CALENDAR_WORDS.noCompany)}</div>}
      <ul className={styles.list}>
        {view.company.map(({ from, to, when, label, hours }) => (
          <li key={`${from} ${label.zh}`} className={styles.line}>
            <span className={styles.grow}>
              {say(when)} {say(label)}
              <span className={styles.muted}> {hours || say(CALENDAR_WORDS.noHours)}</span>
            </span>
            <Button
              size="small"
              aria-label={`${say(CALENDAR_WORDS.remove)} ${say(when)}`}
              onClick={() => setEdit({ do: 'remove', calendar: name, from, to })}
            >
              {say(CALENDAR_WORDS.remove)}
            </Button>
          </li>
        ))}
      </ul>
      {view.closedTo ? (
        <div className={styles.muted}>
          {say(view.closedTo)}{' '}
          {summary && !summary.isSetUp && name.use && (
            <Button size="small" onClick={() => store.go('setup')}>
              {say(CALENDAR_WORDS.setup)}
            </Button>
          )}
        </div>
      ) : (
        <AddDays key={day} name={name} day={day} onEdit={setEdit} />
      )}
      {edit && <SaveDays edit={edit} note={view.willAdd} onClose={() => setEdit(undefined)} />}
    </section>
  );
}

function AddDays({
  name,
  day,
  onEdit,
}: {
  readonly name: CalendarName;
  readonly day: number;
  readonly onEdit: (edit: CalendarEdit) => void;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const [from, setFrom] = useState(isoDay(day));
  const [to, setTo] = useState(isoDay(day));
  const [kind, setKind] = useState<Kind>('off');
  const [hours, setHours] = useState('');
  const [reason, setReason] = useState('');
  const [first, last] = [parseIso(from), parseIso(to)];
  const submit = (): void => {
    if (first === undefined || last === undefined) return;
    onEdit({ do: 'add', calendar: name, from: dayOf(first), to: dayOf(last), kind, hours, reason });
  };
  return (
    <Fold summary={say(CALENDAR_WORDS.add)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.pair}>
          <Field size="small" label={say(CALENDAR_WORDS.from)}>
            <Input
              type="date"
              value={from}
              onChange={(_, { value }) => {
                setFrom(value);
                if (to < value) setTo(value);
              }}
            />
          </Field>
          <Field size="small" label={say(CALENDAR_WORDS.to)}>
            <Input type="date" value={to} min={from} onChange={(_, { value }) => setTo(value)} />
          </Field>
        </div>
        <Field size="small" label={say(CALENDAR_WORDS.kind)}>
          <Select value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
            {(['off', 'work', 'half'] as const).map((each) => (
              <option key={each} value={each}>
                {say(CALENDAR_WORDS.kinds[each])}
              </option>
            ))}
          </Select>
        </Field>
        {kind !== 'off' && (
          <Field size="small" label={say(CALENDAR_WORDS.hours)} hint={say(CALENDAR_WORDS.hoursHint)}>
            <Input value={hours} onChange={(_, { value }) => setHours(value)} />
          </Field>
        )}
        <Field size="small" label={say(CALENDAR_WORDS.reason)} hint={say(CALENDAR_WORDS.reasonHint)}>
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <div className={styles.actions}>
          <Button size="small" type="submit" disabled={first === undefined || last === undefined}>
            {say(CALENDAR_WORDS.effect)}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
