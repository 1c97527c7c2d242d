import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { PARTIES, type Party } from '../../../shared/cells/party';
import type { ManyAction } from '../../../shared/features/today/many';
import type { Bilingual } from '../../../shared/lang';
import type { WorkItem } from '../../../shared/orders/lines';
import { PARTY_WORDS } from '../../../shared/templates/vocabulary';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { useApplied } from '../../parts/use-applied';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { refOf, type ManyKind } from './action';
import { ACTION_WORDS } from './action-words';
import { AskDialog } from '../../parts/AskDialog';
import { CHOSEN_WORDS } from './chosen-words';

/** What is asked once for many stages; what is written is shown by column before it is. */
export default function ManyDialog({
  kind,
  items,
  onClose,
  onWritten,
}: {
  readonly kind: ManyKind;
  readonly items: readonly WorkItem[];
  readonly onClose: () => void;
  readonly onWritten: () => void;
}) {
  const say = useSay();
  const store = useStore();
  const { me = '', summary } = usePane();
  const today = isoDay(dayOf(summary!.now));
  const [date, setDate] = useState(today);
  const [party, setParty] = useState<Party>(items[0]?.parties[0] ?? 'customer');
  const [note, setNote] = useState('');
  const { data: takers = [] } = useAsk('today.takersOfMany', items.map(({ role }) => role)); // prettier-ignore
  const [taker, setTaker] = useState<string>();
  const to = taker ?? takers[0] ?? '';
  const preview = useApplied(onWritten);
  const text = note.trim();
  const moment = parseIso(date);

  /** What is to be done, or what is still missing. */
  function actionOf(): { readonly action?: ManyAction; readonly missing?: Bilingual } {
    switch (kind) {
      case 'done':
        if (moment === undefined) return { missing: ACTION_WORDS.dateNeeded };
        if (date > today) return { missing: ACTION_WORDS.notFuture };
        return { action: { kind, date: moment, by: me } };
      case 'wait':
        return { action: { kind, party, note: text, by: me } };
      case 'handOver':
        return to === '' ? { missing: ACTION_WORDS.noTakers } : { action: { kind, to, note: text, by: me } };
      case 'moreTime':
        if (moment === undefined) return { missing: ACTION_WORDS.dateNeeded };
        if (text === '') return { missing: ACTION_WORDS.reasonNeeded };
        return { action: { kind, due: moment, reason: text, by: me } };
    }
  }

  const { action, missing } = actionOf();
  return (
    <AskDialog
      title={`${say(CHOSEN_WORDS.chosen(items.length))} · ${say(ACTION_WORDS[kind])}`}
      verb={CHOSEN_WORDS.preview}
      missing={missing}
      propose={() => store.ask('today.proposeMany', items.map(refOf), action!)}
      write={preview}
      onClose={onClose}
    >
      {(kind === 'done' || kind === 'moreTime') && (
        <Field label={say(kind === 'done' ? ACTION_WORDS.doneOn : ACTION_WORDS.newDue)}>
          <Input
            type="date"
            value={date}
            max={kind === 'done' ? today : undefined}
            onChange={(_, { value }) => setDate(value)}
          />
        </Field>
      )}
      {kind === 'wait' && (
        <Field label={say(ACTION_WORDS.waitFor)}>
          <Select value={party} onChange={(_, { value }) => setParty(value as Party)}>
            {PARTIES.map((each) => (
              <option key={each} value={each}>
                {say(PARTY_WORDS[each])}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'handOver' && (
        <Field label={say(ACTION_WORDS.to)}>
          <Select value={to} onChange={(_, { value }) => setTaker(value)}>
            {takers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind !== 'done' && (
        <Field
          label={say(kind === 'moreTime' ? ACTION_WORDS.reason : ACTION_WORDS.note)}
          required={kind === 'moreTime'}
        >
          <Input value={note} onChange={(_, { value }) => setNote(value)} />
        </Field>
      )}
    </AskDialog>
  );
}
