import { useState } from 'react';
import type { MatterForm } from '../../../shared/features/matters/form';
import type { OpenedKind } from '../../../shared/features/matters/new';
import { MATTER_KINDS } from '../../../shared/matters/kinds.data';
import { AskDialog } from '../../parts/AskDialog';
import { Switch } from '../../parts/Switch';
import { WhoAmI } from '../../parts/WhoAmI';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { NewFields, type Typed } from './NewFields';
import { useMattersStyles } from './styles';
import { MATTERS_WORDS, NEW_WORDS } from './words';

interface NewProps {
  /** The order that it is about, where it is opened from one. */
  readonly order?: string;
  readonly onClose: () => void;
}

/** A new matter: what kind first, then what that kind asks. */
export default function NewDialog({ order = '', onClose }: NewProps) {
  const { data: form } = useAsk('matters.form');
  return form ? <Filled form={form} order={order} onClose={onClose} /> : null;
}

const KINDS = {
  decision: MATTER_KINDS.decision,
  dispute: MATTER_KINDS.dispute,
  suggestion: MATTER_KINDS.suggestion,
  activity: MATTER_KINDS.activity,
} satisfies Record<OpenedKind, unknown>;

function Filled({ form, order, onClose }: Required<NewProps> & { readonly form: MatterForm }) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [kind, setKind] = useState<OpenedKind>('decision');
  const [typed, setTyped] = useState<Typed>({ order });
  const draft = (): Record<string, string> => {
    const asked = new Set<string>(FIELDS[kind]);
    const { budget = '', ...texts } = typed;
    const cells = Object.fromEntries(Object.entries(texts).filter(([key, text]) => asked.has(key) && text !== ''));
    return kind === 'activity' && budget !== '' ? { ...cells, checklist: say(NEW_WORDS.budgetLine(budget)) } : cells;
  };
  return (
    <AskDialog
      title={say(NEW_WORDS.title)}
      verb={NEW_WORDS.make}
      missing={missingIn(kind, typed, me)}
      propose={() => store.ask('matters.proposeNew', kind, draft(), me)}
      onClose={onClose}
    >
      {me === '' && (
        <div className={styles.spread}>
          <WhoAmI />
        </div>
      )}
      <Switch label={MATTERS_WORDS.kind} words={KINDS} value={kind} onValue={setKind} />
      <NewFields kind={kind} fields={FIELDS[kind]} form={form} typed={typed} onTyped={setTyped} />
    </AskDialog>
  );
} // prettier-ignore

const FIELDS = {
  decision: ['text', 'owner', 'due', 'order', 'stage', 'source'],
  dispute: ['text', 'other', 'order', 'stage', 'first'],
  suggestion: ['text', 'order', 'stage', 'owner'],
  activity: ['text', 'other', 'budget'],
} as const satisfies Record<OpenedKind, readonly (keyof Typed)[]>;

function missingIn(kind: OpenedKind, { text = '', owner = '', other = '' }: Typed, me: string) {
  if (me === '') return MATTERS_WORDS.chooseMe;
  if (text.trim() === '') return NEW_WORDS.noText;
  if (kind === 'decision' && owner === '') return NEW_WORDS.noOwner;
  return kind === 'dispute' && other === '' ? NEW_WORDS.noOther : undefined;
}
