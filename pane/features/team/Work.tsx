import { useState } from 'react';
import type { HandOver } from '../../../shared/features/team/reassign';
import type { TeamBy, WorkGroup } from '../../../shared/features/team/view';
import { Bars } from '../../parts/Bars';
import { Fold } from '../../parts/Fold';
import { useAsk, useSay } from '../../state/use-pane';
import { BY_WORDS, TEAM_WORDS } from './words';
import { Items } from './Items';
import { Missing } from './Missing';
import { Outcomes } from './Outcomes';
import { useTeamStyles } from './styles';
import { Switch } from '../../parts/Switch';

/** Late, at risk and waiting, by person, role, stage or customer; each group opens to its orders. */
export function Work({ onHandOver }: { readonly onHandOver: (request: HandOver) => void }) {
  const styles = useTeamStyles();
  const say = useSay();
  const [by, setBy] = useState<TeamBy>('person');
  const { data: view, failure } = useAsk('team.view', by);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { total, groups, more } = view;
  const most = Math.max(...groups.map(({ open }) => open), 1);
  const longest = Math.max(...groups.map(({ load }) => (load ? Math.max(load.minutes, load.week) : 0)), 1);
  return (
    <>
      <p className={styles.lead} role="status">
        {say(TEAM_WORDS.counts(total.late, total.atRisk, total.waiting, total.open))}
      </p>
      {!view.hasTeam && <Missing />}
      <Switch label={TEAM_WORDS.by} words={BY_WORDS} value={by} onValue={setBy} />
      {by === 'person' && view.hasTeam && <p className={styles.muted}>{say(TEAM_WORDS.loadNote)}</p>}
      {total.open === 0 && <p className={styles.lead}>{say(TEAM_WORDS.nothingOpen)}</p>}
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group
            key={by + group.key}
            by={by}
            group={group}
            most={most}
            longest={longest}
            onHandOver={onHandOver}
          />
        ))}
      </ul>
      {more > 0 && <p className={styles.muted}>{say(TEAM_WORDS.moreGroups(more))}</p>}
      <Fold summary={<span className={styles.name}>{say(TEAM_WORDS.outcomes)}</span>}>
        <Outcomes />
      </Fold>
    </>
  );
}

interface GroupProps {
  readonly by: TeamBy;
  readonly group: WorkGroup;
  readonly most: number;
  readonly longest: number;
  readonly onHandOver: (request: HandOver) => void;
}

function Group({ by, group, most, longest, onHandOver }: GroupProps) {
  const styles = useTeamStyles();
  const say = useSay();
  const { name, late, atRisk, waiting, open, load } = group;
  const isOver = load !== undefined && load.minutes > load.week;
  return (
    <li className={styles.group}>
      <Fold
        summary={
          <span className={styles.head}>
            <span className={styles.name}>{say(name)}</span>
            <span className={styles.muted}>{say(TEAM_WORDS.counts(late, atRisk, waiting, open))}</span>
          </span>
        }
      >
        <Items by={by} group={group} onHandOver={onHandOver} />
      </Fold>
      <div className={styles.bars}>
        {open > 0 && (
          <Bars
            most={most}
            bars={[
              { tone: 'late', value: late },
              { tone: 'soon', value: atRisk },
              { tone: 'muted', value: waiting },
              { tone: 'rest', value: open - late - atRisk - waiting },
            ]}
          />
        )}
        {load && (
          <>
            {load.minutes > 0 && (
              <Bars
                most={longest}
                mark={load.week}
                bars={[{ tone: isOver ? 'late' : 'muted', value: load.minutes }]}
              />
            )}
            <p className={styles.muted}>
              {say(load.reason)}
              {load.absence && ` · ${say(load.absence)}`}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
