import { Field, Input, Textarea } from '@fluentui/react-components';
import type { StageColumn } from '../../../shared/proposals/process/rows';
import { same, type Bilingual } from '../../../shared/lang';
import type { StageView } from '../../../shared/features/process/stage';
import { PROCESS_TITLES } from '../../../shared/templates/vocabulary/columns';
import { useSay } from '../../state/use-pane';
import { PROCESS_WORDS } from './words';

/** One cell of a stage as text: what it means in words, what is wrong with it, what is shipped instead. */
export function StageCell({
  stage,
  column,
  text,
  onText,
  hint,
  isLong = false,
}: {
  readonly stage: StageView;
  readonly column: StageColumn;
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly hint?: Bilingual;
  readonly isLong?: boolean;
}) {
  const say = useSay();
  const value = text ?? stage.cells[column];
  const problem = stage.problems[column];
  const words = stage.words[column];
  const shipped = stage.shipped[column];
  const isPlain = words === undefined || words.zh === value || words.en === value;
  const notes = [
    isPlain ? undefined : say(words),
    shipped && say(PROCESS_WORDS.asShipped(say(shipped))),
    value.trim() === '' && hint ? say(hint) : undefined,
  ].filter((note) => note !== undefined);
  return (
    <Field
      size="small"
      label={say(column === 'name' ? PROCESS_WORDS.name : PROCESS_TITLES[column])}
      hint={notes.length > 0 ? notes.join(' · ') : undefined}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? say(problem) : undefined}
    >
      {isLong ? (
        <Textarea rows={4} value={value} onChange={(_, data) => onText(data.value)} />
      ) : (
        <Input value={value} onChange={(_, data) => onText(data.value)} />
      )}
    </Field>
  );
}

export const titleOf = (column: StageColumn): Bilingual => PROCESS_TITLES[column] ?? same(column);
