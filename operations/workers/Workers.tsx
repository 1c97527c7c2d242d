import { makeStyles, tokens } from '@fluentui/react-components';
import { both } from '../../shared/lang';
import type { WorkerAnswer } from '../../shared/serving/answers';
import { JOB_WORDS } from '../../shared/serving/jobs';
import { sinceText } from '../../shared/serving/view/times';
import { isSilent, workersInOrder } from '../../shared/serving/view/workers';
import { Section } from '../../pane/parts/Section';
import { usePage, useSay } from '../app/page';
import { Mark } from '../parts/Mark';
import { useViewStyles } from '../parts/styles';
import { DATABASE_WORDS, ROLE_WORDS, WORKERS_WORDS as SAY } from './words';

const useStyles = makeStyles({
  columns: { display: 'grid', gap: '18px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start', '@container (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' } },
  scroll: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: '6px 12px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
    '& thead th': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
    '& tbody tr, & tfoot tr': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@container (max-width: 419px)': { fontSize: '13px', '& th, & td': { padding: '6px 5px' } },
  },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 16px', '& dt': { color: tokens.colorNeutralForeground3 }, '& dd': { margin: 0, overflowWrap: 'anywhere' } },
  stack: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '6px' },
}); // prettier-ignore

/** How much waits, who works, and on what. */
export function Workers() {
  const styles = useStyles();
  const views = useViewStyles();
  return (
    <div className={views.view}>
      <div className={styles.columns}>
        <Queues />
        <div className={styles.stack} style={{ gap: '18px', padding: 0 }}>
          <WorkerList />
          <Server />
        </div>
      </div>
    </div>
  );
}

const NUMBER = { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const;
const FIGURES = ['waiting', 'running', 'dead'] as const;

function Queues() {
  const styles = useStyles();
  const views = useViewStyles();
  const say = useSay();
  const { queues } = usePage().overview;
  const figure = (key: (typeof FIGURES)[number], value: number) => (
    <td
      key={key}
      style={NUMBER}
      className={value === 0 ? views.muted : key === 'dead' ? views.late : undefined}
    >
      {value}
    </td>
  );
  return (
    <Section level="h2" title={say(SAY.queues)}>
      <div className={styles.stack}>
        <div className={styles.scroll} role="group" aria-label={say(SAY.queues)} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say(SAY.job)}</th>
                {FIGURES.map((key) => (
                  <th key={key} scope="col" style={NUMBER}>
                    {say(SAY[key])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {queues.map((queue) => (
                <tr key={queue.job}>
                  <th scope="row">{say(JOB_WORDS[queue.job])}</th>
                  {FIGURES.map((key) => figure(key, queue[key]))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say(SAY.total)}</th>
                {FIGURES.map((key) =>
                  figure(
                    key,
                    queues.reduce((sum, queue) => sum + queue[key], 0),
                  ),
                )}
              </tr>
            </tfoot>
          </table>
        </div>
      </div>
    </Section>
  );
}

function WorkerList() {
  const styles = useStyles();
  const views = useViewStyles();
  const say = useSay();
  const { overview, viewer } = usePage();
  const workers = workersInOrder(overview.workers, viewer);
  const hasSilent = workers.some((worker) => isSilent(worker, viewer));
  return (
    <Section level="h2" title={say(SAY.workers)} aside={workers.length}>
      <div className={styles.stack}>
        {workers.length === 0 ? (
          <p className={views.alert}>{say(SAY.noWorker)}</p>
        ) : (
          <div className={styles.scroll} role="group" aria-label={say(SAY.workers)} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[SAY.worker, SAY.standing, SAY.seen, SAY.machine, SAY.since].map((title) => (
                    <th key={title.en} scope="col">
                      {say(title)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {workers.map((worker) => (
                  <tr key={`${worker.machine} ${worker.name}`}>
                    <th scope="row">{worker.name}</th>
                    <td>
                      <WorkerMark worker={worker} />
                    </td>
                    <td>{say(sinceText(worker.seenAt, viewer))}</td>
                    <td>{worker.machine}</td>
                    <td>{say(sinceText(worker.startedAt, viewer))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {hasSilent && <p className={views.muted}>{say(SAY.aboutSilent)}</p>}
      </div>
    </Section>
  );
}

function WorkerMark({ worker }: { readonly worker: WorkerAnswer }) {
  const say = useSay();
  const { viewer } = usePage();
  if (isSilent(worker, viewer)) return <Mark tone="late">{say(SAY.silent)}</Mark>;
  if (worker.isDraining) return <Mark tone="soon">{say(SAY.draining)}</Mark>;
  return <Mark tone="good">{say(SAY.atWork)}</Mark>;
}

function Server() {
  const styles = useStyles();
  const say = useSay();
  const { server, database, role, groups } = usePage().overview;
  const facts = [
    [SAY.name, server],
    [SAY.database, say(DATABASE_WORDS[database])],
    [SAY.rights, say(ROLE_WORDS[role])],
    [SAY.groups, groups.join(say(both('、', ', ')))],
  ] as const;
  return (
    <Section level="h2" title={say(SAY.server)}>
      <div className={styles.stack}>
        <dl className={styles.facts}>
          {facts.map(([title, value]) => (
            <div key={title.en} style={{ display: 'contents' }}>
              <dt>{say(title)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
