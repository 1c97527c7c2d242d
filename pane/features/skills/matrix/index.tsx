import { useRef, useState } from 'react';
import type { MatrixCell } from '../../../../shared/features/skills/matrix/view';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { useAttempt } from '../../../parts/use-attempt';
import { useIsWide } from '../../../parts/use-is-wide';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import { LEVEL_WORDS } from '../level-words';
import { Grid } from './Grid';
import { People } from './People';
import { useMatrixStyles } from './styles';
import { VerifyDialog, type Asked } from './VerifyDialog';
import { MATRIX_WORDS } from './words';

/** From here on people and skills stand in a grid. */
const WIDE = 560;

/** Who can do what, as others have verified it. */
export default function Matrix() {
  const styles = useMatrixStyles();
  const say = useSay();
  const store = useStore();
  const page = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(page, WIDE);
  const [asked, setAsked] = useState<Asked>();
  const { problem, attempt } = useAttempt();
  const { data: view, failure } = useAsk('skills.matrix');
  if (failure) return <p role="alert">{say(failure)}</p>;
  const takeOver = (): Promise<void> =>
    attempt(async () => store.preview(await store.ask('skills.proposeTakeOver')));
  const verify = (person: string, { name, level }: MatrixCell): void =>
    setAsked({ person, skill: say(name), level });
  return (
    <div ref={page} className={styles.page}>
      {view && (
        <Section level="h2" title={say(MATRIX_WORDS.title)}>
          <div className={styles.inside}>
            {view.skills.length > 0 && (
              <p className={styles.muted}>{say(MATRIX_WORDS.counts(view.counts))}</p>
            )}
            {view.skills.length === 0 && <p className={styles.plain}>{say(MATRIX_WORDS.empty)}</p>}
            {view.isAlone && !view.allowsOwn && <p className={styles.muted}>{say(MATRIX_WORDS.alone)}</p>}
            {view.told > 0 && (
              <div className={styles.notice}>
                <p className={styles.plain}>{say(MATRIX_WORDS.told(view.told))}</p>
                <Button size="small" onClick={() => void takeOver()}>
                  {say(MATRIX_WORDS.takeOver)}
                </Button>
              </div>
            )}
            <Problem said={problem} look={styles.late} />
            {view.skills.length > 0 &&
              (isWide ? <Grid view={view} onVerify={verify} /> : <People view={view} onVerify={verify} />)}
            {view.skills.length > 0 && (
              <p className={styles.muted}>
                {Object.values(LEVEL_WORDS).map(say).join(' · ')}
                <br />
                {say(MATRIX_WORDS.key)} {say(MATRIX_WORDS.press)}
              </p>
            )}
            {view.left > 0 && <p className={styles.muted}>{say(MATRIX_WORDS.left(view.left))}</p>}
            {view.wrong > 0 && <p className={styles.muted}>{say(MATRIX_WORDS.wrong(view.wrong))}</p>}
            <div className={styles.actions}>
              <Button size="small" appearance="primary" onClick={() => setAsked({})}>
                {say(MATRIX_WORDS.verify)}
              </Button>
            </div>
          </div>
          {asked && <VerifyDialog offered={view.offered} asked={asked} onClose={() => setAsked(undefined)} />}
        </Section>
      )}
    </div>
  );
}
