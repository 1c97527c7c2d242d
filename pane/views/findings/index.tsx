import { useSay } from '../../state/use-pane';
import { VIEW_WORDS } from '../../words/app';

export default function Findings() {
  const say = useSay();
  return <h1>{say(VIEW_WORDS.findings)}</h1>;
}
