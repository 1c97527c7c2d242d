import { makeStyles, tokens } from '@fluentui/react-components';
import { BESIDE } from '../parts/styles';

export const useOverviewStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 16px', padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  said: { flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere', '@container (max-width: 359px)': { flexBasis: '100%' } },
  what: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  advice: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  start: { alignSelf: 'start' },
  ifNarrow: { display: 'contents', '@container (min-width: 700px)': { display: 'none' } },
  books: { display: 'grid', gap: '14px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start' },
  withBook: { [BESIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(340px, 400px)' } },
  // Where there is no room beside the list, the book that was opened stands in its place.
  away: { display: 'none', [BESIDE]: { display: 'block' } },
  panel: { boxSizing: 'border-box', minWidth: 0, padding: '10px 12px 12px', display: 'flex', flexDirection: 'column', gap: '10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, [BESIDE]: { maxHeight: 'calc(100dvh - 132px)', overflowY: 'auto' } },
  panelHead: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  panelTitle: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', overflowWrap: 'anywhere' },
  address: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  jobs: { margin: 0, padding: 0, listStyleType: 'none' },
  job: { padding: '7px 0', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '1px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  jobLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', minWidth: 0 },
  sentence: { gridColumn: '1 / -1', margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
}); // prettier-ignore
