import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

/** Widths of the pane in pixels: Sheets shows 300, Excel 350. */
const [LEAST, USUAL, MOST] = [300, 350, 480];
const STEP = 10;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '7px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
    '@media (max-width: 760px)': { display: 'none' },
  },
});

/** A kept width, as far as it is one. */
export function widthOf(kept: string | undefined): number {
  const width = Number(kept);
  return width >= LEAST && width <= MOST ? width : USUAL;
}

/** Between grid and pane: dragged, or moved by the arrow keys, Home and End. */
export function Splitter({
  width,
  onWidth,
}: {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const to = (wanted: number): void => onWidth(Math.min(MOST, Math.max(LEAST, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    to(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const { currentTarget: bar } = event;
    if (bar.hasPointerCapture(event.pointerId)) to(innerWidth - event.clientX - bar.offsetWidth / 2);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(SHELL_WORDS.paneWidth)}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => to(USUAL)}
    />
  );
}
