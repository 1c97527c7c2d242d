import { useState } from 'react';
import type { PaperChoices } from '../../../shared/features/documents/choices';
import type { PaperMaking, PaperWanted } from '../../../shared/features/documents/preview';
import type { TemplateChoice } from '../../../shared/features/documents/template';
import { isEmptyPatch } from '../../../shared/book/patch';
import { copies, makeOnSheet } from '../../../shared/papers/on-sheet';
import { useAttempt } from '../../parts/use-attempt';
import type { TemplateAtHand } from '../../state/paper-files';
import { useAsk, usePane, useStore } from '../../state/use-pane';
import type { Choice } from './PaperBar';
import { useTemplate } from './use-template';

/** A paper under way: what was chosen for it, how it would be, and how it is made. */
export function useMaking(wanted: PaperWanted, onDone: () => void) {
  const { papers, host } = useStore().options;
  const { problem, attempt } = useAttempt();
  const [choice, setChoice] = useState<Choice>({
    lang: wanted.lang,
    batch: wanted.batch ?? '',
    company: wanted.company,
    orders: wanted.orders,
  });
  const making = papers ? 'file' : copies(host) ? 'copy' : 'sheet';
  const [changed, setChanged] = useState<readonly string[]>([]);
  const asked = { ...wanted, ...choice, changed };
  const { data: choices, failure: noChoices } = useAsk('documents.choices', asked);
  const { name, chosen, template, takeTemplate } = useChosen(choices, making);
  // A file that is not the approved one any more is used where a person chose it, never by itself.
  const isChanged = (hand: TemplateAtHand | undefined): boolean =>
    hand !== undefined && chosen === undefined && template?.isApproved === true && hand.given.fingerprint !== template.fingerprint; // prettier-ignore
  const found = useTemplate(template, (hand) => {
    if (isChanged(hand)) setChanged((before) => [...before, template!.name]);
  });
  const request = { ...asked, own: template && found.hand?.given, chosen: making === 'copy' ? chosen : undefined }; // prettier-ignore
  const { data, failure, isStale } = useAsk('documents.preview', request, making);
  const isAwaited =
    papers !== undefined && (!choices || isChanged(found.hand) || (template !== undefined && !found.hand));
  const lacks = data?.gaps.some(({ isMandatory }) => isMandatory) ?? true;
  const finish = useFinish(request, making, onDone);
  return {
    choice,
    choose: (change: Partial<Choice>) => setChoice({ ...choice, ...change }),
    choices,
    template,
    /** Those of the team to choose from. */
    templates: offeredBy(choices, making),
    /** As the list of templates says it. */
    named: name,
    takeTemplate,
    found: {
      ...found,
      give: async (file: File) => {
        if (template) takeTemplate(template.name);
        await found.give(file);
      },
    },
    data,
    told: problem ?? failure ?? noChoices,
    /** The choices, or the file of the template, are not there yet. */
    isAwaited,
    isReady: !isAwaited && !isStale && !lacks,
    make: () => attempt(() => finish(found.hand)),
  };
}

const offeredBy = (choices: PaperChoices | undefined, making: PaperMaking): readonly TemplateChoice[] =>
  (making === 'file' ? choices?.templates : making === 'copy' ? choices?.sheets : undefined) ?? [];

/** The team's template that is taken: the one that was chosen while it is offered, since another language has others. */
function useChosen(choices: PaperChoices | undefined, making: PaperMaking) {
  const [wish, takeTemplate] = useState<string>();
  const isOffered = wish === '' || offeredBy(choices, making).some(({ name }) => name === wish);
  const chosen = isOffered ? wish : undefined;
  const name = chosen ?? (making === 'file' ? choices?.template : choices?.sheet) ?? '';
  const template = making === 'file' ? choices?.templates.find((each) => each.name === name) : undefined;
  return { name, chosen, template, takeTemplate };
}

/** Makes the paper and registers it, then hands it over or goes there. */
function useFinish(request: PaperWanted, making: PaperMaking, onDone: () => void) {
  const store = useStore();
  const { me = '' } = usePane();
  const { papers } = store.options;
  return async (hand: TemplateAtHand | undefined): Promise<void> => {
    const { proposal, sheet, paper, file, place, copy } = await store.ask('documents.make', { ...request, by: me }, making);
    // Before its row is written: what cannot be filled is not registered.
    const bytes = papers && (sheet ? await papers.draw(sheet, paper.lang) : await hand!.make(paper));
    if (isEmptyPatch(proposal.patch)) store.tell(proposal.title, 'done');
    else await store.apply(proposal);
    const { notice } = store.state;
    onDone();
    // A number that could not be registered is nobody's: no file may carry it.
    if (notice?.tone === 'failed' || (notice?.report?.refused.length ?? 0) > 0) return;
    if (papers) return papers.keep(file, bytes!);
    if (copy) await store.atHost(async (at) => copies(at) && makeOnSheet(at, copy.template, file, copy.filling));
    if (place) await store.select(place);
  };
} // prettier-ignore
