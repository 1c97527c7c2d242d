import type { LaidOut } from '../../../shared/features/checkup/layout';
import { Fold } from '../../parts/Fold';
import { useSay } from '../../state/use-pane';
import { useMapStyles } from './map-styles';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

interface MapTableProps {
  readonly map: LaidOut;
  readonly onLine: (from: string, to: string) => void;
}

/** What the map draws, as a table; the stages have one of their own. */
export function MapTable({ map: { stages, lines }, onLine }: MapTableProps) {
  const styles = useCheckupStyles();
  const look = useMapStyles();
  const say = useSay();
  const names = new Map(stages.map(({ key, name }) => [key, say(name)]));
  return (
    <Fold summary={say(CHECKUP_WORDS.asTable)}>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{say(CHECKUP_WORDS.from)}</th>
            <th scope="col">{say(CHECKUP_WORDS.to)}</th>
            <th scope="col" className={look.number}>
              {say(CHECKUP_WORDS.columns.n)}
            </th>
            <th scope="col" className={look.number}>
              {say(CHECKUP_WORDS.medianDays)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ from, to, n, medianDays }) => (
            <tr key={`${from}\0${to}`}>
              <td>{names.get(from)}</td>
              <td>{names.get(to)}</td>
              <td className={look.number}>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={say(CHECKUP_WORDS.lineLabel(names.get(from)!, names.get(to)!, n, medianDays))}
                  onClick={() => onLine(from, to)}
                >
                  {n}
                </button>
              </td>
              <td className={look.number}>{medianDays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
