import { useId, useState } from 'react';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { MessageForm } from '../../../shared/features/messages/detail';
import type { MessageLine } from '../../../shared/features/messages/lines';
import { AskDialog } from '../../parts/AskDialog';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { ACT_WORDS } from './words';

interface DialogsProps {
  readonly asked: 'order' | 'decision';
  readonly line: MessageLine;
  readonly me: string;
  readonly onClose: () => void;
}

/** What is asked before a mail is given to an order, or made a decision. */
export default function Dialogs({ asked, ...props }: DialogsProps) {
  const { data: form } = useAsk('messages.form');
  if (!form) return null;
  return asked === 'order' ? <Assign form={form} {...props} /> : <Decide form={form} {...props} />;
}

type Filled = Omit<DialogsProps, 'asked'> & { readonly form: MessageForm };

function Assign({ form, line: { id, order }, me, onClose }: Filled) {
  const say = useSay();
  const store = useStore();
  const orders = useId();
  const [chosen, setChosen] = useState('');
  const verb = order === '' ? ACT_WORDS.assignNone : ACT_WORDS.assign;
  return (
    <AskDialog
      title={say(verb)}
      verb={verb}
      missing={chosen.trim() === '' ? ACT_WORDS.noOrder : undefined}
      propose={() => store.ask('messages.proposeAssigned', id, chosen, me)}
      onClose={onClose}
    >
      <Field label={say(ACT_WORDS.order)} hint={say(ACT_WORDS.orderHint)}>
        <Input list={orders} value={chosen} onChange={(_, { value }) => setChosen(value)} />
      </Field>
      <datalist id={orders}>
        {form.orders.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </AskDialog>
  );
}

function Decide({ form: { people, today }, line: { id }, me, onClose }: Filled) {
  const say = useSay();
  const store = useStore();
  const [made, setMade] = useState({ text: '', owner: people.includes(me) ? me : '', due: '' });
  const set = (key: keyof typeof made) => ({
    value: made[key],
    onChange: (_: unknown, { value }: { value: string }): void => setMade({ ...made, [key]: value }),
  });
  return (
    <AskDialog
      title={say(ACT_WORDS.decide)}
      verb={ACT_WORDS.decide}
      missing={made.text.trim() === '' ? ACT_WORDS.noText : made.owner === '' ? ACT_WORDS.noOwner : undefined}
      propose={() => store.ask('messages.proposeMatter', id, made, me)}
      onClose={onClose}
    >
      <Field label={say(ACT_WORDS.text)} required>
        <Textarea rows={3} {...set('text')} />
      </Field>
      <Field label={say(ACT_WORDS.owner)} required>
        {people.length === 0 ? (
          <Input {...set('owner')} />
        ) : (
          <Select {...set('owner')}>
            <option value="">{say(ACT_WORDS.pick)}</option>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={say(ACT_WORDS.due)}>
        <Input type="date" min={today} {...set('due')} />
      </Field>
    </AskDialog>
  );
}
