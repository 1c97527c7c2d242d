import { useId, useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { MatrixView } from '../../../../shared/features/skills/matrix/view';
import type { Bilingual } from '../../../../shared/lang';
import { AskDialog } from '../../../parts/AskDialog';
import { WhoAmI } from '../../../parts/WhoAmI';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { LevelOptions } from '../LevelOptions';
import { VERIFY_WORDS } from './words';

/** What is to be verified, as far as it is known. */
export interface Asked {
  readonly person?: string;
  readonly skill?: string;
  readonly level?: number;
}

interface VerifyProps {
  readonly offered: MatrixView['offered'];
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Somebody says how well another one does something, and on what grounds. */
export function VerifyDialog({ offered, asked, onClose }: VerifyProps) {
  const say = useSay();
  const store = useStore();
  const list = useId();
  const { me = '' } = usePane();
  const [typed, setTyped] = useState({
    person: asked.person ?? '',
    skill: asked.skill ?? '',
    level: String(asked.level ?? 2),
    evidence: '',
    until: offered.until,
  });
  const set = (key: keyof typeof typed) => (value: string) => setTyped({ ...typed, [key]: value });
  const { level, ...told } = typed;
  return (
    <AskDialog
      title={say(VERIFY_WORDS.title)}
      verb={VERIFY_WORDS.verb}
      missing={missingIn(typed, me)}
      propose={() => store.ask('skills.proposeVerify', { ...told, level: Number(level) }, me)}
      onClose={onClose}
    >
      <WhoAmI />
      <Field label={say(VERIFY_WORDS.who)}>
        <Select value={typed.person} onChange={(_, { value }) => set('person')(value)}>
          <option value="">{say(VERIFY_WORDS.choose)}</option>
          {offered.people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(VERIFY_WORDS.skill)}>
        <Input value={typed.skill} list={list} onChange={(_, { value }) => set('skill')(value)} />
      </Field>
      <datalist id={list}>
        {offered.skills.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={say(VERIFY_WORDS.level)}>
        <Select value={typed.level} onChange={(_, { value }) => set('level')(value)}>
          <LevelOptions />
        </Select>
      </Field>
      <Field label={say(VERIFY_WORDS.evidence)}>
        <Input value={typed.evidence} onChange={(_, { value }) => set('evidence')(value)} />
      </Field>
      <Field label={say(VERIFY_WORDS.until)}>
        <Input type="date" value={typed.until} onChange={(_, { value }) => set('until')(value)} />
      </Field>
    </AskDialog>
  );
}

function missingIn(
  typed: { readonly person: string; readonly skill: string; readonly evidence: string },
  me: string,
): Bilingual | undefined {
  if (me === '') return VERIFY_WORDS.chooseMe;
  if (typed.person === '') return VERIFY_WORDS.noPerson;
  if (typed.skill.trim() === '') return VERIFY_WORDS.noSkill;
  return typed.evidence.trim() === '' ? VERIFY_WORDS.noEvidence : undefined;
}
