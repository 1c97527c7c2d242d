import { useRef, useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import type { ProcessView } from '../../../shared/features/process/view';
import { Fold } from '../../parts/Fold';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useAsk, useSay } from '../../state/use-pane';
import { PROCESS_WORDS } from './words';
import { AddStage, StagesOff } from './AddStage';
import { SaveBar } from './SaveBar';
import { StageItem } from './StageItem';
import { useProcessStyles } from './styles';
import { useDraft } from './use-draft';

/** The stages of each process, to be looked at and changed; what a change does is shown before it is saved. */
export default function Process() {
  const styles = useProcessStyles();
  const say = useSay();
  const [variant, setVariant] = useState('');
  const [open, setOpen] = useState('');
  const [draft, setDraft] = useDraft();
  const { data: view, failure } = useAsk('process.view', variant, draft);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  const discard = (): void => setDraft([]);
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(PROCESS_WORDS.title)}
      </h1>
      {failure && <p role="alert">{say(failure)}</p>}
      {view && (
        <>
          <Field size="small" className={styles.fit}>
            <Select
              aria-label={say(PROCESS_WORDS.variant)}
              value={view.variant}
              onChange={(_, { value }) => setVariant(value)}
            >
              {view.variants.map(({ key, name, orders }) => (
                <option key={key} value={key}>
                  {say(name)}
                  {orders > 0 && ` · ${say(PROCESS_WORDS.orders(orders))}`}
                </option>
              ))}
            </Select>
          </Field>
          <About view={view} />
          {!view.isOwn && <div className={styles.note}>{say(PROCESS_WORDS.shipped)}</div>}
          <h2 className={styles.hidden}>{say(PROCESS_WORDS.stages)}</h2>
          <ol className={styles.list}>
            {view.stages.map((line, at) => (
              <StageItem
                key={`${view.variant} ${line.key}`}
                line={line}
                name={{ variant: view.variant, stage: line.key }}
                isOpen={open === line.key}
                onToggle={() => setOpen(open === line.key ? '' : line.key)}
                draft={draft}
                onDraft={setDraft}
                canMove={{
                  up: line.canMove && view.stages.slice(0, at).some(({ canMove }) => canMove),
                  down: line.canMove && view.stages.slice(at + 1).some(({ canMove }) => canMove),
                }}
              />
            ))}
          </ol>
          <StagesOff view={view} draft={draft} onDraft={setDraft} />
          <AddStage view={view} draft={draft} onDraft={setDraft} onAdded={setOpen} />
          {view.changes > 0 && (
            <SaveBar
              view={view}
              draft={draft}
              onDone={discard}
              onStage={(name) => {
                setVariant(name.variant);
                setOpen(name.stage);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function About({ view }: { readonly view: ProcessView }) {
  const styles = useProcessStyles();
  const say = useSay();
  return (
    <Fold summary={say(PROCESS_WORDS.about)}>
      <dl style={{ margin: '4px 0 0' }}>
        {view.about.map(({ what, text }) => (
          <div key={what} className={styles.muted}>
            <dt style={{ display: 'inline' }}>{say(PROCESS_WORDS.aboutPart[what])}: </dt>
            <dd style={{ display: 'inline', margin: 0 }}>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.muted}>{say(PROCESS_WORDS.version(view.version))}</div>
    </Fold>
  );
}
