import { useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Chart } from '../../pane/parts/chart/Chart';
import type { DrawnChart } from '../../shared/figures/dashboard/drawn';
import { figureWords } from '../../shared/figures/dashboard/figure-words';
import type { Lang } from '../../shared/lang';
import { SHELL_WORDS } from './words';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  charts: {
    boxSizing: 'border-box',
    // Beside it the grid has room for all columns of a new dashboard at 1200 px.
    flex: '0 1 300px',
    minWidth: '220px',
    overflowY: 'auto',
    padding: '8px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    [NARROW]: { flex: '0 1 45%', minWidth: 0, borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  closed: { flex: '0 0 auto', minWidth: 0, padding: '8px 4px' },
  about: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  toggle: {
    alignSelf: 'flex-start',
    // Its word stands in line with the text below.
    margin: '0 0 -8px -6px',
    minHeight: '24px',
    padding: '0 6px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
}); // prettier-ignore

/** The dashboard's charts beside the grid, which draws none: from the cells as they are, before and after saving. */
export default function Charts({ charts, lang }: { readonly charts: readonly DrawnChart[]; readonly lang: Lang }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(true);
  return (
    <aside className={mergeClasses(styles.charts, !isOpen && styles.closed)} aria-label={SHELL_WORDS.charts[lang]}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {SHELL_WORDS[isOpen ? 'hideCharts' : 'showCharts'][lang]}
      </button>
      {isOpen && (
        <>
          <p className={styles.about}>{SHELL_WORDS.chartsAbout[lang]}</p>
          {charts.map(({ name, data, isShare }) => (
            <Chart key={name} say={(text) => text[lang]} data={data} isShare={isShare} format={figureWords(isShare)} />
          ))}
        </>
      )}
    </aside>
  );
} // prettier-ignore
