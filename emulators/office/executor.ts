import { ExcelError, invalidArgument, itemNotFound } from './errors';
import type { Thing } from './kind';
import { missing, requireMember } from './members';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type RichRequest,
  type RichResponse,
} from './protocol';
import { newObject } from './new-object';
import { isAsSeen, queried } from './query';
import type { OfficeHost } from './state';
import { workbookKind } from './types/workbook';
import { identity, lowerFirst } from './wire';

/** Lets a test break an action before it is done. */
export type BeforeAction = (members: readonly string[]) => void;

/**
 * Does the actions of one request in their order and answers as Excel does: what was done before an action
 * that failed stays done.
 */
export function execute(host: OfficeHost, request: RichRequest, before?: BeforeAction): RichResponse {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const objects = new Objects(host, request);
  let index = 0;
  try {
    for (const action of request.Actions) {
      before?.(objects.membersOf(action));
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      else results.push({ ActionId: action.Id, Value: perform(host, objects, action) });
      if (action.ActionType === ACTION.trace) results.push({ ActionId: action.Id, Value: null });
      index++;
    }
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return {
      TraceIds: traces,
      Error: {
        ActionIndex: index,
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.httpStatus,
        Location: objects.describe(request.Actions[index]!),
      },
    };
  }
  return { Results: results, TraceIds: traces };
}

function perform(host: OfficeHost, objects: Objects, action: Action): unknown {
  const thing = objects.at(action.ObjectPathId);
  // Whatever is done to a null object is passed over: `getItemOrNullObject('x').delete()` is no error.
  if (!thing) return null;
  const member = lowerFirst(action.Name ?? '');
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(host, thing);
    case ACTION.query:
      host.settleFormulas();
      return queried(host, thing, action.QueryInfo ?? {}, 'wire');
    case ACTION.queryAsJson:
      host.settleFormulas();
      return queried(host, thing, action.QueryInfo ?? {}, 'json');
    case ACTION.method:
      return call(host, thing, member, objects.args(action.ArgumentInfo));
    case ACTION.setProperty:
      write(host, thing, member, objects.args(action.ArgumentInfo)[0]);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        write(host, thing, lowerFirst(name), value);
      return null;
    case ACTION.ensureUnchanged:
      if (!isAsSeen(host, thing, action.ObjectState ?? {}))
        throw new ExcelError('ConditionFailed', 'The object has changed.', 412);
      return null;
    default:
      throw new ExcelError('NotImplemented', `not emulated: action type ${action.ActionType}`, 501);
  }
}

function call(host: OfficeHost, thing: Thing, member: string, args: readonly unknown[]): unknown {
  if (member === '_KeepReference') return keep(host, thing);
  requireMember(thing.kind, member, host.sets);
  const method = thing.kind.call?.[member];
  if (method) return method(thing.self, args, host) ?? null;
  const leads = thing.kind.to?.[member];
  if (!leads) throw missing(thing.kind, member);
  const found = leads(thing.self, args, host);
  return found && identity(host, found);
}

/** Some properties are written under other names than they are read. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  'Worksheet.gridlines': 'showGridlines',
  'Worksheet.headings': 'showHeadings',
};

function write(host: OfficeHost, thing: Thing, named: string, value: unknown): void {
  const member = WRITTEN_AS[`${thing.kind.name}.${named}`] ?? named;
  requireMember(thing.kind, member, host.sets);
  const setter = thing.kind.write?.[member];
  if (setter) return setter(thing.self, value, host);
  if (thing.kind.read?.[member]) throw invalidArgument(`${thing.kind.name}.${member} cannot be written.`);
  throw missing(thing.kind, member);
}

function keep(host: OfficeHost, thing: Thing): null {
  host.keep(thing);
  return null;
}

/** The objects that one request speaks of, each made once. */
class Objects {
  private readonly made = new Map<number, Thing | null>();

  constructor(
    private readonly host: OfficeHost,
    private readonly request: RichRequest,
  ) {}

  at(id: number): Thing | null {
    let thing = this.made.get(id);
    if (thing === undefined) this.made.set(id, (thing = this.make(id)));
    return thing;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references?.[i]));
  }

  /** `Range.values`: where an action is, in the words of the typings. */
  describe(action: Action): string {
    const kind = this.made.get(action.ObjectPathId)?.kind.name ?? '';
    return action.Name ? `${kind}.${lowerFirst(action.Name)}` : kind;
  }

  /** The members that an action reads, writes or calls. */
  membersOf(action: Action): string[] {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.instantiate) return [];
    if (action.Name) return [this.describe(action)];
    const kind = this.made.get(action.ObjectPathId)?.kind.name ?? '';
    return (action.QueryInfo?.Select ?? []).map((name) => `${kind}.${name}`);
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((each: unknown, i) => this.argument(each, (reference as unknown[])[i]));
    return typeof reference === 'number' && reference !== 0 ? this.at(reference) : value;
  }

  private make(id: number): Thing | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `no object path ${id}`);
    const { host } = this;
    if (path.ObjectPathType === PATH.global) return workbookKind(host.workbook);
    if (path.ObjectPathType === PATH.newObject) return newObject(path.Name ?? '');
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = host.references.get(path.Name ?? '');
      if (!kept) throw itemNotFound();
      return kept;
    }
    const parent = this.at(path.ParentObjectPathId!);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.kind.item) throw missing(parent.kind, 'getItem');
      return parent.kind.item(parent.self, args[0], host);
    }
    const member = lowerFirst(path.Name ?? '');
    requireMember(parent.kind, member, host.sets);
    const leads = parent.kind.to?.[member];
    if (!leads) throw missing(parent.kind, member);
    return leads(parent.self, args, host);
  }
}
