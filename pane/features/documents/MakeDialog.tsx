import { useMemo, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { PaperPreview, PaperWanted } from '../../../shared/features/documents/preview';
import { isEmptyPatch } from '../../../shared/book/patch';
import type { Bilingual } from '../../../shared/lang';
import { copies, makeOnSheet } from '../../../shared/papers/on-sheet';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useAttempt } from '../../parts/use-attempt';
import type { TemplateAtHand } from '../../state/paper-files';
import { sentenceOf } from '../../state/sentence';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { About } from './About';
import { OtherOrders } from './OtherOrders';
import { PaperBar, type Choice } from './PaperBar';
import { useMakeStyles } from './styles';
import { TemplateFile } from './TemplateFile';
import { useTemplate } from './use-template';
import { MAKE_WORDS } from './words';

interface MakeProps {
  readonly wanted: PaperWanted;
  readonly batches: readonly string[];
  readonly onClose: () => void;
}

/** A paper as the page that it will be, with what it lacks; made and registered with one button. */
export default function MakeDialog({ wanted, batches, onClose }: MakeProps) {
  const styles = useMakeStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', work } = usePane();
  const { problem, attempt } = useAttempt();
  const [choice, setChoice] = useState<Choice>({
    lang: wanted.lang,
    batch: wanted.batch ?? '',
    company: wanted.company,
    orders: wanted.orders,
  });
  const [named, setNamed] = useState<string>();
  const { papers, host } = store.options;
  const making = papers ? 'file' : copies(host) ? 'copy' : 'sheet';
  const asked = { ...wanted, ...choice };
  const { data: choices, failure: noChoices } = useAsk('documents.choices', asked);
  const templates = (papers && choices?.templates) || [];
  // Another language has other templates.
  const isThere = named === '' || templates.some(({ name }) => name === named);
  const name = isThere ? named : choices?.template;
  const template = templates.find((each) => each.name === name);
  const found = useTemplate(template);
  const { hand } = found;
  const request = { ...asked, own: template && hand?.given };
  const { data, failure, isStale } = useAsk('documents.preview', request, making);
  const isAwaited = papers !== undefined && (choices === undefined || (template !== undefined && !hand));
  const isReady = !isAwaited && !isStale && data !== undefined && !data.gaps.some(({ isMandatory }) => isMandatory);
  const choose = (change: Partial<Choice>): void => setChoice({ ...choice, ...change });
  const [first] = choice.orders;
  const make = (): Promise<void> =>
    attempt(async () => {
      const { proposal, sheet, paper, file, place, copy } = await store.ask('documents.make', { ...request, by: me }, making);
      // Before its row is written: what cannot be filled is not registered.
      const bytes = papers && (sheet ? await papers.draw(sheet, paper.lang) : await hand!.make(paper));
      if (isEmptyPatch(proposal.patch)) store.tell(proposal.title, 'done');
      else await store.apply(proposal);
      const { notice } = store.state;
      onClose();
      // A number that could not be registered is nobody's: no file may carry it.
      if (notice?.tone === 'failed' || (notice?.report?.refused.length ?? 0) > 0) return;
      if (papers) return papers.keep(file, bytes!);
      if (copy) await store.atHost(async (at) => copies(at) && makeOnSheet(at, copy.template, file, copy.filling));
      if (place) await store.select(place);
    });
  const told = problem ?? failure ?? noChoices;
  return (
    <Dialog
      title={data ? say(data.title) : wanted.orders.join(', ')}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={!isReady || work !== undefined} onClick={() => void make()}>
            {say(data?.isSame && !isAwaited ? MAKE_WORDS.again : MAKE_WORDS.make)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {told && <p role="alert">{say(told)}</p>}
      {!data && !failure && <p>{say(MAKE_WORDS.loading)}</p>}
      {data && (
        <>
          <div className={styles.bar}>
            <PaperBar
              lang={data.lang}
              batch={choice.batch ?? ''}
              batches={batches}
              choices={choices}
              template={papers && (template?.name ?? '')}
              onTemplate={setNamed}
              onChoose={choose}
            />
          </div>
          {choices && choices.others.length > 0 && (
            <OtherOrders
              others={choices.others}
              chosen={choice.orders.slice(1)}
              onChoose={(others) => choose({ orders: [first!, ...others] })}
            />
          )}
          {template && <TemplateFile template={template} found={found} onOurs={() => setNamed('')} />}
          {!isAwaited && <Shown paper={data} hand={template && hand} onLeave={onClose} />}
        </>
      )}
    </Dialog>
  );
} // prettier-ignore

interface ShownProps {
  readonly paper: PaperPreview;
  readonly hand: TemplateAtHand | undefined;
  readonly onLeave: () => void;
}

function Shown({ paper, hand, onLeave }: ShownProps) {
  const styles = useMakeStyles();
  const say = useSay();
  const [isLarge, setLarge] = useState(false);
  const { title } = paper;
  const { html, problem } = useMemo(() => pageOf(paper, hand), [paper, hand]);
  return (
    <>
      <About paper={paper} onLeave={onLeave} />
      {problem && <p role="alert">{say(problem)}</p>}
      <div className={styles.above}>
        {hand && <span className={styles.about}>{say(hand.page ? MAKE_WORDS.wordsOnly : MAKE_WORDS.inOurForm)}</span>}
        <Button size="small" appearance="subtle" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {say(isLarge ? MAKE_WORDS.fit : MAKE_WORDS.larger)}
        </Button>
      </div>
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
} // prettier-ignore

/** The page as the engine drew it, or the team's own workbook with the words of the paper in it. */
function pageOf({ html, paper }: PaperPreview, hand: TemplateAtHand | undefined): { html: string; problem?: Bilingual } {
  try {
    return { html: paper && hand?.page ? hand.page(paper) : html };
  } catch (error) {
    return { html, problem: sentenceOf(error) };
  }
} // prettier-ignore
