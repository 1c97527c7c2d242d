import type { Place } from '../../../shared/book/address';
import type { PaperPreview } from '../../../shared/features/documents/preview';
import type { Bilingual } from '../../../shared/lang';
import { useSay, useStore } from '../../state/use-pane';
import { useMakeStyles } from './styles';
import { MAKE_WORDS } from './words';

/** What a paper lacks and what a person should know of it; a gap leads to its cell. */
export function About({ paper, onLeave }: { readonly paper: PaperPreview; readonly onLeave: () => void }) {
  const styles = useMakeStyles();
  const { gaps, notes, draft } = paper;
  const missing = gaps.filter(({ isMandatory }) => isMandatory);
  const wants = gaps.filter(({ isMandatory }) => !isMandatory);
  return (
    <>
      <Told title={MAKE_WORDS.missing(missing.length)} lines={missing} tone={styles.late} onLeave={onLeave} />
      <Told title={MAKE_WORDS.draft} lines={draft.map((text) => ({ text }))} tone={styles.soon} onLeave={onLeave} />
      <Told title={MAKE_WORDS.notes} lines={notes.map((text) => ({ text }))} onLeave={onLeave} />
      <Told title={MAKE_WORDS.wants} lines={wants} onLeave={onLeave} />
    </>
  );
} // prettier-ignore

function Told({
  title,
  lines,
  tone,
  onLeave,
}: {
  readonly title: Bilingual;
  readonly lines: readonly { readonly text: Bilingual; readonly place?: Place }[];
  readonly tone?: string | undefined;
  readonly onLeave: () => void;
}) {
  const styles = useMakeStyles();
  const say = useSay();
  const store = useStore();
  if (lines.length === 0) return null;
  const goTo = (place: Place): void => {
    onLeave();
    void store.select(place);
  };
  return (
    <>
      <p className={styles.part}>
        <span className={tone}>{say(title)}</span>
      </p>
      <ul className={styles.list}>
        {lines.map(({ text, place }, at) => (
          <li key={at}>
            {place ? (
              <button type="button" className={styles.link} onClick={() => goTo(place)}>
                {say(text)}
              </button>
            ) : (
              say(text)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
