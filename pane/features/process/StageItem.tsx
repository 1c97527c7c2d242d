import { useId, useRef } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { StageLine } from '../../../shared/features/process/view';
import type { Tone } from '../../../shared/book/patch';
import type { Bilingual } from '../../../shared/lang';
import { inkOf, paperOf } from '../../theme/tone-variables';
import { useSay } from '../../state/use-pane';
import { PROCESS_WORDS } from './words';
import { StageEditor, type EditorProps } from './StageEditor';
import { useProcessStyles } from './styles';

/** A stage in the list; opened, it can be changed. */
export function StageItem({
  line,
  isOpen,
  onToggle,
  ...editor
}: EditorProps & { readonly line: StageLine; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const styles = useProcessStyles();
  const say = useSay();
  const id = useId();
  const row = useRef<HTMLButtonElement>(null);
  const limit = line.limit ?? PROCESS_WORDS.noLimit;
  return (
    <li className={styles.item}>
      <button
        ref={row}
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
        <span>
          <span className={styles.name}>{say(line.name)}</span>
          {line.isOwn && <Chip tone="muted" words={PROCESS_WORDS.own} />}
          {line.isChanged && <Chip tone="waiting" words={PROCESS_WORDS.changed} />}
          {line.hasProblem && <Chip tone="late" words={PROCESS_WORDS.wrong} />}
          <br />
          <span className={styles.muted}>
            {say(line.role)} · {say(limit)}
          </span>
        </span>
        <span className={styles.counts}>
          {line.open > 0 && <span>{say(PROCESS_WORDS.open(line.open))}</span>}
          {line.late > 0 && (
            <span style={{ color: inkOf('late') }}>{say(PROCESS_WORDS.late(line.late))}</span>
          )}
        </span>
      </button>
      {isOpen && (
        <div id={id}>
          <StageEditor {...editor} />
        </div>
      )}
    </li>
  );
}

function Chip({ tone, words }: { readonly tone: Tone; readonly words: Bilingual }) {
  const styles = useProcessStyles();
  const say = useSay();
  return (
    <span
      className={mergeClasses(styles.chip)}
      style={{ color: inkOf(tone), backgroundColor: paperOf(tone) }}
    >
      {say(words)}
    </span>
  );
}
