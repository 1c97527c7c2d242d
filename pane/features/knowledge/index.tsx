import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Switch } from '../../parts/Switch';
import { useSay } from '../../state/use-pane';
import { useKnowledgeStyles } from './styles';
import { KNOWLEDGE_WORDS, PART_WORDS } from './words';

/** Each part comes when it is first opened. */
const PARTS: Readonly<Record<keyof typeof PART_WORDS, ComponentType>> = {
  cards: lazy(() => import('./cards')),
  market: lazy(() => import('./market')),
  campaigns: lazy(() => import('./campaigns')),
};

/** What the team has learned, what the market does, and what its campaigns bring. */
export default function Knowledge() {
  const styles = useKnowledgeStyles();
  const say = useSay();
  const [part, setPart] = useState<keyof typeof PART_WORDS>('cards');
  const Part = PARTS[part];
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(KNOWLEDGE_WORDS.title)}</h1>
      <Switch label={KNOWLEDGE_WORDS.parts} words={PART_WORDS} value={part} onValue={setPart} />
      <Suspense fallback={<div aria-busy="true" />}>
        <Part />
      </Suspense>
    </div>
  );
}
