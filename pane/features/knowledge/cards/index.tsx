import { useAsk } from '../../../state/use-pane';

/** What the team has learned. */
export default function Cards() {
  const { data } = useAsk('knowledge.cards');
  return data ? <p>{data.count}</p> : null;
}
