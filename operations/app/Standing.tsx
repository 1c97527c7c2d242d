import { mergeClasses } from '@fluentui/react-components';
import type { Lang } from '../../shared/lang';
import type { OverviewAnswer } from '../../shared/serving/answers';
import { clockText } from '../../shared/serving/view/times';
import type { Viewer } from '../../shared/serving/view/viewer';
import { Button } from '../../pane/parts/Button';
import { sentenceOf, ServerSilent } from '../host/errors';
import type { Polled } from '../host/poller';
import { useAppStyles } from './styles';
import { APP_WORDS } from './words';

interface Props {
  readonly polled: Polled<OverviewAnswer>;
  readonly lang: Lang;
  readonly viewer: Viewer;
  /** How far this machine's clock is behind the server's (ms). */
  readonly skew: number;
  readonly onRetry: () => void;
}

const iso = (utc: number): string => new Date(utc).toISOString();

/** Whether the server answers: nothing while it does. */
export function Standing({ polled: { data, at, problem, since }, lang, viewer, skew, onRetry }: Props) {
  const styles = useAppStyles();
  const said = (): string => {
    if (problem === undefined) return '';
    if (at === undefined || since === undefined) return sentenceOf(problem)[lang];
    const from = clockText(iso(at + skew), viewer);
    return problem instanceof ServerSilent
      ? APP_WORDS.silent(clockText(iso(since + skew), viewer), from)[lang]
      : APP_WORDS.old(sentenceOf(problem), from)[lang];
  };
  return (
    <>
      <div role="status" className={styles.standing}>
        {problem === undefined && !data && <p className={styles.wait}>{APP_WORDS.loading[lang]}</p>}
      </div>
      <div role="alert">
        {problem !== undefined && (
          <div className={mergeClasses(styles.bar, styles.offline)}>
            <span className={styles.grow}>{said()}</span>
            <Button size="small" onClick={onRetry}>
              {APP_WORDS.reload[lang]}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
