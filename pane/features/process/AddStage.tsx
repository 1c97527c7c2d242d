import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { ROLES } from '../../../shared/process/row';
import type { ProcessView } from '../../../shared/features/process/view';
import { PROCESS_TITLES } from '../../../shared/templates/vocabulary/columns';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useSay } from '../../state/use-pane';
import { PROCESS_WORDS } from './words';
import { withWhole, type Draft } from './draft';
import { useProcessStyles } from './styles';

interface Props {
  readonly view: ProcessView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onAdded: (key: string) => void;
}

/** A stage of the team's own: named here, everything else in its place in the list. */
export function AddStage({ view, draft, onDraft, onAdded }: Props) {
  const styles = useProcessStyles();
  const say = useSay();
  const [name, setName] = useState('');
  const [role, setRole] = useState<string>('sales');
  const [limit, setLimit] = useState('');
  const [after, setAfter] = useState('');
  const last = view.stages.at(-1)?.key ?? '';
  const add = (): void => {
    const cells = { name: name.trim(), role, limit: limit.trim(), after: after || last };
    onDraft([...draft, { do: 'add', variant: view.variant, stage: view.freeKey, cells }]);
    onAdded(view.freeKey);
    setName('');
    setLimit('');
  };
  return (
    <Fold summary={say(PROCESS_WORDS.add)}>
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') add();
        }}
      >
        <Field size="small" label={say(PROCESS_WORDS.name)} required>
          <Input value={name} onChange={(_, data) => setName(data.value)} />
        </Field>
        <Field size="small" className={styles.fit} label={say(PROCESS_TITLES.role)}>
          <Select value={role} onChange={(_, data) => setRole(data.value)}>
            {ROLES.map((key) => (
              <option key={key} value={key}>
                {say(ROLE_WORDS[key])}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={say(PROCESS_TITLES.limit)} hint={say(PROCESS_WORDS.limitHint)}>
          <Input value={limit} onChange={(_, data) => setLimit(data.value)} />
        </Field>
        <Field size="small" className={styles.fit} label={say(PROCESS_WORDS.after)}>
          <Select value={after || last} onChange={(_, data) => setAfter(data.value)}>
            {view.stages.map((stage) => (
              <option key={stage.key} value={stage.key}>
                {say(stage.name)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.actions}>
          <Button size="small" type="submit" disabled={name.trim() === ''}>
            {say(PROCESS_WORDS.addNow)}
          </Button>
        </div>
      </form>
    </Fold>
  );
}

/** Shipped stages that are turned off, to be turned on again. */
export function StagesOff({ view, draft, onDraft }: Omit<Props, 'onAdded'>) {
  const styles = useProcessStyles();
  const say = useSay();
  if (view.off.length === 0) return null;
  return (
    <Fold summary={say(PROCESS_WORDS.offList(view.off.length))}>
      <ul className={styles.list} style={{ borderTop: 'none' }}>
        {view.off.map(({ key, name }) => (
          <li
            key={key}
            className={styles.actions}
            style={{ padding: '3px 0 3px 20px', alignItems: 'center' }}
          >
            <span style={{ flexGrow: 1 }}>{say(name)}</span>
            <Button
              size="small"
              aria-label={`${say(PROCESS_WORDS.on)} ${say(name)}`}
              onClick={() => onDraft(withWhole(draft, { variant: view.variant, stage: key }, 'on'))}
            >
              {say(PROCESS_WORDS.on)}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
