import { useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useSay } from '../../state/use-pane';
import { PARTS, type PartKey } from './part';
import { useFrameStyles } from './styles';
import { SKILLS_WORDS } from './words';

interface TabsProps {
  readonly shown: PartKey;
  readonly onShow: (part: PartKey) => void;
}

/** One stop of the Tab key; the arrows go on from there. */
export function PartTabs({ shown, onShow }: TabsProps) {
  const styles = useFrameStyles();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = PARTS.indexOf(shown);
    const last = PARTS.length - 1;
    const to = { ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(last, at + 1), Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    onShow(PARTS[to]!);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say(SKILLS_WORDS.parts)} className={styles.tabs}>
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          role="tab"
          id={`skills-${part}`}
          aria-selected={part === shown}
          aria-controls="skills-part"
          tabIndex={part === shown ? 0 : -1}
          className={mergeClasses(styles.tab, part === shown && styles.tabOn)}
          onClick={() => onShow(part)}
          onKeyDown={onKeyDown}
        >
          {say(SKILLS_WORDS.part[part])}
        </button>
      ))}
    </div>
  );
}
