import { RecordForm } from '../../../records/RecordForm';
import { useAsk, usePane, useSay } from '../../../state/use-pane';

interface NewProps {
  /** The order that it is about, by its key. */
  readonly order: string | undefined;
  readonly onClose: () => void;
}

/** The form of a new card, with what is known of it already. */
export function NewCard({ order, onClose }: NewProps) {
  const say = useSay();
  const { me = '', lang } = usePane();
  const { data: start, failure } = useAsk('knowledge.lessonDraft', order, me, lang);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return start ? <RecordForm key={order ?? ''} kind="knowledge" start={start} onClose={onClose} /> : null;
}
