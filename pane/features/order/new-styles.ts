import { makeStyles, tokens } from '@fluentui/react-components';

/** The dialog for a new order: one column in the pane, two where there is room. */
export const useNewOrderStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', containerType: 'inline-size' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px 12px',
    alignItems: 'start',
    '@container (min-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  // Fluent's own least width would push two columns out of the pane.
  input: { minWidth: '0', width: '100%', '& input': { minWidth: '0', width: '100%' } },
  source: { color: tokens.colorBrandForeground1 },
  note: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  problem: { margin: '8px 0 0', color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: '4px',
    marginBottom: '4px',
  },
  heading: { margin: '4px 0', fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
}); // prettier-ignore
