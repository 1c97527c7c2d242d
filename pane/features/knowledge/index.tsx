import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Switch } from '../../parts/Switch';
import { usePane, useSay } from '../../state/use-pane';
import { useKnowledgeStyles } from './styles';
import { KNOWLEDGE_WORDS, PART_WORDS } from './words';

/** The cards for what comes next, in the file of an order. */
export const cardsOfOrder = () => import('./cards/OfOrder');

/** What the market says in the file of an order. */
export const marketOfOrder = () => import('./market/OfOrder');

type PartKey = keyof typeof PART_WORDS;

/** Each part comes when it is first opened. */
const PARTS: Readonly<Record<PartKey, ComponentType>> = {
  cards: lazy(() => import('./cards')),
  market: lazy(() => import('./market')),
  campaigns: lazy(() => import('./campaigns')),
};

/** Which part has what another view opens: Today names the part itself, everything else is about cards. */
const partWith = (opened: string | undefined): PartKey =>
  opened === 'market' || opened === 'campaigns' ? opened : 'cards';

/** What the team has learned, what the market does, and what its campaigns bring. */
export default function Knowledge() {
  const styles = useKnowledgeStyles();
  const say = useSay();
  const { opened } = usePane();
  // What is chosen here holds until something else is opened.
  const [chosen, setChosen] = useState<{ readonly part: PartKey; readonly opened: string | undefined }>();
  const part = chosen && chosen.opened === opened ? chosen.part : partWith(opened);
  const Part = PARTS[part];
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(KNOWLEDGE_WORDS.title)}</h1>
      <Switch
        label={KNOWLEDGE_WORDS.parts}
        words={PART_WORDS}
        value={part}
        onValue={(next) => setChosen({ part: next, opened })}
      />
      <Suspense fallback={<div aria-busy="true" />}>
        <Part />
      </Suspense>
    </div>
  );
}
