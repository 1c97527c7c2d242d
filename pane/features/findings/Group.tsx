import type { Tone } from '../../../shared/book/patch';
import type { DateStyle } from '../../../shared/cells/reading';
import type { Severity } from '../../../shared/finding';
import type { FindingGroup } from '../../../shared/features/findings/view';
import { Button } from '../../parts/Button';
import { inkOf, paperOf } from '../../theme/tone-variables';
import { Fold } from '../../parts/Fold';
import { useSay, useStore } from '../../state/use-pane';
import { FINDINGS_WORDS, SEVERITY_WORDS } from './words';
import { Items } from './Items';
import { useFindingStyles } from './styles';

const TONES: Readonly<Record<Severity, Tone>> = { error: 'late', warning: 'soon', info: 'muted' };

/** All findings of one kind. */
export function Group({ group, startsOpen }: { readonly group: FindingGroup; readonly startsOpen: boolean }) {
  const styles = useFindingStyles();
  const say = useSay();
  const { kind, name, severity, count } = group;
  const tone = TONES[severity];
  return (
    <section className={styles.group} aria-label={say(name)}>
      <Fold
        startsOpen={startsOpen}
        summary={
          <span className={styles.head}>
            <span className={styles.badge} style={{ color: inkOf(tone), backgroundColor: paperOf(tone) }}>
              {say(SEVERITY_WORDS[severity])}
            </span>
            <span>
              <span className={styles.name}>{say(name)}</span> <span className={styles.count}>{count}</span>
            </span>
          </span>
        }
      >
        <Actions group={group} />
        <Items kind={kind} />
      </Fold>
    </section>
  );
}

/** What can be done about the whole kind. */
function Actions({ group: { kind, count, fixable, styles: found } }: { readonly group: FindingGroup }) {
  const styles = useFindingStyles();
  const say = useSay();
  const store = useStore();
  // One cell alone has its own buttons.
  const dateStyles = count > 1 ? found : [];
  const acceptAll = async (style?: DateStyle): Promise<void> =>
    store.preview(await store.ask('findings.proposeFixAll', kind, style));
  const view = kind === 'no team list' ? 'setup' : kind === 'no owner' ? 'team' : undefined;
  if (fixable === 0 && dateStyles.length === 0 && !view) return null;
  return (
    <div className={styles.actions}>
      {fixable > 0 && (
        <Button size="small" appearance="primary" onClick={() => void acceptAll()}>
          {say(FINDINGS_WORDS.acceptAll(fixable))}
        </Button>
      )}
      {dateStyles.map(({ style, count: cells }) => (
        <Button key={style} size="small" onClick={() => void acceptAll(style)}>
          {say(FINDINGS_WORDS.allAs(style, cells))}
        </Button>
      ))}
      {view && (
        <Button size="small" onClick={() => store.go(view)}>
          {say(view === 'setup' ? FINDINGS_WORDS.setUp : FINDINGS_WORDS.team)}
        </Button>
      )}
    </div>
  );
}
