import { useEffect, useEffectEvent, useState } from 'react';
import type { FileTemplate } from '../../../shared/features/documents/template';
import type { Bilingual } from '../../../shared/lang';
import { sentenceOf } from '../../state/sentence';
import type { TemplateAtHand } from '../../state/paper-files';
import { useStore } from '../../state/use-pane';

/** The file of a template as far as it is there. */
export interface TemplateFound {
  readonly hand: TemplateAtHand | undefined;
  /** It is neither at hand nor looked for any more: a person has to give it. */
  readonly isWanted: boolean;
  readonly problem: Bilingual | undefined;
  give(file: File): Promise<void>;
}

interface Found {
  readonly name: string;
  readonly hand?: TemplateAtHand | undefined;
  readonly problem?: Bilingual;
}

/**
 * Looks for the file of a template, and takes the one that a person gives; undefined: none is needed. `onFound` is told of
 * a file that was found by itself.
 */
export function useTemplate(
  template: FileTemplate | undefined,
  onFound: (hand: TemplateAtHand | undefined) => void,
): TemplateFound {
  const { papers } = useStore().options;
  const [found, setFound] = useState<Found>();
  const name = template?.name;
  // A template is what its name says: the object is made anew by every answer.
  const look = useEffectEvent(() => papers!.find(template!));
  const tellFound = useEffectEvent(onFound);
  useEffect(() => {
    if (name === undefined || !papers) return undefined;
    let isCurrent = true;
    const tell = (told: Omit<Found, 'name'>): void => {
      if (!isCurrent) return;
      setFound({ name, ...told });
      tellFound(told.hand);
    };
    look().then(
      (hand) => tell({ hand }),
      (error: unknown) => tell({ problem: sentenceOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [papers, name]);
  const now = found && found.name === name ? found : undefined;
  return {
    hand: now?.hand,
    isWanted: template !== undefined && now !== undefined && !now.hand,
    problem: now?.problem,
    give: async (file) => {
      if (!template || !papers) return;
      const kept = now?.hand;
      try {
        setFound({ name: template.name, hand: await papers.take(template, file) });
      } catch (error) {
        // What was there before is still good.
        setFound({ name: template.name, hand: kept, problem: sentenceOf(error) });
      }
    },
  };
}
