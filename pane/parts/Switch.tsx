import type { ComponentProps } from 'react';
import { useSay } from '../state/use-pane';
import { Choices } from './Choices';

/** One of a few, all in sight, in the language of the pane. */
export function Switch<K extends string>(props: Omit<ComponentProps<typeof Choices<K>>, 'say'>) {
  return <Choices {...props} say={useSay()} />;
}
