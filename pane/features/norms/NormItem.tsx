import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { NormLine } from '../../../shared/features/norms/view';
import { Button } from '../../parts/Button';
import { RowButton } from '../../parts/RowButton';
import { Problem } from '../../parts/Problem';
import { useAttempt } from '../../parts/use-attempt';
import { RecordForm } from '../../records/RecordForm';
import { useSay, useStore } from '../../state/use-pane';
import { useNormStyles } from './styles';
import { NORMS_WORDS } from './words';

interface ItemProps {
  readonly norm: NormLine;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A norm in a line; opened with what is known of it and what may be done. */
export function NormItem({ norm, isOpen, onOpen }: ItemProps) {
  const styles = useNormStyles();
  const say = useSay();
  const { number, text, version, state, isInForce, isUnread, missing, weeks, found } = norm;
  const standing = state === 'off' ? NORMS_WORDS.off : isInForce ? undefined : NORMS_WORDS.notYet;
  const count = weeks[0]! + found;
  return (
    <>
      <RowButton look={styles.row} isOpen={isOpen} onPress={onOpen}>
        <span className={styles.number}>{number}</span>
        <span className={mergeClasses(styles.text, !isInForce && styles.off)}>
          {text}
          {isUnread && <span className={styles.tag}>{say(NORMS_WORDS.isNew)}</span>}
        </span>
        <span className={styles.cell}>{say(standing ?? NORMS_WORDS.version(version))}</span>
        <span className={mergeClasses(styles.cell, missing.length > 0 && styles.soon)}>
          {missing.length > 0 && say(NORMS_WORDS.unread(missing.length))}
        </span>
        <span className={mergeClasses(styles.cell, count > 0 && styles.late)}>
          {count > 0 && say(NORMS_WORDS.thisWeek(count))}
        </span>
      </RowButton>
      {isOpen && <Body norm={norm} />}
    </>
  );
}

function Body({ norm }: { readonly norm: NormLine }) {
  const styles = useNormStyles();
  const say = useSay();
  const store = useStore();
  const [isEditing, setEditing] = useState(false);
  const { problem, attempt } = useAttempt();
  const { check, version, from, scope, state, isInForce, missing, weeks, found, row, place } = norm;
  if (isEditing) return <RecordForm kind="norms" row={row} onClose={() => setEditing(false)} />;
  const facts = [
    check.zh === '' ? NORMS_WORDS.byPeople : check,
    NORMS_WORDS.version(version),
    NORMS_WORDS.from(from),
    ...(scope.zh === '' ? [] : [NORMS_WORDS.forRoles(scope)]),
  ];
  const toggle = (): Promise<void> =>
    attempt(async () =>
      store.apply(await store.ask('norms.proposeState', row, state === 'on' ? 'off' : 'on')),
    );
  return (
    <div className={styles.body}>
      <p className={styles.muted}>{facts.map(say).join(' · ')}</p>
      {isInForce && (
        <p className={styles.muted}>
          {say(missing.length > 0 ? NORMS_WORDS.notRead(missing) : NORMS_WORDS.allRead)}
        </p>
      )}
      {check.zh !== '' && (
        <p className={styles.muted}>
          {[NORMS_WORDS.weeks(weeks), ...(found > 0 ? [NORMS_WORDS.found(found)] : [])].map(say).join(' · ')}
        </p>
      )}
      <Problem said={problem} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => setEditing(true)}>
          {say(NORMS_WORDS.edit)}
        </Button>
        <Button size="small" onClick={() => void toggle()}>
          {say(state === 'on' ? NORMS_WORDS.turnOff : NORMS_WORDS.turnOn)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(NORMS_WORDS.toSheet)}
        </Button>
      </div>
    </div>
  );
}
