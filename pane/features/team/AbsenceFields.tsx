import { Field, Input } from '@fluentui/react-components';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { PEOPLE_WORDS } from './words';
import { useTeamStyles } from './styles';

/** An absence while it is typed: ISO days, empty until chosen. */
export interface AbsenceText {
  readonly from: string;
  readonly to: string;
}

interface AbsenceFieldsProps {
  readonly absences: readonly AbsenceText[];
  readonly onChange: (absences: readonly AbsenceText[]) => void;
}

/** The days somebody is away, period by period. */
export function AbsenceFields({ absences, onChange }: AbsenceFieldsProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const set = (at: number, change: Partial<AbsenceText>): void =>
    onChange(absences.map((each, i) => (i === at ? { ...each, ...change } : each)));
  return (
    <div role="group" aria-label={say(PEOPLE_WORDS.absences)}>
      <div>{say(PEOPLE_WORDS.absences)}</div>
      {absences.map(({ from, to }, at) => (
        <div key={at} className={styles.absence}>
          <Field label={say(PEOPLE_WORDS.from)}>
            <Input type="date" value={from} onChange={(_, { value }) => set(at, { from: value })} />
          </Field>
          <Field label={say(PEOPLE_WORDS.to)}>
            <Input type="date" value={to} min={from} onChange={(_, { value }) => set(at, { to: value })} />
          </Field>
          <Button
            appearance="subtle"
            aria-label={say(PEOPLE_WORDS.removeAbsence(at + 1))}
            onClick={() => onChange(absences.filter((_, i) => i !== at))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...absences, { from: '', to: '' }])}>
        {say(PEOPLE_WORDS.addAbsence)}
      </Button>
    </div>
  );
}
