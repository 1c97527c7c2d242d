import { lazy, type ComponentType } from 'react';
import type { View } from '../../shared/capability';
import type { OfOrder, PageParts } from '../parts/page-parts';
import type { ViewKey } from '../../shared/features';
import { VIEWS as BOARD } from '../../shared/features/board/views';
import { VIEWS as CALENDAR } from '../../shared/features/calendar/views';
import { VIEWS as CHECKUP } from '../../shared/features/checkup/views';
import { VIEWS as DESKS } from '../../shared/features/desks/views';
import { VIEWS as FIGURES } from '../../shared/features/figures/views';
import { VIEWS as FINDINGS } from '../../shared/features/findings/views';
import { VIEWS as KNOWLEDGE } from '../../shared/features/knowledge/views';
import { VIEWS as MATTERS } from '../../shared/features/matters/views';
import { VIEWS as MEETINGS } from '../../shared/features/meetings/views';
import { VIEWS as MESSAGES } from '../../shared/features/messages/views';
import { VIEWS as MONEY } from '../../shared/features/money/views';
import { VIEWS as MONTH } from '../../shared/features/month/views';
import { VIEWS as NORMS } from '../../shared/features/norms/views';
import { VIEWS as ORDER } from '../../shared/features/order/views';
import { VIEWS as PROCESS } from '../../shared/features/process/views';
import { VIEWS as PROJECTS } from '../../shared/features/projects/views';
import { VIEWS as SETUP } from '../../shared/features/setup/views';
import { VIEWS as SKILLS } from '../../shared/features/skills/views';
import { VIEWS as TEAM } from '../../shared/features/team/views';
import { VIEWS as TIMELINE } from '../../shared/features/timeline/views';
import { VIEWS as TODAY } from '../../shared/features/today/views';
import { VIEWS as TRADE } from '../../shared/features/trade/views';

type Load = () => Promise<{ default: ComponentType<PageParts> }>;

const workOfOrder = async () => (await import('./today')).ofOrder();
const moneyOfOrder = async () => (await import('./money')).ofOrder();
const documentsOfOrder = async () => (await import('./documents')).ofOrder();
const mattersOfOrder = async () => (await import('./matters')).ofOrder();
const messagesOfOrder = async () => (await import('./messages')).ofOrder();
const draftsOfOrder = async () => (await import('./messages')).draftsOfOrder();
const tradeOfOrder = async () => (await import('./trade')).ofOrder();
const projectsOfOrder = async () => (await import('./projects')).ofOrder();
const cardsOfOrder = async () => (await import('./knowledge')).cardsOfOrder();
const marketOfOrder = async () => (await import('./knowledge')).marketOfOrder();
const askedOfOrder = async () => (await import('./questions')).ofOrder();

/** Where each view is, loaded when it is first opened. #add-a-view */
const LOADS: Readonly<Record<ViewKey, Load>> = {
  today: () => import('./today'),
  desk: () => import('./desks'),
  board: () => import('./board'),
  order: () => {
    // The file begins with them: they come along, so that nothing moves once it stands there. Who asks for one in vain says so.
    for (const load of [workOfOrder, askedOfOrder, moneyOfOrder]) load().catch(() => undefined);
    return import('./order');
  },
  money: () => import('./money'),
  matters: () => import('./matters'),
  messages: () => import('./messages'),
  norms: () => import('./norms'),
  meeting: () => import('./meetings'),
  projects: () => import('./projects'),
  team: () => import('./team'),
  knowledge: () => import('./knowledge'),
  skills: () => import('./skills'),
  figures: () => import('./figures'),
  findings: () => import('./findings'),
  timeline: () => import('./timeline'),
  month: () => import('./month'),
  process: () => import('./process'),
  checkup: () => import('./checkup'),
  calendar: () => import('./calendar'),
  customers: () => import('./trade'),
  setup: () => import('./setup'),
};

/** What capabilities show in the file of an order, by their place in it. #add-an-order-section */
const OF_ORDER: OfOrder = {
  toDo: [lazy(workOfOrder), lazy(cardsOfOrder), lazy(marketOfOrder)],
  questions: [lazy(askedOfOrder)],
  money: [lazy(moneyOfOrder)],
  documents: [lazy(documentsOfOrder)],
  matters: [
    lazy(mattersOfOrder),
    lazy(messagesOfOrder),
    lazy(draftsOfOrder),
    lazy(projectsOfOrder),
    lazy(tradeOfOrder),
  ],
};

/** What a view is given of other capabilities, which do not know each other. */
const PARTS: Readonly<Partial<Record<ViewKey, PageParts>>> = {
  today: { Asked: lazy(() => import('./questions')) },
  order: { ofOrder: OF_ORDER },
};

/** The view that stands beside another where there is room for both. */
const BESIDE: Readonly<Partial<Record<ViewKey, ViewKey>>> = { today: 'order' };

export interface Page extends View {
  readonly key: ViewKey;
  readonly Component: ComponentType<PageParts>;
  readonly parts: PageParts | undefined;
  readonly beside: ViewKey | undefined;
}

/** The views in the order of the navigation; a test compares them with the list of capabilities. #add-a-view */
export const PAGES: readonly Page[] = [
  ...TODAY,
  ...DESKS,
  ...BOARD,
  ...ORDER,
  ...MONEY,
  ...MATTERS,
  ...MESSAGES,
  ...NORMS,
  ...MEETINGS,
  ...PROJECTS,
  ...TEAM,
  ...SKILLS,
  ...KNOWLEDGE,
  ...FIGURES,
  ...FINDINGS,
  ...TIMELINE,
  ...MONTH,
  ...PROCESS,
  ...CHECKUP,
  ...CALENDAR,
  ...TRADE,
  ...SETUP,
].map((view) => ({
  ...view,
  get Component() {
    return componentOf(view.key);
  },
  parts: PARTS[view.key],
  beside: BESIDE[view.key],
}));

export function pageOf(key: ViewKey): Page {
  return PAGES.find((page) => page.key === key)!;
}

/** Views whose code was there before they were first shown. */
const READY = new Map<ViewKey, ComponentType<PageParts>>();
const SHOWN = new Map<ViewKey, ComponentType<PageParts>>();

/** Fetches a view's code before anybody sees it; what does not come is asked for again when it is shown. */
export function fetchAhead(key: ViewKey): void {
  LOADS[key]().then(
    (module) => READY.set(key, module.default),
    () => undefined,
  );
}

/** The same for as long as the page is: React draws a view whose component has changed all anew. */
function componentOf(key: ViewKey): ComponentType<PageParts> {
  // What is there already is drawn at once: for what is lazy React waits up to 300 ms, so that nothing flickers.
  const shown = SHOWN.get(key) ?? READY.get(key) ?? lazy(LOADS[key]);
  SHOWN.set(key, shown);
  return shown;
}
