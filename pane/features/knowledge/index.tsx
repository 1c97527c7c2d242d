import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Switch } from '../../parts/Switch';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useKnowledgeStyles } from './styles';
import { KNOWLEDGE_WORDS, PART_WORDS } from './words';

/** What an order's file shows of the cards. */
export const ofOrder = () => import('./cards/OfOrder');

/** What it shows of the market. */
export const marketOfOrder = () => import('./market/OfOrder');

type Part = keyof typeof PART_WORDS;

/** Each part comes when it is first opened. */
const PARTS: Readonly<Record<Part, ComponentType>> = {
  cards: lazy(() => import('./cards')),
  market: lazy(() => import('./market')),
  campaigns: lazy(() => import('./campaigns')),
};

/** What the team has learned, what the market does, and what its campaigns bring. */
export default function Knowledge() {
  const styles = useKnowledgeStyles();
  const say = useSay();
  const { opened } = usePane();
  const store = useStore();
  const [chosen, setChosen] = useState<Part>('cards');
  const part = partOf(opened) ?? chosen;
  const Shown = PARTS[part];
  const choose = (next: Part): void => {
    setChosen(next);
    store.open(undefined);
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(KNOWLEDGE_WORDS.title)}</h1>
      <Switch label={KNOWLEDGE_WORDS.parts} words={PART_WORDS} value={part} onValue={choose} />
      <Suspense fallback={<div aria-busy="true" />}>
        <Shown />
      </Suspense>
    </div>
  );
}

/** Parts name what they open by themselves; everything that names no other part is a card's. */
function partOf(opened: string | undefined): Part | undefined {
  if (opened === undefined) return undefined;
  return (Object.keys(PART_WORDS) as Part[]).find((part) => opened.startsWith(part)) ?? 'cards';
}
