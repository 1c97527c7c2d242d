import { lazy, Suspense, type ComponentType } from 'react';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { openedAs, openedOf, type PartKey, type PartProps } from './part';
import { PartTabs } from './PartTabs';
import { useFrameStyles } from './styles';
import { SKILLS_WORDS } from './words';

/** Each part is loaded when it is first shown. */
const DRAWN: Readonly<Record<PartKey, ComponentType<PartProps>>> = {
  skills: lazy(() => import('./matrix')),
  training: lazy(() => import('./training')),
  points: lazy(() => import('./points')),
};

/** What people can do, what they are to learn, and points for help. */
export default function Skills() {
  const styles = useFrameStyles();
  const say = useSay();
  const store = useStore();
  const { part, of } = openedOf(usePane().opened);
  const Part = DRAWN[part];
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(SKILLS_WORDS.title)}</h1>
      <PartTabs shown={part} onShow={(next) => store.open(next)} />
      <div role="tabpanel" id="skills-part" aria-labelledby={`skills-${part}`} className={styles.part}>
        <Suspense fallback={<div aria-busy="true" />}>
          <Part opened={of} onOpen={(next) => store.open(openedAs(part, next))} />
        </Suspense>
      </div>
    </div>
  );
}
