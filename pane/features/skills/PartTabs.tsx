import { mergeClasses } from '@fluentui/react-components';
import { useTabs } from '../../parts/use-tabs';
import { useSay } from '../../state/use-pane';
import { PARTS, type PartKey } from './part';
import { useFrameStyles } from './styles';
import { SKILLS_WORDS } from './words';

interface TabsProps {
  readonly shown: PartKey;
  readonly onShow: (part: PartKey) => void;
}

/** The parts of the view, one of them shown. */
export function PartTabs({ shown, onShow }: TabsProps) {
  const styles = useFrameStyles();
  const say = useSay();
  const { list, tabOf } = useTabs({ id: 'skills', panel: 'skills-part', keys: PARTS, shown, onShow });
  return (
    <div {...list} aria-label={say(SKILLS_WORDS.parts)} className={styles.tabs}>
      {PARTS.map((part) => (
        <button
          key={part}
          {...tabOf(part)}
          className={mergeClasses(styles.tab, part === shown && styles.tabOn)}
        >
          {say(SKILLS_WORDS.part[part])}
        </button>
      ))}
    </div>
  );
}
