import { Fragment } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { FigureLine } from '../../../shared/features/figures/view';
import { RowButton } from '../../parts/RowButton';
import { useSay } from '../../state/use-pane';
import { useFigureStyles } from './styles';
import { againstWords, countWords, valueWords } from './text';
import { FIGURES_WORDS } from './words';

interface TilesProps {
  readonly figures: readonly FigureLine[];
  readonly opened: string | undefined;
  readonly onOpen: (figure: string) => void;
}

/** The most important figures, each with what it is held against; choosing one opens exactly what it counts. */
export function Tiles({ figures, opened, onOpen }: TilesProps) {
  const styles = useFigureStyles();
  const say = useSay();
  return (
    <ul className={styles.tiles} aria-label={say(FIGURES_WORDS.most)}>
      {figures.map((line) => (
        <li key={line.figure}>
          <button
            type="button"
            className={mergeClasses(styles.tile, opened === line.figure && styles.pressed)}
            aria-expanded={opened === line.figure}
            onClick={() => onOpen(line.figure)}
          >
            <span className={styles.name}>{say(line.title)}</span>
            <Value line={line} />
            <Against line={line} />
            <span className={styles.count}>{countWords(line)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The others, a line each. */
export function Others({ figures, opened, onOpen }: TilesProps) {
  const styles = useFigureStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {figures.map((line) => (
        <li key={line.figure} className={styles.item}>
          <RowButton look={styles.row} isOpen={opened === line.figure} onPress={() => onOpen(line.figure)}>
            <span className={styles.grow}>{say(line.title)}</span>
            <span className={styles.muted}>{countWords(line)}</span>
            <span className={styles.figure}>{say(line.n === 0 ? FIGURES_WORDS.nothingYet : valueWords(line))}</span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

function Value({ line }: { readonly line: FigureLine }) {
  const styles = useFigureStyles();
  const say = useSay();
  const isTold = line.value !== undefined;
  return <span className={mergeClasses(styles.value, !isTold && styles.small)}>{say(valueWords(line))}</span>;
}

/** Whether it is good enough is said in words and in ink. */
function Against({ line }: { readonly line: FigureLine }) {
  const styles = useFigureStyles();
  const say = useSay();
  const isReached = line.target?.isReached;
  const parts = againstWords(line).map((each) => ({ text: say(each), ink: '' }));
  if (isReached !== undefined)
    parts.unshift({
      text: say(isReached ? FIGURES_WORDS.reached : FIGURES_WORDS.notReached),
      ink: isReached ? styles.good : styles.late,
    });
  return (
    <span className={styles.against}>
      {parts.map(({ text, ink }, at) => (
        <Fragment key={text}>
          <span className={mergeClasses(styles.part, ink)}>{text}</span>
          {at < parts.length - 1 && '\u00a0· '}
        </Fragment>
      ))}
    </span>
  );
}
