import type { Element } from '../element';

/** Looks at an add-in-only manifest and names what Office would refuse or a user would stumble over; nothing when all is well. */
export type Rule = (root: Element) => string[];

/** An element as a sentence names it. */
export const named = ({ name, attributes }: Element): string =>
  `${name}${attributes.id ? ` ${attributes.id}` : ''}`;
