import { mergeClasses } from '@fluentui/react-components';
import type { MatrixCell } from '../../../../shared/features/skills/matrix/view';
import type { Bilingual } from '../../../../shared/lang';
import { joined, both } from '../../../../shared/lang';
import { useMatrixStyles } from './styles';
import { MATRIX_WORDS, SOON, STANDING_WORDS } from './words';

/** How a level looks: filled where it counts, dashed where not, struck out where it has expired. */
export function useLevelLook(): (cell: Pick<MatrixCell, 'standing' | 'isSoon'>) => string {
  const styles = useMatrixStyles();
  return ({ standing, isSoon }) =>
    mergeClasses(
      styles.level,
      standing === 'counts' || standing === 'own' ? styles.counts : styles.open,
      standing === 'expired' && styles.over,
      isSoon && styles.soon,
    );
}

/** `未验证`, `已验证，快到期`. */
export const standingText = ({ standing, isSoon }: MatrixCell): Bilingual =>
  joined([STANDING_WORDS[standing], ...(isSoon ? [SOON] : [])], both('，', ', '));

/** `王丽 订舱：水平 2，已验证`. */
export function cellLabel(person: string, cell: MatrixCell): Bilingual {
  const [level, standing] = [MATRIX_WORDS.level(cell.level), standingText(cell)];
  return both(
    `${person} ${cell.name.zh}：${level.zh}，${standing.zh}`,
    `${person}, ${cell.name.en}: ${level.en}, ${standing.en}`,
  );
}
