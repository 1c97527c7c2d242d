import { useState } from 'react';
import type { HandOver as Request } from '../../../shared/features/team/reassign';
import { useSay } from '../../state/use-pane';
import { SECTION_WORDS, TEAM_WORDS } from './words';
import { HandOver } from './HandOver';
import { People } from './People';
import { useTeamStyles } from './styles';
import { Switch } from '../../parts/Switch';
import { Work } from './Work';

/** Who has what before them, handing work over, and the team list. */
export default function Team() {
  const styles = useTeamStyles();
  const say = useSay();
  const [section, setSection] = useState<keyof typeof SECTION_WORDS>('work');
  const [request, setRequest] = useState<Request>();
  const handOver = (next: Request): void => {
    setRequest(next);
    setSection('handOver');
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(TEAM_WORDS.title)}</h1>
      <Switch label={TEAM_WORDS.sections} words={SECTION_WORDS} value={section} onValue={setSection} />
      {section === 'work' && <Work onHandOver={handOver} />}
      {section === 'handOver' && <HandOver request={request} onRequest={setRequest} />}
      {section === 'people' && <People onHandOver={handOver} />}
    </div>
  );
}
