import { useStore } from '../../state/use-pane';
import { TextAction } from './TextAction';
import { ACT_WORDS } from './words';

/** Any matter may be taken back, with the reason. */
export function Withdraw({ number, me }: { readonly number: string; readonly me: string }) {
  const store = useStore();
  return (
    <TextAction
      verb={ACT_WORDS.withdraw}
      field={ACT_WORDS.reason}
      number={number}
      appearance="subtle"
      propose={(text) => store.ask('matters.proposeWithdrawn', number, text, me)}
    />
  );
}
