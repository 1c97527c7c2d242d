import { mergeClasses } from '@fluentui/react-components';
import type { Lang } from '../../shared/lang';
import { Button } from '../../pane/parts/Button';
import { useLeaving } from '../../pane/parts/use-leaving';
import type { Notice } from '../host/operations';
import { useAppStyles } from './styles';
import { APP_WORDS } from './words';

interface Props {
  readonly notice: Notice | undefined;
  readonly lang: Lang;
  readonly onClose: () => void;
}

/** What came of what a person asked for. Good news leaves by itself. */
export function NoticeBar({ notice, lang, onClose }: Props) {
  const styles = useAppStyles();
  const held = useLeaving(notice && !notice.isFailure ? notice : undefined, onClose);
  const line = notice && (
    <div className={mergeClasses(styles.notice, notice.isFailure ? styles.failed : styles.done)} {...held}>
      <span className={styles.grow}>{notice.said[lang]}</span>
      <Button size="small" appearance="subtle" className={styles.plain} onClick={onClose}>
        {APP_WORDS.close[lang]}
      </Button>
    </div>
  );
  return (
    <div className={styles.notices}>
      <div role="status" aria-live="polite">
        {!notice?.isFailure && line}
      </div>
      <div role="alert">{notice?.isFailure && line}</div>
    </div>
  );
}
