import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tone } from '../../shared/book/patch';
import { inkOf, paperOf } from '../../pane/theme/tone-variables';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '100%',
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A word or figure that stands out, in the colour of what it means. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.mark} style={{ color: inkOf(tone), backgroundColor: paperOf(tone) }}>
      {children}
    </span>
  );
}
