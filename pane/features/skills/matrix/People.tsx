import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { MatrixCell } from '../../../../shared/features/skills/matrix/view';
import { Section } from '../../../parts/Section';
import { useSay } from '../../../state/use-pane';
import { CellBody } from './CellBody';
import type { ShownProps } from './Grid';
import { standingText, useLevelLook } from './Level';
import { useMatrixStyles } from './styles';
import { MATRIX_WORDS } from './words';

/** Where there is no room for a grid: each person with a list of their skills, and in a line those without. */
export function People({ view: { people }, onVerify }: ShownProps) {
  const styles = useMatrixStyles();
  const say = useSay();
  const without = people.filter(({ cells }) => cells.length === 0).map(({ name }) => name);
  return (
    <>
      {people
        .filter(({ cells }) => cells.length > 0)
        .map(({ name, roles, cells }) => (
          <Section key={name} title={name} aside={<span className={styles.role}>{say(roles)}</span>}>
            <ul className={styles.list}>
              {cells.map((cell) => (
                <li key={cell.skill} className={styles.item}>
                  <Line cell={cell} onVerify={() => onVerify(name, cell)} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {without.length > 0 && <p className={styles.muted}>{say(MATRIX_WORDS.noSkills(without))}</p>}
    </>
  );
}

function Line({ cell, onVerify }: { readonly cell: MatrixCell; readonly onVerify: () => void }) {
  const styles = useMatrixStyles();
  const say = useSay();
  const look = useLevelLook();
  const [isOpen, setOpen] = useState(false);
  const { name, level, standing, isSoon } = cell;
  const tone = standing === 'expired' ? styles.late : isSoon ? styles.due : undefined;
  return (
    <>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={look(cell)} aria-label={say(MATRIX_WORDS.level(level))} role="img">
          {level}
        </span>
        <span className={styles.text}>{say(name)}</span>
        <span className={mergeClasses(styles.standing, tone)}>{say(standingText(cell))}</span>
      </button>
      {isOpen && (
        <div className={styles.body}>
          <CellBody cell={cell} onVerify={onVerify} />
        </div>
      )}
    </>
  );
}
