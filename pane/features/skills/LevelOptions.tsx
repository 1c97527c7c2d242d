import { useSay } from '../../state/use-pane';
import { LEVEL_WORDS } from './level-words';

/** The levels to choose from, the highest first. */
export function LevelOptions() {
  const say = useSay();
  return (['3', '2', '1', '0'] as const).map((each) => (
    <option key={each} value={each}>
      {say(LEVEL_WORDS[each])}
    </option>
  ));
}
