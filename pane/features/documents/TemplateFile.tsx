import { useRef, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { FileTemplate } from '../../../shared/features/documents/template';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { useMakeStyles } from './styles';
import type { TemplateFound } from './use-template';
import { MAKE_WORDS } from './words';

interface TemplateFileProps {
  readonly template: FileTemplate;
  readonly found: TemplateFound;
  readonly onOurs: () => void;
}

/** The file of the team's template: asked for while it is not there, else named. */
export function TemplateFile({ template, found, onOurs }: TemplateFileProps) {
  const styles = useMakeStyles();
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const { hand, isWanted, problem, give } = found;
  const told = problem && (
    <p role="alert" className={mergeClasses(styles.told, styles.late)}>
      {say(problem)}
    </p>
  );
  if (!isWanted)
    return (
      <>
        {hand && (
          <div className={styles.bar}>
            <span className={styles.file}>{say(MAKE_WORDS.fileIs(hand.file))}</span>
            <Picker words={MAKE_WORDS.otherFile} onPick={give} />
          </div>
        )}
        {told}
      </>
    );
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      // The page around opens what is dropped on it as a workbook, but not here.
      data-takes-files
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void give(file);
      }}
    >
      <p className={styles.told}>{say(MAKE_WORDS.giveFile(template.name, template.file))}</p>
      {told}
      <div className={styles.choices}>
        <Picker words={MAKE_WORDS.pickFile} onPick={give} isFirst />
        <Button size="small" onClick={onOurs}>
          {say(MAKE_WORDS.takeOurs)}
        </Button>
      </div>
    </div>
  );
}

interface PickerProps {
  readonly words: (typeof MAKE_WORDS)['pickFile'];
  readonly onPick: (file: File) => Promise<void>;
  readonly isFirst?: boolean;
}

function Picker({ words, onPick, isFirst = false }: PickerProps) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance={isFirst ? 'primary' : 'subtle'} onClick={() => picker.current?.click()}>
        {say(words)}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.docx"
        hidden
        aria-label={say(words)}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void onPick(file);
        }}
      />
    </>
  );
} // prettier-ignore
