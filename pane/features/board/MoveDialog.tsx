import { useState } from 'react';

import type { BoardCard } from '../../../shared/features/board/cards';
import type { MoveTarget } from '../../../shared/features/board/move';
import type { Phase } from '../../../shared/process/phase';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import { MoveForward } from './MoveForward';
import { useBoardStyles } from './styles';

interface Props {
  readonly card: BoardCard;
  readonly to: Phase | undefined;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Where a card is to go, if that is not known yet, and what going there asks for. */
export default function MoveDialog({ card, to: dropped, onOpen, onClose }: Props) {
  const [to, setTo] = useState(dropped);
  if (to === undefined) return <Where card={card} onTo={setTo} onOpen={onOpen} onClose={onClose} />;
  return <What card={card} to={to} onBack={() => setTo(undefined)} onClose={onClose} />;
}

function Where({
  card,
  onTo,
  onOpen,
  onClose,
}: Omit<Props, 'to'> & { readonly onTo: (phase: Phase) => void }) {
  const styles = useBoardStyles();
  const say = useSay();
  const { data, failure } = useAsk('board.targets', card.ref);
  const part = (way: MoveTarget['way']) => {
    const targets = (data ?? []).filter((target) => target.way === way);
    if (targets.length === 0) return null;
    return (
      <>
        <h3 className={styles.heading}>{say(BOARD_WORDS[way])}</h3>
        <ul className={styles.choices}>
          {targets.map(({ phase, title, stages }) => (
            <li key={phase}>
              <button type="button" className={styles.choice} onClick={() => onTo(phase)}>
                <span>{say(title)}</span>
                <span className={styles.muted}>
                  {say(way === 'forward' ? BOARD_WORDS.toDo(stages) : BOARD_WORDS.toChange)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <Dialog
      title={say(BOARD_WORDS.moveTitle(card.order))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onOpen}>{say(BOARD_WORDS.open)}</Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {failure && <p role="alert">{say(failure)}</p>}
      {part('forward')}
      {part('back')}
      {data?.length === 0 && <p className={styles.text}>{say(BOARD_WORDS.nowhere)}</p>}
    </Dialog>
  );
}

function What({
  card,
  to,
  onBack,
  onClose,
}: {
  readonly card: BoardCard;
  readonly to: Phase;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const styles = useBoardStyles();
  const say = useSay();
  const store = useStore();
  const { data: form, failure } = useAsk('board.move', card.ref, to);
  if (!form && !failure) return null;
  if (form?.way === 'forward')
    return <MoveForward card={card} to={to} form={form} onBack={onBack} onClose={onClose} />;
  return (
    <Dialog
      title={say(
        form ? BOARD_WORDS.moveTo(form.order, form.from, form.to) : BOARD_WORDS.moveTitle(card.order),
      )}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onBack}>{say(BOARD_WORDS.allPhases)}</Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {failure && <p role="alert">{say(failure)}</p>}
      {form?.way === 'none' && <p className={styles.text}>{say(form.why)}</p>}
      {form?.way === 'back' && (
        <>
          <p className={styles.text}>{say(BOARD_WORDS.backWhy)}</p>
          <ul className={styles.choices}>
            {form.cells.map(({ says, place, address }) => (
              <li key={says.en} className={styles.step}>
                <span>{say(says)}</span>{' '}
                {place && (
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => {
                      onClose();
                      void store.select(place);
                    }}
                  >
                    {say(BOARD_WORDS.goTo)} {address}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
