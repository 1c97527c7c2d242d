import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { AskDialog } from '../../parts/AskDialog';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useMattersStyles } from './styles';
import { ACT_WORDS } from './words';

interface DaysProps {
  readonly number: string;
  readonly me: string;
  readonly onClose: () => void;
}

/** Days that suit, to be voted on: those on which few keep hard dates, and no customer’s country or the office is off. */
export default function DaysDialog({ number, me, onClose }: DaysProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [time, setTime] = useState({ from: '', to: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data: days, failure } = useAsk('matters.days', time.from, time.to);
  const toggle = (iso: string): void => {
    const next = new Set(chosen);
    if (!next.delete(iso)) next.add(iso);
    setChosen(next);
  };
  return (
    <AskDialog
      title={`${number} · ${say(ACT_WORDS.findDays)}`}
      verb={ACT_WORDS.addDays}
      missing={chosen.size === 0 ? ACT_WORDS.pickDays : undefined}
      propose={() => store.ask('matters.proposeDaysAdded', number, [...chosen], me)}
      onClose={onClose}
    >
      <p className={styles.muted}>{say(ACT_WORDS.findHint)}</p>
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((key) => (
          <Field key={key} size="small" label={say(ACT_WORDS[key])}>
            <Input type="date" value={time[key]} onChange={(_, { value }) => setTime({ ...time, [key]: value })} />
          </Field>
        ))}
      </div>
      {failure && <p role="alert">{say(failure)}</p>}
      {days?.length === 0 && <p role="status" className={styles.muted}>{say(ACT_WORDS.noDays)}</p>}
      <ul className={styles.list}>
        {days?.map(({ iso, said, busy, away }) => (
          <li key={iso}>
            <label className={styles.check}>
              <input type="checkbox" checked={chosen.has(iso)} onChange={() => toggle(iso)} />
              <span>
                {say(said)}{' '}
                <span className={styles.muted}>
                  {[busy.length > 0 && say(ACT_WORDS.busy(busy.join('、'))), away.length > 0 && say(ACT_WORDS.away(away.join('、')))].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </AskDialog>
  );
} // prettier-ignore
