import { makeStyles } from '@fluentui/react-components';
import type { Status } from '../../../shared/process/status';

const useStyles = makeStyles({
  late: { color: 'var(--late-ink)' },
  soon: { color: 'var(--soon-ink)' },
});

/** Colour means lateness and nothing else: red late, amber close, the rest as it is. */
export function useTone(): (status: Status) => string | undefined {
  const styles = useStyles();
  return (status) => (status === 'overdue' ? styles.late : status === 'due soon' ? styles.soon : undefined);
}
