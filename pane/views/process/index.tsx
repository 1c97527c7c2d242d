import { useSay } from '../../state/use-pane';
import { VIEW_WORDS } from '../../words/app';

export default function Process() {
  const say = useSay();
  return <h1>{say(VIEW_WORDS.process)}</h1>;
}
