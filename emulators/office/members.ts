import { apiNotFound, notEmulated } from './errors';
import type { Kind } from './kind';
import { MEMBERS } from './members.data';

/** Versions of the requirement sets that the host claims to have, by name: `{ ExcelApi: '1.16' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

const parsed = new Map<string, ReadonlyMap<string, string>>();

/** The members of an object in the typings with their requirement sets. */
export function membersOfKind(name: string): ReadonlyMap<string, string> {
  let members = parsed.get(name);
  if (!members) {
    const text = MEMBERS[name] ?? '';
    members = new Map(text.split(', ').map((pair) => pair.split(' ') as [string, string]));
    parsed.set(name, members);
  }
  return members;
}

/** Throws ApiNotFound for a member that Excel does not have, or not in the requirement sets given. */
export function requireMember(kind: Kind, member: string, sets: RequirementSets): void {
  // What begins with an underscore, and the client's own services, are in no typings.
  if (member.startsWith('_') || !(kind.name in MEMBERS)) return;
  const needed = membersOfKind(kind.name).get(member);
  if (needed === undefined) throw apiNotFound(`no such member: ${kind.name}.${member}`);
  if (!isSupported(needed, sets))
    throw apiNotFound(
      `${kind.name}.${member} needs ${named(needed)}, which this host does not claim to have`,
    );
}

export function isSupported(needed: string, sets: RequirementSets): boolean {
  if (needed === 'preview') return false;
  const [set, version] = needed.includes('/') ? needed.split('/') : ['ExcelApi', needed];
  const have = sets[set!];
  return have !== undefined && minor(have) >= minor(version!);
}

/** Whether the members of a kind that this host emulates are all members of Excel's; for the host's own test. */
export function strangers(kind: Kind): string[] {
  const members = membersOfKind(kind.name);
  return [kind.read, kind.write, kind.to, kind.call]
    .flatMap((table) => Object.keys(table ?? {}))
    .filter((name) => !name.startsWith('_') && !members.has(name));
}

export const missing = (kind: Kind, member: string): Error => notEmulated(`${kind.name}.${member}`);

const named = (set: string): string => (set.includes('/') ? set.replace('/', ' ') : `ExcelApi ${set}`);

const minor = (version: string): number => {
  const [major, rest] = version.split('.');
  return Number(major) * 1000 + Number(rest ?? 0);
};
