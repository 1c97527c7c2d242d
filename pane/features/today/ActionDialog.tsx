import type { StageRef } from '../../../shared/proposals/stage-of-order';
import { useAsk } from '../../state/use-pane';
import type { AskedKind } from './action';
import { DoneDialog } from './DoneDialog';
import { HandOverDialog, MoreTimeDialog, RemarkDialog, WaitDialog } from './LogDialogs';
import { TextDialog } from './TextDialog';

/** What is asked before an action, once it is known what to ask. */
export default function ActionDialog({
  kind,
  target,
  onClose,
}: {
  readonly kind: AskedKind;
  readonly target: StageRef;
  readonly onClose: () => void;
}) {
  const { data } = useAsk('today.detail', target);
  if (!data) return null;
  const asked = { target, detail: data, onClose };
  switch (kind) {
    case 'done':
      return <DoneDialog {...asked} />;
    case 'wait':
      return <WaitDialog {...asked} />;
    case 'handOver':
      return <HandOverDialog {...asked} />;
    case 'moreTime':
      return <MoreTimeDialog {...asked} />;
    case 'remark':
      return <RemarkDialog {...asked} />;
    case 'message':
      return <TextDialog {...asked} />;
  }
}
