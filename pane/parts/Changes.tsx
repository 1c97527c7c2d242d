import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preview, PreviewColumn, PreviewLine } from '../../shared/proposals/preview';
import { useSay } from '../state/use-pane';
import { Fold } from './Fold';
import { DIALOG_WORDS } from './dialog-words';
import { CHANGES_WORDS } from './changes-words';

const useStyles = makeStyles({
  heading: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  line: {
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** A patch spelt out: new sheets, new columns, and each cell before and after. */
export default function Changes({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const say = useSay();
  const { sheets, columns, byColumn, lines, cells } = preview;
  if (sheets.length + columns.length + cells === 0) return <p>{say(DIALOG_WORDS.nothingToWrite)}</p>;
  return (
    <>
      {sheets.length > 0 && <h3 className={styles.heading}>{say(CHANGES_WORDS.newSheets)}</h3>}
      <ul className={styles.list}>
        {sheets.map(({ name, rows }) => (
          <li key={name} className={styles.line}>
            {name} <span className={styles.where}>{say(CHANGES_WORDS.rows(rows))}</span>
          </li>
        ))}
      </ul>
      {columns.length > 0 && <h3 className={styles.heading}>{say(CHANGES_WORDS.newColumns)}</h3>}
      <ul className={styles.list}>
        {[...new Set(columns.map(({ title }) => title))].map((each) => (
          <li key={each} className={styles.line}>
            {each}{' '}
            <span className={styles.where}>
              {columns
                .filter(({ title }) => title === each)
                .map(({ sheet, address }) => `${sheet} ${address}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {cells > 0 && (
        <h3 className={styles.heading}>
          {say(CHANGES_WORDS.changedCells)} · {cells}
        </h3>
      )}
      {cells > FEW && (
        <ul className={styles.list}>
          {byColumn.map((column, at) => (
            <Column key={at} column={column} />
          ))}
        </ul>
      )}
      {cells > FEW ? (
        <Fold summary={say(CHANGES_WORDS.eachCell)}>
          <Lines lines={lines} cells={cells} />
        </Fold>
      ) : (
        <Lines lines={lines} cells={cells} />
      )}
    </>
  );
}

/** More cells than these are told by column first. */
const FEW = 12;

function Lines({ lines, cells }: Pick<Preview, 'lines' | 'cells'>) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <Line key={line.sheet + line.address} line={line} />
      ))}
      {cells > lines.length && (
        <li className={styles.line}>{say(DIALOG_WORDS.andMore(cells - lines.length))}</li>
      )}
    </ul>
  );
}

function Column({ column: { sheets, title, rows, after, examples } }: { readonly column: PreviewColumn }) {
  const styles = useStyles();
  const say = useSay();
  const empty = say(CHANGES_WORDS.empty);
  const what = after ?? `${examples.map((text) => text || empty).join(' / ')} …`;
  return (
    <li className={styles.line}>
      {say(CHANGES_WORDS.column(rows, title, what || empty))}{' '}
      <span className={styles.where}>{sheets.join(' · ')}</span>
    </li>
  );
}

function Line({ line }: { readonly line: PreviewLine }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.line}>
      <div className={styles.where}>
        {line.sheet} {line.address} · {[line.order, line.title].filter(Boolean).join(' · ')}
      </div>
      {line.before !== '' && <del className={styles.before}>{line.before}</del>}
      {line.before !== '' && ' → '}
      <ins style={{ textDecoration: 'none' }}>
        {line.after === '' ? say(CHANGES_WORDS.empty) : line.after}
      </ins>
    </li>
  );
}
