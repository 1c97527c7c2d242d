import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { Party } from '../../../shared/cells/party';
import { PARTY_WORDS } from '../../../shared/templates/vocabulary';
import { parseIso } from '../../../shared/time/moment';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ACTION_WORDS } from './action-words';
import { AskDialog } from '../../parts/AskDialog';
import type { AskedAction } from './asked-action';
import { useTodayStyles } from './styles';

/** Whom the stage waits for. */
export function WaitDialog({ target, detail, onClose }: AskedAction) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [party, setParty] = useState<Party>(detail.parties[0] ?? 'other');
  const [note, setNote] = useState('');
  return (
    <AskDialog
      title={say(ACTION_WORDS.waitTitle(say(detail.title)))}
      verb={ACTION_WORDS.waitVerb}
      missing={undefined}
      propose={() => store.ask('today.proposeWait', target, party, note.trim(), me)}
      onClose={onClose}
    >
      <Field label={say(ACTION_WORDS.waitFor)}>
        <Select value={party} onChange={(_, { value }) => setParty(value as Party)}>
          {detail.parties.map((each) => (
            <option key={each} value={each}>
              {say(PARTY_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(ACTION_WORDS.note)}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </AskDialog>
  );
}

/** Who takes it over; the best suited is proposed, with the reason. */
export function HandOverDialog({ target, detail, onClose }: AskedAction) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { takers } = detail;
  const [to, setTo] = useState((takers.find(({ isProposed }) => isProposed) ?? takers[0])?.name ?? '');
  const [reason, setReason] = useState('');
  const chosen = takers.find(({ name }) => name === to);
  return (
    <AskDialog
      title={say(ACTION_WORDS.handOverTitle(say(detail.title)))}
      verb={ACTION_WORDS.handOver}
      missing={to === '' ? ACTION_WORDS.noTakers : undefined}
      propose={() => store.ask('today.proposeHandOver', target, to, reason.trim(), me)}
      onClose={onClose}
    >
      {takers.length === 0 ? (
        <p className={styles.hint}>{say(ACTION_WORDS.noTakers)}</p>
      ) : (
        <Field label={say(ACTION_WORDS.to)} hint={chosen && say(chosen.reason)}>
          <Select value={to} onChange={(_, { value }) => setTo(value)}>
            {takers.map(({ name, isProposed }) => (
              <option key={name} value={name}>
                {isProposed ? `${name} · ${say(ACTION_WORDS.proposed)}` : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say(ACTION_WORDS.note)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </AskDialog>
  );
}

/** Another deadline, and why. */
export function MoreTimeDialog({ target, detail, onClose }: AskedAction) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [date, setDate] = useState(detail.due);
  const [reason, setReason] = useState('');
  const due = parseIso(date);
  const missing =
    due === undefined
      ? ACTION_WORDS.dateNeeded
      : reason.trim() === ''
        ? ACTION_WORDS.reasonNeeded
        : undefined;
  return (
    <AskDialog
      title={say(ACTION_WORDS.moreTimeTitle(say(detail.title)))}
      verb={ACTION_WORDS.moreTime}
      missing={missing}
      propose={() => store.ask('today.proposeMoreTime', target, due!, reason.trim(), me)}
      onClose={onClose}
    >
      <Field label={say(ACTION_WORDS.newDue)}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={say(ACTION_WORDS.reason)} required>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </AskDialog>
  );
}

/** A remark for the log. */
export function RemarkDialog({ target, detail, onClose }: AskedAction) {
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [note, setNote] = useState('');
  return (
    <AskDialog
      title={say(ACTION_WORDS.remarkTitle(say(detail.title)))}
      verb={ACTION_WORDS.remark}
      missing={note.trim() === '' ? ACTION_WORDS.remarkNeeded : undefined}
      propose={() => store.ask('today.proposeNote', target, note.trim(), me)}
      onClose={onClose}
    >
      <Field label={say(ACTION_WORDS.remark)} required>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </AskDialog>
  );
}
