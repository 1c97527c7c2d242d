import { Button } from '../../parts/Button';

import { useAsk, useSay, useStore } from '../../state/use-pane';
import { TEAM_WORDS } from './words';
import { useTeamStyles } from './styles';

/** People whom the sheets name and the team list lacks, or that there is no list, and the way to one. */
export function Missing() {
  const styles = useTeamStyles();
  const say = useSay();
  const store = useStore();
  const { data } = useAsk('team.people');
  if (!data || (data.people.length > 0 && data.missingCount === 0)) return null;
  const { missing, missingCount } = data;
  const isNew = data.people.length === 0;
  const propose = async (): Promise<void> => store.preview(await store.ask('team.proposeNamedPeople'));
  return (
    <div className={styles.notice}>
      {isNew && <p className={styles.lead}>{say(TEAM_WORDS.noTeam)}</p>}
      {missingCount > 0 && (
        <>
          <p className={styles.muted}>{say(TEAM_WORDS.missing(missing, missingCount))}</p>
          <Button size="small" onClick={() => void propose()}>
            {say(isNew ? TEAM_WORDS.createList(missingCount) : TEAM_WORDS.addMissing(missingCount))}
          </Button>
        </>
      )}
    </div>
  );
}
