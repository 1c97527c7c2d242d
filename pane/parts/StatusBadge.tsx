import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_TONES, statusText } from '../../shared/templates/vocabulary';
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

/** A verdict in words, with its colour. */
export function StatusBadge({ status, waitsOn }: { readonly status: Status; readonly waitsOn?: Party }) {
  const styles = useStyles();
  const { lang } = usePane();
  const tone = STATUS_TONES[status];
  return (
    <span className={styles.badge} style={{ color: inkOf(tone), backgroundColor: paperOf(tone) }}>
      {statusText(status, lang, waitsOn)}
    </span>
  );
}
