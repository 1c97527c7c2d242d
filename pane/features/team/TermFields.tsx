import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { TermDraft } from '../../../shared/features/team/people';
import { ROLES, type Role } from '../../../shared/process/row';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { PEOPLE_WORDS } from './words';
import { useTeamStyles } from './styles';

const NEW: TermDraft = { roles: [], markets: '', roleFrom: '', roleUntil: '' };

interface TermFieldsProps {
  readonly terms: readonly TermDraft[];
  readonly onChange: (terms: readonly TermDraft[]) => void;
}

/** Further roles and times of a person, each a row of the team list. */
export function TermFields({ terms, onChange }: TermFieldsProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const set = (at: number, change: Partial<TermDraft>): void =>
    onChange(terms.map((each, i) => (i === at ? { ...each, ...change } : each)));
  return (
    <>
      {terms.map((term, at) => (
        <div key={at} role="group" aria-label={say(PEOPLE_WORDS.term(at + 2))} className={styles.notice}>
          <span className={styles.name}>{say(PEOPLE_WORDS.term(at + 2))}</span>
          <RoleFields roles={term.roles} onChange={(roles) => set(at, { roles })} />
          {(['markets', 'roleFrom', 'roleUntil'] as const).map((key) => (
            <Field key={key} label={say(PEOPLE_WORDS[key])}>
              <Input value={term[key]} onChange={(_, { value }) => set(at, { [key]: value })} />
            </Field>
          ))}
          <Button size="small" onClick={() => onChange(terms.filter((_, i) => i !== at))}>
            {say(PEOPLE_WORDS.removeTerm(at + 2))}
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...terms, NEW])}>
          {say(PEOPLE_WORDS.addTerm)}
        </Button>
      </div>
    </>
  );
}

interface RoleFieldsProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Every role with a box to tick. */
export function RoleFields({ roles, onChange }: RoleFieldsProps) {
  const styles = useTeamStyles();
  const say = useSay();
  return (
    <fieldset className={styles.roles}>
      <legend className={styles.legend}>{say(PEOPLE_WORDS.roles)}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          label={say(ROLE_WORDS[role])}
          checked={roles.includes(role)}
          onChange={(_, { checked }) =>
            onChange(ROLES.filter((each) => (each === role ? checked : roles.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}
