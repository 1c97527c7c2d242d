/** The parts of the view, in their order. */
export const PARTS = ['skills', 'training', 'points'] as const;
export type PartKey = (typeof PARTS)[number];

/** What is opened of the view (`store.go('skills', opened)`): a part, or something of it: `training T-3`. */
export interface Opened {
  readonly part: PartKey;
  /** What of the part is opened, as the part names it. */
  readonly of: string | undefined;
}

export function openedOf(opened = ''): Opened {
  const at = opened.indexOf(' ');
  const name = at < 0 ? opened : opened.slice(0, at);
  const of = at < 0 ? undefined : opened.slice(at + 1) || undefined;
  return { part: PARTS.find((part) => part === name) ?? 'skills', of };
}

/** Its reverse. */
export const openedAs = (part: PartKey, of?: string): string => (of ? `${part} ${of}` : part);

/** What every part is given. */
export interface PartProps {
  /** What of it is opened; undefined: nothing. */
  readonly opened: string | undefined;
  readonly onOpen: (of: string | undefined) => void;
}
