import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { TodayThing, TodayThings } from '../../../shared/orders/today-things';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ACTION_WORDS } from './action-words';
import { AskDialog } from '../../parts/AskDialog';

interface ThingDialogProps {
  readonly group: TodayThings & Required<Pick<TodayThings, 'done'>>;
  readonly thing: TodayThing;
  readonly onClose: () => void;
}

/** It is done; when it comes again is typed, and left blank where it does not. */
export default function ThingDialog({ group: { key, done }, thing, onClose }: ThingDialogProps) {
  const say = useSay();
  const store = useStore();
  const { me = '', summary } = usePane();
  const [date, setDate] = useState('');
  const next = date === '' ? undefined : parseIso(date);
  const tomorrow = isoDay(dayOf(summary!.now) + 1);
  return (
    <AskDialog
      title={`${thing.name} · ${say(done.verb)}`}
      verb={done.verb}
      missing={date !== '' && (next === undefined || date < tomorrow) ? ACTION_WORDS.onlyAhead : undefined}
      propose={() => store.ask('items.proposeDone', key, thing.id, next, me)}
      onClose={onClose}
    >
      <Field label={say(done.next)} hint={say(ACTION_WORDS.blankEnds)}>
        <Input type="date" min={tomorrow} value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
    </AskDialog>
  );
}
