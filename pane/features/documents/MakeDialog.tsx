import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { PaperPreview, PaperWanted } from '../../../shared/features/documents/preview';
import { isEmptyPatch } from '../../../shared/book/patch';
import type { Lang } from '../../../shared/lang';
import { copies, makeOnSheet } from '../../../shared/papers/on-sheet';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useAttempt } from '../../parts/use-attempt';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { About } from './About';
import { useMakeStyles } from './styles';
import { MAKE_WORDS } from './words';

interface MakeProps {
  readonly wanted: PaperWanted;
  readonly batches: readonly string[];
  readonly onClose: () => void;
}

/** A paper as the page that it will be, with what it lacks; made and registered with one button. */
export default function MakeDialog({ wanted, batches, onClose }: MakeProps) {
  const say = useSay();
  const store = useStore();
  const { me = '', work } = usePane();
  const { problem, attempt } = useAttempt();
  const [choice, setChoice] = useState<Pick<PaperWanted, 'lang' | 'batch'>>({
    lang: wanted.lang,
    batch: wanted.batch ?? '',
  });
  const request = { ...wanted, ...choice };
  const { keepPaper, host } = store.options;
  const making = keepPaper ? 'file' : copies(host) ? 'copy' : 'sheet';
  const { data, failure } = useAsk('documents.preview', request, making);
  const isReady = data !== undefined && !data.gaps.some(({ isMandatory }) => isMandatory);
  const make = (): Promise<void> =>
    attempt(async () => {
      const { proposal, sheet, file, place, copy } = await store.ask('documents.make', { ...request, by: me }, making);
      if (isEmptyPatch(proposal.patch)) store.tell(proposal.title, 'done');
      else await store.apply(proposal);
      const { notice } = store.state;
      onClose();
      // A number that could not be registered is nobody's: no file may carry it.
      if (notice?.tone === 'failed' || (notice?.report?.refused.length ?? 0) > 0) return;
      if (keepPaper) return keepPaper(file, sheet);
      if (copy) await store.atHost(async (at) => copies(at) && makeOnSheet(at, copy.template, file, copy.filling));
      if (place) await store.select(place);
    });
  return (
    <Dialog
      title={data ? say(data.title) : wanted.orders.join(', ')}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={!isReady || work !== undefined} onClick={() => void make()}>
            {say(data?.isSame ? MAKE_WORDS.again : MAKE_WORDS.make)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {(problem ?? failure) && <p role="alert">{say((problem ?? failure)!)}</p>}
      {!data && !failure && <p>{say(MAKE_WORDS.loading)}</p>}
      {data && (
        <Shown paper={data} batch={choice.batch ?? ''} batches={batches} onChoose={(change) => setChoice({ ...choice, ...change })} onLeave={onClose} />
      )}
    </Dialog>
  );
} // prettier-ignore

interface ShownProps {
  readonly paper: PaperPreview;
  readonly batch: string;
  readonly batches: readonly string[];
  readonly onChoose: (change: Pick<PaperWanted, 'lang' | 'batch'>) => void;
  readonly onLeave: () => void;
}

function Shown({ paper, batch, batches, onChoose, onLeave }: ShownProps) {
  const styles = useMakeStyles();
  const say = useSay();
  const [isLarge, setLarge] = useState(false);
  const { title, html, lang } = paper;
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.label}>
          {say(MAKE_WORDS.language)}
          <select value={lang} onChange={({ target }) => onChoose({ lang: target.value as Lang })}>
            <option value="en">{say(MAKE_WORDS.en)}</option>
            <option value="zh">{say(MAKE_WORDS.zh)}</option>
          </select>
        </label>
        {batches.length > 0 && (
          <label className={styles.label}>
            {say(MAKE_WORDS.batch)}
            <select value={batch} onChange={({ target }) => onChoose({ batch: target.value })}>
              <option value="">{say(MAKE_WORDS.whole)}</option>
              {batches.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        <Button size="small" appearance="subtle" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {say(isLarge ? MAKE_WORDS.fit : MAKE_WORDS.larger)}
        </Button>
      </div>
      <About paper={paper} onLeave={onLeave} />
      <div className={styles.frame}>
        <iframe
          title={say(MAKE_WORDS.page(say(title)))}
          className={mergeClasses(styles.page, isLarge && styles.large)}
          sandbox=""
          srcDoc={html}
        />
      </div>
    </>
  );
}
