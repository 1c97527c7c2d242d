import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import type { TodayThing } from '../../../shared/orders/today-things';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ACTION_WORDS } from './action-words';
import { AskDialog } from '../../parts/AskDialog';

interface ThingDialogProps {
  /** Names the group of things. */
  readonly group: string;
  readonly verb: Bilingual;
  /** What the day that is asked for is. */
  readonly next: Bilingual;
  readonly thing: TodayThing;
  readonly onClose: () => void;
}

/** It is done; when it comes again is typed, and left blank where it does not. */
export default function ThingDialog({ group, verb, next: nextTitle, thing, onClose }: ThingDialogProps) {
  const say = useSay();
  const store = useStore();
  const { me = '', summary } = usePane();
  const [date, setDate] = useState('');
  const next = date === '' ? undefined : parseIso(date);
  const tomorrow = isoDay(dayOf(summary!.now) + 1);
  return (
    <AskDialog
      title={`${thing.name} · ${say(verb)}`}
      verb={verb}
      missing={date !== '' && (next === undefined || date < tomorrow) ? ACTION_WORDS.onlyAhead : undefined}
      propose={() => store.ask('items.proposeDone', group, thing.id, next, me)}
      onClose={onClose}
    >
      <Field label={say(nextTitle)} hint={say(ACTION_WORDS.blankEnds)}>
        <Input type="date" min={tomorrow} value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
    </AskDialog>
  );
}
