import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { MatrixCell, MatrixView } from '../../../../shared/features/skills/matrix/view';
import { useSay } from '../../../state/use-pane';
import { CellBody } from './CellBody';
import { cellLabel, useLevelLook } from './Level';
import { useMatrixStyles } from './styles';
import { MATRIX_WORDS } from './words';

export interface ShownProps {
  readonly view: MatrixView;
  readonly onVerify: (person: string, cell: MatrixCell) => void;
}

/** People down, skills across; a level opens below the grid. */
export function Grid({ view: { people, skills }, onVerify }: ShownProps) {
  const styles = useMatrixStyles();
  const say = useSay();
  const look = useLevelLook();
  const [opened, setOpened] = useState<string>();
  const shown = people.flatMap(({ name, cells }) =>
    cells.filter(({ skill }) => idOf(name, skill) === opened).map((cell) => ({ name, cell })),
  )[0];
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say(MATRIX_WORDS.title)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.who, styles.corner)}>
                {say(MATRIX_WORDS.person)}
              </th>
              {skills.map(({ key, name }) => (
                <th key={key} scope="col" className={styles.head}>
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, roles, cells }) => (
              <tr key={name}>
                <th scope="row" className={styles.who}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.role}>{say(roles)}</span>
                </th>
                {skills.map(({ key }) => {
                  const cell = cells.find(({ skill }) => skill === key);
                  const id = idOf(name, key);
                  return (
                    <td key={key} className={styles.cell}>
                      {cell && (
                        <button
                          type="button"
                          className={mergeClasses(look(cell), styles.press, opened === id && styles.chosen)}
                          aria-expanded={opened === id}
                          aria-label={say(cellLabel(name, cell))}
                          title={say(cellLabel(name, cell))}
                          onClick={() => setOpened(opened === id ? undefined : id)}
                        >
                          {cell.level}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown && (
        <div className={styles.opened}>
          <p className={styles.plain}>{say(cellLabel(shown.name, shown.cell))}</p>
          <CellBody cell={shown.cell} onVerify={() => onVerify(shown.name, shown.cell)} />
        </div>
      )}
    </>
  );
}

const idOf = (person: string, skill: string): string => JSON.stringify([person, skill]);
