import type { PaperLine } from '../../../shared/orders/order-papers';
import { Section } from '../../parts/Section';
import { useSay } from '../../state/use-pane';
import { StrandList } from './StrandList';
import { ORDER_WORDS } from './words';

/** Which papers are made, and which are still to be made by when. */
export function Papers({ papers }: { readonly papers: readonly PaperLine[] }) {
  const say = useSay();
  if (papers.length === 0) return null;
  const made = papers.filter(({ isOpen }) => !isOpen).length;
  return (
    <Section title={say(ORDER_WORDS.papers)} aside={`${made} / ${papers.length}`}>
      <StrandList
        lines={papers.map((line) => ({ ...line, figure: '', under: line.isOpen ? [line.papers] : [] }))}
      />
    </Section>
  );
}
