import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { HandOffActions } from './hand-offs/HandOffActions';
import { Line } from './Line';
import { useMattersStyles } from './styles';
import { MATTERS_WORDS } from './words';

/** In the file of an order: what people have open about it, each leading to its place in the view. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { data: lines, failure } = useAsk('matters.ofOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!lines || lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <Section title={say(MATTERS_WORDS.ofOrder)} aside={lines.length}>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.number}>
              <Line line={line} onToggle={() => store.go('matters', line.number)} />
              {line.kind === 'handoff' && me !== '' && <HandOffActions line={line} me={me} />}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
