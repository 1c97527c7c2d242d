import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import { pathWords } from '../../../shared/features/checkup/words';
import type { CheckupView, StageLine } from '../../../shared/features/checkup/view';
import { same, type Bilingual, type Lang } from '../../../shared/lang';
import { CHECKUP_WORDS } from './words';

/** What is opened: the orders of something, `of` being what a proposal says it does. */
export interface OpenedThing {
  readonly wanted: OrdersWanted;
  readonly of?: Bilingual;
}

export const stageOpened = ({ stages }: CheckupView, wanted: OrdersWanted): StageLine | undefined =>
  wanted.of === 'stage' ? stages.find(({ id }) => id === wanted.id) : undefined;

/** What the list of orders is called. */
export function openedTitle(view: CheckupView, { wanted, of }: OpenedThing, lang: Lang): string {
  const nameOf = (key: string): string =>
    (view.stages.find(({ stage }) => stage === key)?.name ?? same(key))[lang];
  switch (wanted.of) {
    case 'all':
      return CHECKUP_WORDS.allOrders[lang];
    case 'strayed':
      return CHECKUP_WORDS.strayedOrders[lang];
    case 'stage':
      return CHECKUP_WORDS.ofStage(stageOpened(view, wanted)?.name[lang] ?? '', wanted.figure)[lang];
    case 'line':
      return `${nameOf(wanted.from)} → ${nameOf(wanted.to)}`;
    case 'path':
      return pathWords(wanted.path.map((key) => same(nameOf(key))))[lang];
    case 'deviation':
      return CHECKUP_WORDS.deviation(wanted.kind, nameOf(wanted.stage), nameOf(wanted.before))[lang];
    case 'pingPong':
      return view.pingPong
        .find(({ between }) => between.every((role, at) => role === wanted.between[at]))!
        .names.map((name) => name[lang])
        .join(' ⇄ ');
    case 'advice':
      return CHECKUP_WORDS.adviceOrders(of?.[lang] ?? '')[lang];
    case 'changed':
      return CHECKUP_WORDS.changedOrders(of?.[lang] ?? '')[lang];
  }
}
