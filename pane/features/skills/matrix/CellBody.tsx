import type { MatrixCell } from '../../../../shared/features/skills/matrix/view';
import { Button } from '../../../parts/Button';
import { useSay, useStore } from '../../../state/use-pane';
import { useMatrixStyles } from './styles';
import { MATRIX_WORDS } from './words';

/** What a level rests on, and what may be done about it. */
export function CellBody({ cell, onVerify }: { readonly cell: MatrixCell; readonly onVerify: () => void }) {
  const styles = useMatrixStyles();
  const say = useSay();
  const store = useStore();
  const { by, verified, until, evidence, place, standing } = cell;
  const facts = [
    ...(standing === 'told' ? [MATRIX_WORDS.fromPeople] : []),
    ...(by === '' ? [] : [MATRIX_WORDS.by(by)]),
    ...(verified.zh === '' ? [] : [MATRIX_WORDS.on(verified)]),
    ...(until.zh === '' ? [] : [MATRIX_WORDS.until(until)]),
    ...(evidence === '' ? [] : [MATRIX_WORDS.evidence(evidence)]),
  ];
  const isVerified = standing === 'counts' || standing === 'own' || standing === 'expired';
  return (
    <>
      {facts.length > 0 && <p className={styles.muted}>{facts.map(say).join(' · ')}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={onVerify}>
          {say(isVerified ? MATRIX_WORDS.again : MATRIX_WORDS.verifyThis)}
        </Button>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(MATRIX_WORDS.toSheet)}
          </Button>
        )}
      </div>
    </>
  );
}
