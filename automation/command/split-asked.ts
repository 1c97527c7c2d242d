import type { RoleSplit } from '../../shared/features/team/split-rows';
import { keyFor, ROLE_WORDS } from '../../shared/templates/vocabulary';
import { dayOf, parseIso } from '../../shared/time/moment';
import { BadSplitDay, NoSuchRole, SplitIncomplete } from './assign-errors';
import { namesIn } from './names-in';

export interface SplitFlags {
  readonly split?: string;
  readonly from?: string;
  readonly to?: string;
  readonly of?: string;
}

/** The split that the options ask for; undefined where none of them does. SplitIncomplete, NoSuchRole, BadSplitDay. */
export function splitAsked({ split, from, to, of }: SplitFlags): RoleSplit | undefined {
  if (split === undefined && from === undefined && to === undefined) return undefined;
  if (split === undefined || from === undefined || to === undefined) throw new SplitIncomplete();
  const role = keyFor(ROLE_WORDS, split);
  if (!role) throw new NoSuchRole(split);
  const day = parseIso(from.trim());
  if (day === undefined) throw new BadSplitDay(from);
  return {
    role,
    from: dayOf(day),
    ...(of !== undefined && { of }),
    to: takersIn(to),
  };
}

/** `李娜:德国/法国,赵磊`: names with commas between, each with the countries that it is for after a colon. */
function takersIn(text: string): RoleSplit['to'] {
  return namesIn(text).map((each) => {
    const [name = '', ...rest] = each.split(/[:：=]/);
    const markets = rest
      .join(' ')
      .split(/[/+|]/)
      .map((market) => market.trim())
      .filter((market) => market !== '');
    return { name: name.trim(), markets };
  });
}
