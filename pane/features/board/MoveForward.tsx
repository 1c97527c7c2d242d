import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import type { BoardCard } from '../../../shared/features/board/cards';
import type { MoveForm, MoveStep } from '../../../shared/features/board/move';
import type { Phase } from '../../../shared/process/phase';
import { momentText } from '../../../shared/time/date-text';
import { parseIso } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { BOARD_WORDS } from './words';
import { useBoardStyles } from './styles';

interface Given {
  readonly date: string;
  readonly evidence: string;
}

/** The stages between an order and a phase: what has to be said of each, in one form that becomes one proposal. */
export function MoveForward({
  card,
  to,
  form,
  onBack,
  onClose,
}: {
  readonly card: BoardCard;
  readonly to: Phase;
  readonly form: Extract<MoveForm, { readonly way: 'forward' }>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const styles = useBoardStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const { problem, attempt, refuse } = useAttempt();
  const { today } = form;
  // What cannot be left out is asked first.
  const steps = [...form.steps].sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
  // What cannot be left out was done today, unless the person says when; nothing is assumed of the others.
  const of = ({ stage, isNeeded }: MoveStep): Given =>
    given[stage] ?? { date: isNeeded ? today : '', evidence: '' };
  const change = (step: MoveStep, part: Partial<Given>): void =>
    setGiven({ ...given, [step.stage]: { ...of(step), ...part } });
  const propose = async (): Promise<void> => {
    const missing = steps.find((step) => step.isNeeded && parseIso(of(step).date) === undefined);
    if (missing) return refuse(BOARD_WORDS.dateNeeded(missing.name));
    const future = steps.find((step) => of(step).date > today);
    if (future) return refuse(BOARD_WORDS.notFuture(future.name));
    const marks = steps.flatMap((step) => {
      const { date, evidence } = of(step);
      const moment = parseIso(date);
      return moment === undefined
        ? []
        : [{ stage: step.stage, date: moment, evidence: evidence.trim(), by: me }];
    });
    return attempt(async () => {
      const proposal = await store.ask('board.proposeMove', card.ref, to, marks);
      onClose();
      await store.preview(proposal);
    });
  };
  return (
    <Dialog
      title={say(BOARD_WORDS.moveTo(form.order, form.from, form.to))}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void propose()}>
            {say(BOARD_WORDS.preview)}
          </Button>
          <Button onClick={onBack}>{say(BOARD_WORDS.allPhases)}</Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      <p className={styles.text}>{say(BOARD_WORDS.asks)}</p>
      {steps.map((step) => (
        <Step
          key={step.stage}
          step={step}
          given={of(step)}
          today={today}
          onChange={(part) => change(step, part)}
        />
      ))}
      <Problem said={problem} look={styles.problem} />
    </Dialog>
  );
}

function Step({
  step,
  given,
  today,
  onChange,
}: {
  readonly step: MoveStep;
  readonly given: Given;
  readonly today: string;
  readonly onChange: (part: Partial<Given>) => void;
}) {
  const styles = useBoardStyles();
  const say = useSay();
  const { lang } = usePane();
  const { name, due, isLate, isNeeded, before, header, form, checklist, document } = step;
  const isNumber = form === 'number';
  const told = [
    say(header === '' ? BOARD_WORDS.inLog : BOARD_WORDS.inColumn(header)),
    before ? say(BOARD_WORDS.before(before)) : !isNeeded && say(BOARD_WORDS.shown),
  ];
  return (
    <div className={styles.step} role="group" aria-label={say(name)}>
      <div className={styles.headLine}>
        <span className={styles.stepName}>{say(name)}</span>
        {isNeeded && <span className={styles.muted}>{say(BOARD_WORDS.needed)}</span>}
        <span className={styles.grow} />
        {due !== undefined && (
          <span className={isLate ? styles.late : styles.muted}>
            {say(BOARD_WORDS.due)} {momentText(due, lang)}
          </span>
        )}
      </div>
      <div className={styles.fields}>
        <Input
          type="date"
          aria-label={say(BOARD_WORDS.doneOn(name))}
          value={given.date}
          max={today}
          onChange={(_, { value }) => onChange({ date: value })}
        />
        <Input
          aria-label={say(isNumber ? BOARD_WORDS.number(name) : BOARD_WORDS.evidence(name))}
          placeholder={say(isNumber ? BOARD_WORDS.numberHint : BOARD_WORDS.evidenceHint)}
          value={given.evidence}
          onChange={(_, { value }) => onChange({ evidence: value })}
        />
      </div>
      <div className={styles.muted}>{told.filter(Boolean).join(' · ')}</div>
      {checklist !== '' && (
        <div className={styles.muted}>
          {say(BOARD_WORDS.checklist)}: {checklist}
        </div>
      )}
      {say(document) !== '' && (
        <div className={styles.muted}>
          {say(BOARD_WORDS.document)}: {say(document)}
        </div>
      )}
    </div>
  );
}
