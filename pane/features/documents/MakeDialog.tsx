import { useMemo, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { PaperPreview, PaperWanted } from '../../../shared/features/documents/preview';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { Problem } from '../../parts/Problem';
import type { TemplateAtHand } from '../../state/paper-files';
import { sentenceOf } from '../../state/sentence';
import { usePane, useSay } from '../../state/use-pane';
import { About } from './About';
import { OtherOrders } from './OtherOrders';
import { PaperBar } from './PaperBar';
import { useMakeStyles } from './styles';
import { TemplateFile } from './TemplateFile';
import { useMaking } from './use-making';
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
  const { work } = usePane();
  const making = useMaking(wanted, onClose);
  const { choice, choose, choices, template, found, data, told, isAwaited, isReady, make, takeTemplate } = making;
  const shown = isAwaited ? undefined : data;
  const others = choices?.others ?? [];
  return (
    <Dialog
      title={data ? say(data.title) : wanted.orders.join(', ')}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={!isReady || work !== undefined} onClick={() => void make()}>
            {say(shown?.isSame ? MAKE_WORDS.again : MAKE_WORDS.make)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {told && <p role="alert">{say(told)}</p>}
      {!data && !told && <p>{say(MAKE_WORDS.loading)}</p>}
      {data && (
        <>
          <div className={styles.bar}>
            <PaperBar
              lang={data.lang}
              batch={choice.batch ?? ''}
              batches={batches}
              choices={choices}
              templates={making.templates}
              template={making.named}
              onTemplate={takeTemplate}
              onChoose={choose}
            />
          </div>
          {others.length > 0 && (
            <OtherOrders
              others={others}
              chosen={choice.orders.slice(1)}
              onChoose={(taken) => choose({ orders: [...choice.orders.slice(0, 1), ...taken] })}
            />
          )}
          {template && <TemplateFile template={template} found={found} onOurs={() => takeTemplate('')} />}
          {shown && <Shown paper={shown} hand={template && found.hand} onLeave={onClose} />}
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
      <Problem said={problem} />
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
