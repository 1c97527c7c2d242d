import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_TONES, statusText } from '../../shared/templates/vocabulary';
import type { Tone } from '../../shared/book/patch';
import type { Status } from '../../shared/process/status';
import type { Party } from '../../shared/cells/party';
import { inkOf, paperOf } from '../theme/tone-variables';
import { usePane } from '../state/use-pane';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: '1px 6px',
    borderRadius: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** In the pane colour means lateness and nothing else; the sheet's own column has the whole legend. */
const isLateness = (tone: Tone): boolean => tone === 'late' || tone === 'soon';

/** A verdict in words. */
export function StatusBadge({ status, waitsOn }: { readonly status: Status; readonly waitsOn?: Party }) {
  const styles = useStyles();
  const { lang } = usePane();
  const tone = isLateness(STATUS_TONES[status]) ? STATUS_TONES[status] : 'muted';
  return (
    <span className={styles.badge} style={{ color: inkOf(tone), backgroundColor: paperOf(tone) }}>
      {statusText(status, lang, waitsOn)}
    </span>
  );
}
