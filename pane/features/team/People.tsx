import { useState } from 'react';

import type { HandOver } from '../../../shared/features/team/reassign';
import type { PersonView } from '../../../shared/features/team/people-view';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary';
import { Button } from '../../parts/Button';
import { inkOf } from '../../theme/tone-variables';
import { useAsk, useSay } from '../../state/use-pane';
import { PEOPLE_WORDS } from './words';
import { Missing } from './Missing';
import { PersonForm } from './PersonForm';
import { Split } from './Split';
import { useTeamStyles } from './styles';

/** The team list: who does what, who is away and who stands in; edited one person at a time. */
export function People({ onHandOver }: { readonly onHandOver: (request: HandOver) => void }) {
  const styles = useTeamStyles();
  const say = useSay();
  const { data: view, failure } = useAsk('team.people');
  const [edited, setEdited] = useState<string>();
  const [split, setSplit] = useState<string>();
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const close = (): void => setEdited(undefined);
  return (
    <>
      <Missing />
      <ul className={styles.list}>
        {view.people.map((person) => (
          <li key={person.name} className={styles.group}>
            {edited === person.name ? (
              <PersonForm was={person.name} start={person.draft} onClose={close} />
            ) : split === person.name ? (
              <Split
                names={view.people.map(({ name }) => name)}
                role={person.draft.roles[0] ?? 'sales'}
                onClose={() => setSplit(undefined)}
              />
            ) : (
              <Person
                person={person}
                onEdit={() => setEdited(person.name)}
                onSplit={() => setSplit(person.name)}
                onHandOver={() => onHandOver({ from: person.name })}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === '' ? (
        <PersonForm was="" onClose={close} />
      ) : (
        <div>
          <Button onClick={() => setEdited('')}>{say(PEOPLE_WORDS.add)}</Button>
        </div>
      )}
    </>
  );
}

interface PersonProps {
  readonly person: PersonView;
  readonly onEdit: () => void;
  readonly onSplit: () => void;
  readonly onHandOver: () => void;
}

function Person({ person, onEdit, onSplit, onHandOver }: PersonProps) {
  const { name, draft, away, terms, isAwayToday, problems } = person;
  const styles = useTeamStyles();
  const say = useSay();
  const all = [...new Set([...draft.roles, ...(draft.more ?? []).flatMap((term) => term.roles)])];
  const roles = all.map((role) => say(ROLE_WORDS[role])).join(say({ zh: '、', en: ', ' }));
  const more = [roles, say(PEOPLE_WORDS.hours(draft.capacity)), draft.markets, draft.aliases];
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        {isAwayToday && <strong>{say(PEOPLE_WORDS.awayToday)}</strong>}
      </div>
      <p className={styles.muted}>{more.filter(Boolean).join(' · ')}</p>
      {terms.map((text) => (
        <p key={text.en} className={styles.muted}>
          {say(text)}
        </p>
      ))}
      {draft.deputies !== '' && (
        <p className={styles.muted}>
          {say(PEOPLE_WORDS.deputies)}: {draft.deputies}
        </p>
      )}
      {away.map((text) => (
        <p key={text.en} className={styles.muted}>
          {say(text)}
        </p>
      ))}
      {problems.map((text) => (
        <p key={text.en} style={{ margin: 0, color: inkOf('late') }}>
          {say(text)}
        </p>
      ))}
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.link}
          aria-label={say(PEOPLE_WORDS.edit(name))}
          onClick={onEdit}
        >
          {say(PEOPLE_WORDS.editShort)}
        </button>
        <button
          type="button"
          className={styles.link}
          aria-label={say(PEOPLE_WORDS.split(name))}
          onClick={onSplit}
        >
          {say(PEOPLE_WORDS.splitShort)}
        </button>
        <button
          type="button"
          className={styles.link}
          aria-label={say(PEOPLE_WORDS.handOver(name))}
          onClick={onHandOver}
        >
          {say(PEOPLE_WORDS.handOverShort)}
        </button>
      </div>
    </>
  );
}
