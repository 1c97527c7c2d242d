import type { Place } from '../book/address';
import type { Party } from '../cells/party';
import type { Bilingual } from '../lang';
import type { PlacedRow } from '../plan/late-orders';
import type { StagePlan } from '../plan/order-plan';
import { isClosedOutside } from '../plan/owed';
import { workPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { CLOSED, type Status } from '../process/status';
import { toDoText } from '../templates/vocabulary/to-do';
import type { Moment } from '../time/moment';
import { briefOf } from './brief';
import { hourWords } from './section-parts';

/** A stage as the money and the documents of an order's file tell it. Plain JSON. */
export interface StrandLine {
  readonly key: string;
  /** As what happened once it is done, as the thing to do before. */
  readonly name: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  readonly isOpen: boolean;
  /** Done on that day; undefined for what is open, or done without a date. */
  readonly done: Moment | undefined;
  readonly due: Moment | undefined;
  /** Whether the outside world closes at the deadline. */
  readonly isHard: boolean;
  /** How it stands, in a few digits; once it is done the day, empty where nothing dates it. */
  readonly brief: Bilingual;
  readonly place: Place;
}

export function strandLine(plan: Plan, placed: PlacedRow, stage: StagePlan): StrandLine {
  const isOpen = !CLOSED.has(stage.status);
  const work = { ...placed, stage };
  return {
    key: stage.stage.key,
    name: isOpen ? toDoText(stage.stage.name) : stage.stage.name,
    status: stage.status,
    waitsOn: stage.wait?.party,
    isOpen,
    done: stage.done,
    due: isOpen ? stage.due : undefined,
    isHard: isOpen && isClosedOutside(stage),
    brief: isOpen ? briefOf(work, plan) : hourWords(stage.done, plan.now),
    place: workPlace(work),
  };
}
