import { useState } from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import type { StageName } from '../../../shared/proposals/process/rows';
import { same } from '../../../shared/lang';
import type { ProcessView } from '../../../shared/features/process/view';
import { Button } from '../../parts/Button';
import { inkOf } from '../../theme/tone-variables';
import { Dialog } from '../../parts/Dialog';
import { Effect, effectSummary } from '../../parts/Effect';
import { useApplied } from '../../parts/use-applied';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { EFFECT_WORDS } from '../../parts/effect-words';
import { useAttempt } from '../../parts/use-attempt';
import { PROCESS_WORDS } from './words';
import type { Draft } from './draft';
import { useProcessStyles } from './styles';

interface Props {
  readonly view: ProcessView;
  readonly draft: Draft;
  readonly onDone: () => void;
  /** Brings a stage before the person's eyes. */
  readonly onStage: (name: StageName) => void;
}

/** How many problems are named. */
const SHOWN = 3;

/** What is not saved yet, what it would do, and the way to save it or to drop it. */
export function SaveBar({ view, draft, onDone, onStage }: Props) {
  const styles = useProcessStyles();
  const say = useSay();
  const [isSaving, setSaving] = useState(false);
  const preview = useApplied(onDone);
  const hasProblems = view.problems.length > 0;
  return (
    <div className={styles.bar}>
      <div aria-live="polite">
        <strong>{say(PROCESS_WORDS.draft(view.changes))}</strong>
        {hasProblems ? (
          <div style={{ color: inkOf('late') }}>
            {say(PROCESS_WORDS.problems(view.problems.length))}
            {view.problems.slice(0, SHOWN).map((problem, at) => (
              <Button key={at} size="small" appearance="subtle" onClick={() => onStage(problem)}>
                {say(view.stages.find(({ key }) => key === problem.stage)?.name ?? same(problem.stage))}
              </Button>
            ))}
          </div>
        ) : (
          <Consequence draft={draft} />
        )}
      </div>
      <div className={styles.actions} style={{ marginTop: 6 }}>
        <Button appearance="primary" size="small" disabled={hasProblems} onClick={() => setSaving(true)}>
          {say(PROCESS_WORDS.save)}
        </Button>
        <Button size="small" onClick={onDone}>
          {say(PROCESS_WORDS.discard)}
        </Button>
      </div>
      {isSaving && <SaveDialog draft={draft} preview={preview} onClose={() => setSaving(false)} />}
    </div>
  );
}

function Consequence({ draft }: { readonly draft: Draft }) {
  const styles = useProcessStyles();
  const say = useSay();
  const settled = useSettledValue(draft);
  const { data, isStale, failure } = useAsk('process.effect', settled);
  if (failure) return <div style={{ color: inkOf('late') }}>{say(failure)}</div>;
  if (!data || isStale || settled !== draft)
    return <div className={styles.muted}>{say(EFFECT_WORDS.working)}</div>;
  return (
    <div className={styles.muted}>
      {effectSummary(data).map(({ text, isBad }, at) => (
        <span key={text.en} style={isBad ? { color: inkOf('late') } : undefined}>
          {at > 0 && ' · '}
          {say(text)}
        </span>
      ))}
    </div>
  );
}

/** What the changes do, order by order; who makes them and why; then every cell that is written. */
function SaveDialog({
  draft,
  preview,
  onClose,
}: {
  readonly draft: Draft;
  readonly preview: ReturnType<typeof useApplied>;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const store = useStore();
  const { me, work } = usePane();
  const [by, setBy] = useState(me ?? '');
  const [why, setWhy] = useState('');
  const { problem, attempt } = useAttempt();
  const { data, failure } = useAsk('process.effect', draft);
  const next = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('process.propose', draft, { by, why });
      onClose();
      await preview(proposal);
    });
  return (
    <Dialog
      title={say(PROCESS_WORDS.saveTitle)}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void next()}>
            {say(PROCESS_WORDS.preview)}
          </Button>
          <Button onClick={onClose}>{say(PROCESS_WORDS.cancel)}</Button>
        </>
      }
    >
      <Field size="small" label={say(PROCESS_WORDS.by)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field size="small" label={say(PROCESS_WORDS.why)}>
        <Textarea value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {(problem ?? failure) && (
        <p role="alert" style={{ color: inkOf('late') }}>
          {say((problem ?? failure)!)}
        </p>
      )}
      {data ? <Effect effect={data} /> : !failure && <p>{say(EFFECT_WORDS.working)}</p>}
    </Dialog>
  );
}
