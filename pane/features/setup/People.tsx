import { useState } from 'react';
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { PersonChoice } from '../../../shared/features/setup/choices';
import { ROLES } from '../../../shared/process/row';
import { ROLE_NOUNS } from '../../../shared/templates/vocabulary';
import type { SetUpPerson, SetUpView } from '../../../shared/features/setup/view';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { SETUP_WORDS } from './words';
import type { Draft } from './draft';
import { Part } from './Part';
import { added, merged, removed, withRole } from './people-list';
import { useSetUpStyles } from './styles';

/** The people whom the sheets name: their roles, and who is the same person under two names. */
export function People({ view: { people }, draft }: { readonly view: SetUpView; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { lang } = usePane();
  const store = useStore();
  if (!people)
    return (
      <div className={styles.part}>
        <div className={styles.muted}>{say(SETUP_WORDS.teamThere)}</div>
        <Button size="small" onClick={() => store.go('team')}>
          {say(SETUP_WORDS.toTeam)}
        </Button>
      </div>
    );
  const list = people.map(({ name, aliases, roles }): PersonChoice => ({ name, aliases, roles }));
  const choose = (next: readonly PersonChoice[]): void => draft.choose({ ...draft.choices, people: next });
  return (
    <Part
      title={SETUP_WORDS.people(people.length)}
      value={people.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ')}
    >
      <ul className={styles.list}>
        {people.map((person) => (
          <Person key={person.name} person={person} list={list} onList={choose} />
        ))}
      </ul>
      <AddPerson onName={(name) => choose(added(list, name))} />
    </Part>
  );
}

interface PersonProps {
  readonly person: SetUpPerson;
  readonly list: readonly PersonChoice[];
  readonly onList: (list: readonly PersonChoice[]) => void;
}

function Person({ person: { name, aliases, roles, orders, sameAs }, list, onList }: PersonProps) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { lang } = usePane();
  const held = roles.map((role) => ROLE_NOUNS[role][lang]).join(lang === 'zh' ? '、' : ', ');
  return (
    <li className={styles.row}>
      <Fold
        summary={
          <>
            <span className={styles.title}>{[name, ...aliases].join(' / ')}</span>{' '}
            <span className={styles.muted}>
              {held || say(SETUP_WORDS.noRole)} · {say(SETUP_WORDS.rows(orders))}
            </span>
          </>
        }
      >
        <div className={styles.body}>
          <div role="group" aria-label={`${name}: ${say(SETUP_WORDS.roles)}`} className={styles.roles}>
            {ROLES.map((role) => (
              <Checkbox
                key={role}
                label={ROLE_NOUNS[role][lang]}
                checked={roles.includes(role)}
                onChange={(_, { checked }) => onList(withRole(list, name, role, checked === true))}
              />
            ))}
          </div>
          <Field label={say(SETUP_WORDS.same)}>
            <Select value="" onChange={(_, { value }) => value !== '' && onList(merged(list, name, value))}>
              <option value="">{say(SETUP_WORDS.nobody)}</option>
              {list
                .filter((each) => each.name !== name)
                .map((each) => (
                  <option key={each.name}>{each.name}</option>
                ))}
            </Select>
          </Field>
          <div>
            <Button
              size="small"
              aria-label={say(SETUP_WORDS.removeOf(name))}
              onClick={() => onList(removed(list, name))}
            >
              {say(SETUP_WORDS.remove)}
            </Button>
          </div>
        </div>
      </Fold>
      {sameAs !== undefined && (
        <Button size="small" onClick={() => onList(merged(list, name, sameAs))}>
          {say(SETUP_WORDS.merge(sameAs))}
        </Button>
      )}
    </li>
  );
}

function AddPerson({ onName }: { readonly onName: (name: string) => void }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const [name, setName] = useState('');
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
        setName('');
      }}
    >
      <Field label={say(SETUP_WORDS.addPerson)}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <Button size="small" type="submit" disabled={name.trim() === ''}>
          {say(SETUP_WORDS.add)}
        </Button>
      </div>
    </form>
  );
}
