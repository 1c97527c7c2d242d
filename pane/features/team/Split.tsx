import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { RoleSplit } from '../../../shared/features/team/split-rows';
import { ROLES, type Role } from '../../../shared/process/row';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { useApplied } from '../../parts/use-applied';
import { useAttempt } from '../../parts/use-attempt';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { SplitMoves } from './SplitMoves';
import { SPLIT_WORDS } from './words';
import { useTeamStyles } from './styles';

/** Who takes it, while it is typed. */
interface TakerText {
  readonly name: string;
  readonly markets: string;
}

interface SplitProps {
  readonly names: readonly string[];
  /** The role of the person from whom it was opened, and that person's name. */
  readonly role: Role;
  readonly onClose: () => void;
}

/** A role handed on, or shared by several, from a day on: who takes it, what moves, and the rows that would be written. */
export function Split({ names, role: first, onClose }: SplitProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [role, setRole] = useState(first);
  const [from, setFrom] = useState('');
  const [takers, setTakers] = useState<readonly TakerText[]>([{ name: '', markets: '' }]);
  const { problem, attempt } = useAttempt();
  const preview = useApplied(onClose);
  const split = splitOf(role, from, takers);
  const set = (at: number, change: Partial<TakerText>): void =>
    setTakers(takers.map((each, i) => (i === at ? { ...each, ...change } : each)));
  return (
    <form
      className={styles.form}
      aria-label={say(SPLIT_WORDS.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (split) void attempt(async () => preview(await store.ask('team.proposeSplit', split, me)));
      }}
    >
      <p className={styles.lead}>{say(SPLIT_WORDS.about)}</p>
      <Field label={say(SPLIT_WORDS.role)}>
        <Select value={role} onChange={(_, { value }) => setRole(value as Role)}>
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {say(ROLE_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(SPLIT_WORDS.from)}>
        <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      {takers.map((taker, at) => (
        <div key={at} role="group" aria-label={say(SPLIT_WORDS.taker(at + 1))} className={styles.absence}>
          <Field label={say(SPLIT_WORDS.name)}>
            <Select value={taker.name} onChange={(_, { value }) => set(at, { name: value })}>
              <option value="">{say(SPLIT_WORDS.pick)}</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say(SPLIT_WORDS.markets)}>
            <Input value={taker.markets} onChange={(_, { value }) => set(at, { markets: value })} />
          </Field>
          {takers.length > 1 && (
            <Button
              appearance="subtle"
              aria-label={say(SPLIT_WORDS.removeTaker(at + 1))}
              onClick={() => setTakers(takers.filter((_, i) => i !== at))}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => setTakers([...takers, { name: '', markets: '' }])}>
          {say(SPLIT_WORDS.addTaker)}
        </Button>
      </div>
      {split && <Effect split={split} />}
      {problem && <div role="alert">{say(problem)}</div>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!split}>
          {say(SPLIT_WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(SPLIT_WORDS.cancel)}</Button>
      </div>
    </form>
  );
}

/** What the split does, or why it cannot be. */
function Effect({ split }: { readonly split: RoleSplit }) {
  const say = useSay();
  const { data: effect, failure } = useAsk('team.split', split);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return effect ? <SplitMoves effect={effect} day={isoDay(effect.day)} /> : null;
}

/** Undefined until a day and somebody are chosen. */
function splitOf(role: Role, from: string, takers: readonly TakerText[]): RoleSplit | undefined {
  const day = parseIso(from);
  const to = takers
    .filter(({ name }) => name !== '')
    .map(({ name, markets }) => ({ name, markets: markets.split(/[/、,，;；]/).filter((each) => each.trim() !== '') }));
  return day === undefined || to.length === 0 ? undefined : { role, from: dayOf(day), to };
} // prettier-ignore
