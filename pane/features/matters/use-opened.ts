import { usePane, useStore } from '../../state/use-pane';

/** The matter that is opened, by number: a click here, or a link from elsewhere. */
export function useOpened(): readonly [
  opened: string | undefined,
  open: (number: string | undefined) => void,
] {
  const store = useStore();
  const { opened } = usePane();
  return [opened, (number) => store.open(number)];
}
