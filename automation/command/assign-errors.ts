import { GendanError } from '../../shared/errors';
import { ROLE_WORDS } from '../../shared/templates/vocabulary';
import { ROLES } from '../../shared/process/row';
import { ASSIGN_SAY } from './assign-words';

/** `--split` names no role. */
export class NoSuchRole extends GendanError {
  constructor(text: string) {
    const zh = ROLES.map((role) => ROLE_WORDS[role].zh).join('、');
    super({ zh: ASSIGN_SAY.badRole(text, zh).zh, en: ASSIGN_SAY.badRole(text, ROLES.join(', ')).en });
  }
}

/** `--from` is not a day. */
export class BadSplitDay extends GendanError {
  constructor(text: string) {
    super(ASSIGN_SAY.badDay(text));
  }
}

/** One of `--split`, `--from` and `--to` alone. */
export class SplitIncomplete extends GendanError {
  constructor() {
    super(ASSIGN_SAY.splitNeeds);
  }
}

/** `--of` names nobody on the team list. */
export class NotOnTheList extends GendanError {
  constructor(name: string) {
    super(ASSIGN_SAY.unknown(name));
  }
}
