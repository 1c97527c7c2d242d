import type { Capability, DeskSection } from '../../capability';
import type { Words } from '../../templates/vocabulary/words';

/** A section with the capability that answers for it. */
export interface KnownSection extends DeskSection {
  /** As desks name it: its own key of ours, `capability.key` of another. */
  readonly name: string;
  /** The capability whose question `section` answers. */
  readonly room: string;
}

/** The capability whose sections go by their own keys. */
const OURS = 'desks';

/** What all capabilities together bring to desks. */
export function sectionsIn(capabilities: readonly Capability[]): readonly KnownSection[] {
  return capabilities.flatMap(({ key: room, deskSections = [] }) =>
    deskSections.map((section) => ({
      ...section,
      room,
      name: room === OURS ? section.key : `${room}.${section.key}`,
    })),
  );
}

/** How cells name them: short enough for a drop-down, and by their titles. */
export const sectionWords = (sections: readonly KnownSection[]): Words<string> =>
  Object.fromEntries(
    sections.map(({ name, title, short = title, also }) => [
      name,
      { ...short, also: [title.zh, title.en, also].filter(Boolean).join(',') },
    ]),
  );
