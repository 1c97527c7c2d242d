import { useAsk, useSay } from '../../state/use-pane';
import { MATTERS_WORDS } from './words';

/** What stands between people: whose turn, what to do, by when. */
export default function Matters() {
  const say = useSay();
  const { data: view, failure } = useAsk('matters.view', { me: '', count: 50 });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  return (
    <div>
      <h1>{say(MATTERS_WORDS.title)}</h1>
      <p role="status">{say(view.found > 0 ? MATTERS_WORDS.found(view.found) : MATTERS_WORDS.none)}</p>
      <ul>
        {view.lines.map(({ number, text }) => (
          <li key={number}>
            {number} {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
