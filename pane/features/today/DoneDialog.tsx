import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { parseIso } from '../../../shared/time/moment';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ACTION_WORDS } from './action-words';
import { AskDialog } from '../../parts/AskDialog';
import type { AskedAction } from './asked-action';
import { useTodayStyles } from './styles';

/** When it was done and what shows it. What should have come before is said first. */
export function DoneDialog({ target, detail, onClose }: AskedAction) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { lang, me = '' } = usePane();
  const [date, setDate] = useState(detail.today);
  const [evidence, setEvidence] = useState('');
  const { header, form, checklist, document, openGates, handedTo } = detail.done;
  const moment = parseIso(date);
  const isFuture = date > detail.today;
  const isNumber = form === 'number';
  const gates = openGates.map((name) => name[lang]).join(lang === 'zh' ? '、' : ', ');
  return (
    <AskDialog
      title={say(ACTION_WORDS.doneTitle(say(detail.title)))}
      verb={ACTION_WORDS.done}
      missing={moment === undefined ? ACTION_WORDS.dateNeeded : isFuture ? ACTION_WORDS.notFuture : undefined}
      propose={() =>
        store.ask('today.proposeDone', target, { date: moment!, evidence: evidence.trim(), by: me })
      }
      saysNotes
      onClose={onClose}
    >
      {openGates.length > 0 && <p className={styles.problem}>{say(ACTION_WORDS.gates(gates))}</p>}
      {handedTo.map((sentence) => (
        <p key={sentence.zh} className={styles.hint}>
          {say(sentence)}
        </p>
      ))}
      <p className={styles.hint}>{say(header === '' ? ACTION_WORDS.inLog : ACTION_WORDS.column(header))}</p>
      <Field label={say(ACTION_WORDS.doneOn)}>
        <Input type="date" value={date} max={detail.today} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field
        label={say(isNumber ? ACTION_WORDS.number : ACTION_WORDS.evidence)}
        hint={isNumber ? say(ACTION_WORDS.numberHint) : undefined}
      >
        <Input value={evidence} onChange={(_, { value }) => setEvidence(value)} />
      </Field>
      {checklist !== '' && (
        <p className={styles.hint}>
          {say(ACTION_WORDS.checklist)}: {checklist}
        </p>
      )}
      {say(document) !== '' && (
        <p className={styles.hint}>
          {say(ACTION_WORDS.document)}: {say(document)}
        </p>
      )}
    </AskDialog>
  );
}
