import type { StagePlan } from './order-plan';

/** What of a kept stage is not kept: what explains it, and what planning expects of it. It is that of its order worked out again. */
export abstract class LookedUpStage {
  /** The stage with all that is known of it. */
  protected abstract get whole(): StagePlan;

  get hardBy() {
    return this.whole.hardBy;
  }

  get latest() {
    return this.whole.latest;
  }

  get done() {
    return this.whole.done;
  }

  get doneBy() {
    return this.whole.doneBy;
  }

  get unpaused() {
    return this.whole.unpaused;
  }

  get startedBy() {
    return this.whole.startedBy;
  }

  get isStartExpected() {
    return this.whole.isStartExpected;
  }

  get isUnverified() {
    return this.whole.isUnverified;
  }

  get expected() {
    return this.whole.expected;
  }

  get asks() {
    return this.whole.asks;
  }

  get early() {
    return this.whole.early;
  }

  get usualDue() {
    return this.whole.usualDue;
  }

  get money() {
    return this.whole.money;
  }

  get rest() {
    return this.whole.rest;
  }
}
