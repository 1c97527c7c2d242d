import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { PersonDraft } from '../../../shared/features/team/people';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { useApplied } from '../../parts/use-applied';
import { useSay, useStore } from '../../state/use-pane';
import { useAttempt } from '../../parts/use-attempt';
import { PEOPLE_WORDS } from './words';
import { AbsenceFields, type AbsenceText } from './AbsenceFields';
import { RoleFields, TermFields } from './TermFields';
import { useTeamStyles } from './styles';

const NEW: PersonDraft = {
  name: '', roles: [], aliases: '', skills: '', markets: '', deputies: '', calendar: '', capacity: '40', absences: [], email: '',
  roleFrom: '', roleUntil: '',
}; // prettier-ignore

const TEXTS = [
  'aliases',
  'deputies',
  'capacity',
  'skills',
  'markets',
  'email',
  'calendar',
  'roleFrom',
  'roleUntil',
] as const;

interface PersonFormProps {
  /** Who is edited; empty for somebody new. */
  readonly was: string;
  readonly start?: PersonDraft;
  readonly onClose: () => void;
}

/** One person of the team list. What is saved is shown cell by cell first. */
export function PersonForm({ was, start = NEW, onClose }: PersonFormProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const store = useStore();
  const [draft, setDraft] = useState(start);
  const [absences, setAbsences] = useState<readonly AbsenceText[]>(
    start.absences.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) })),
  );
  const { problem, attempt, refuse } = useAttempt();
  const preview = useApplied(onClose);
  const set = (change: Partial<PersonDraft>): void => setDraft({ ...draft, ...change });
  const previewed = (propose: () => ReturnType<typeof store.ask<'team.proposePerson'>>): Promise<void> =>
    attempt(async () => preview(await propose()));
  const save = (): void => {
    const days = absences.map(({ from, to }) => [parseIso(from), parseIso(to === '' ? from : to)] as const);
    if (days.some(([from, to]) => from === undefined || to === undefined)) {
      refuse(PEOPLE_WORDS.badDate);
      return;
    }
    const whole = { ...draft, absences: days.map(([from, to]) => ({ from: dayOf(from!), to: dayOf(to!) })) };
    void previewed(() => store.ask('team.proposePerson', was, whole));
  };
  return (
    <form
      className={styles.form}
      aria-label={say(was === '' ? PEOPLE_WORDS.add : PEOPLE_WORDS.edit(was))}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={say(PEOPLE_WORDS.name)} required>
        <Input value={draft.name} onChange={(_, { value }) => set({ name: value })} />
      </Field>
      <RoleFields roles={draft.roles} onChange={(roles) => set({ roles })} />
      <AbsenceFields absences={absences} onChange={setAbsences} />
      {TEXTS.map((key) => (
        <Field
          key={key}
          label={say(PEOPLE_WORDS[key])}
          {...(key === 'skills' && { hint: say(PEOPLE_WORDS.skillsHint) })}
        >
          <Input value={draft[key]} onChange={(_, { value }) => set({ [key]: value })} />
        </Field>
      ))}
      <TermFields terms={draft.more ?? []} onChange={(more) => set({ more })} />
      {problem && <div role="alert">{say(problem)}</div>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {say(PEOPLE_WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(PEOPLE_WORDS.cancel)}</Button>
        {was !== '' && (
          <Button
            appearance="subtle"
            onClick={() => void previewed(() => store.ask('team.proposeRemovePerson', was))}
          >
            {say(PEOPLE_WORDS.remove)}
          </Button>
        )}
      </div>
    </form>
  );
}
