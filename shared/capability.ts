import type { Patch } from './book/patch';
import type { GoalSlot } from './figures/goal-line';
import type { Finding } from './finding';
import type { Bilingual } from './lang';
import type { HappeningSlot } from './messages/happening';
import type { AgendaSlot } from './orders/agenda-item';
import type { TodayThings } from './orders/today-things';
import type { Plan } from './plan/plan';
import type { Proposal } from './proposals/proposal';
import type { RecordSheet } from './records/sheet';
import type { Moment } from './time/moment';

/**
 * A room of features as everybody who composes Gendan learns of it: one light, static declaration per folder of
 * `shared/features`, gathered in `shared/features/index.ts`. Whoever composes (engine, command, add-ins) passes
 * that list on; the core never imports a capability, and no capability imports another. What is heavy (views,
 * queries) is loaded when it is first used, by the names given here; a page that needs no more than the navigation
 * imports the `views.ts` of the folders.
 *
 * #add-a-capability
 */
export interface Capability {
  readonly key: string;
  /** What people call it. */
  readonly title: Bilingual;
  /** Sheets of Gendan's own that it brings or looks after. #add-a-record-sheet */
  readonly sheets?: readonly RecordSheet[];
  /** What it finds wrong in the book beyond the orders, `all` being everything that is composed; told before the findings of the orders. */
  readonly findings?: (plan: Plan, all: readonly Capability[]) => readonly Finding[];
  /** What a person can ask for by name, outside of the pane. #add-a-verb */
  readonly verbs?: readonly Verb[];
  /** Its views in the pane's navigation, in order. #add-a-view */
  readonly views?: readonly View[];
  /** What it brings to desks; its question `section` (`SectionWanted` to `SectionView`) answers for each. #add-a-desk-section */
  readonly deskSections?: readonly DeskSection[];
  /** What is to be done today that is no stage of an order: a group of Today and of the daily mail. #add-a-today-item */
  readonly todayItems?: TodaySlot;
  /** What it brings to the team's meeting; drawn and put in order by the capability of meetings. */
  readonly agenda?: AgendaSlot;
  /** What it has to tell to groups (WeCom, DingTalk …), gathered by whoever composes. #add-a-happening */
  readonly happenings?: HappeningSlot;
  /** How the team stands towards its goals, told at the head of Today and in the daily mail. */
  readonly goalLines?: GoalSlot;
  /** What a full run writes down in Gendan's own sheets besides the verdicts, once a person has confirmed the book; nothing a second time. */
  readonly additions?: (plan: Plan) => Patch;
}

export interface TodaySlot {
  readonly list: (plan: Plan) => TodayThings;
  /** One of them is done, and comes again on a day (empty: never); `by` is who says so. Only of groups that have `done`. */
  readonly proposeDone?: (plan: Plan, id: string, next: Moment | undefined, by: string) => Proposal;
}

/** A part of a desk: named in the sheet of desks by its title, drawn by the pane from what the capability's `section` answers. */
export interface DeskSection {
  readonly key: string;
  readonly title: Bilingual;
  /** As a cell of the sheet of desks names it, where the title is long: all of them together fit one drop-down (`fitsDropDown`). The title is understood as well. */
  readonly short?: Bilingual;
  /** Other names that it has had in cells, joined by commas. */
  readonly also?: string;
  /** What it shows, in a sentence. */
  readonly about: Bilingual;
  /** Takes the whole width of a wide desk: a row of figures. */
  readonly isWide?: true;
}

export interface View {
  /** Names the folder of `pane/features` that draws it. */
  readonly key: string;
  readonly title: Bilingual;
  /** Stands in the bar; the others are behind "More". */
  readonly isDaily?: boolean;
  /** Shows what the filter of orders picks: the bar of the filter stands above it. */
  readonly isFiltered?: boolean;
}

/** What a view is for and the keys it has, as the help of the pane tells it; loaded when somebody asks for help. */
export interface ViewHelp {
  readonly about: Bilingual;
  readonly keys?: readonly (readonly [keys: string, does: Bilingual])[];
}

/** `command`: gendan's; `menu`: the menu of Google Sheets; `ribbon`: Excel's ribbon, cell menu and keys. */
export type VerbPlace = 'command' | 'menu' | 'ribbon';

export interface Verb {
  readonly key: string;
  readonly on: readonly VerbPlace[];
  /** As a button or menu item says it; on the command line the key is the word. */
  readonly title: Bilingual;
  /** What it does, in a sentence. */
  readonly about: Bilingual;
}
