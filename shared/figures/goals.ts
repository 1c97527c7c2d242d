import type { Place } from '../book/address';
import { stageWordsOf } from '../config';
import type { Finding } from '../finding';
import { both, type Bilingual } from '../lang';
import { recordsOf } from '../orders/records';
import { nameKey } from '../people/names';
import { holdsOn } from '../people/terms';
import type { Plan } from '../plan/plan';
import type { Role } from '../process/row';
import type { RecordRow } from '../records/read';
import { onceFor } from '../remembered';
import { keyFor, ROLE_WORDS } from '../templates/vocabulary';
import { orderKey } from '../trade/order-key';
import { definitionOf } from './definitions.data';
import type { FigureKey, FigureRow, PeriodKind } from './figure';
import { GOALS, type GoalRow, type GoalState } from './goals.sheet';

/** Whose figure a goal is about. */
export type GoalScope =
  | { readonly is: 'team' }
  | { readonly is: 'person'; readonly name: string }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'stage'; readonly stage: string };

/** A goal that counts. */
export interface Goal {
  readonly number: string;
  readonly figure: FigureKey;
  readonly scope: GoalScope;
  /** A fraction, or days. */
  readonly target: number;
  readonly period: PeriodKind;
  readonly owner: string;
  /** Number of the goal that it serves; empty for none. */
  readonly parent: string;
  readonly state: GoalState;
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
}

type Row = RecordRow<typeof GOALS> & { readonly record: GoalRow };

interface Read {
  readonly goals: readonly Goal[];
  readonly findings: readonly Finding[];
}

const read = onceFor((plan: Plan): Read => {
  const { rows, findings } = recordsOf(plan, GOALS);
  const own: Finding[] = [];
  const whole = rows.filter((row): row is Row => row.record !== undefined);
  const parents = new Map(
    whole.map(({ record }) => [orderKey(record.number), orderKey(record.parent ?? '')]),
  );
  const goals = whole.flatMap((row): Goal[] => {
    const say = (column: 'scope' | 'target' | 'parent', message: Bilingual): void => {
      own.push({ place: row.place(column), severity: 'error', kind: 'config', message });
    };
    const { record } = row;
    const target = targetOf(record, row.text('target'));
    if (target === undefined) say('target', badTarget(row.text('target'), record.figure));
    const scope = scopeOf(plan, record);
    if (!scope) say('scope', badScope(row.text('scope')));
    const parent = record.parent ?? '';
    const wrong = parent === '' ? undefined : wrongParent(record.number, parents);
    if (wrong) say('parent', WRONG_PARENT[wrong](parent));
    if (target === undefined || !scope) return [];
    return [
      {
        number: record.number,
        figure: record.figure,
        scope,
        target,
        period: record.period,
        owner: record.owner ?? '',
        parent: wrong ? '' : parent,
        state: record.state,
        row: { name: row.name, row: row.row },
        place: row.place('number'),
      },
    ];
  });
  return { goals, findings: [...findings, ...own] };
});

/** The goals that count, in the order of the sheet, those that are paused or have ended among them. */
export const goalsOf = (plan: Plan): readonly Goal[] => read(plan).goals;

/** What is wrong in 跟单_目标. */
export const goalFindings = (plan: Plan): readonly Finding[] => read(plan).findings;

/** A share of 10 and more is written in percent: 95. What lies between, as 180% does, is no share, and days are none. */
function targetOf({ figure, target }: GoalRow, text: string): number | undefined {
  if (definitionOf(figure).kind === 'days') return /[%％]/.test(text) ? undefined : target;
  const share = target >= 10 ? target / 100 : target;
  return share > 0 && share <= 1 ? share : undefined;
}

function scopeOf(plan: Plan, { scope = '', figure }: GoalRow): GoalScope | undefined {
  const text = scope.trim();
  if (text === '' || TEAM.has(nameKey(text))) return { is: 'team' };
  const member = plan.team.find(text);
  if (member) return { is: 'person', name: member.name };
  const stage = keyFor(stageWordsOf(plan.config.processRows), text);
  if (stage !== undefined) return figure === 'stagesInTime' ? { is: 'stage', stage } : undefined;
  const role = keyFor(ROLE_WORDS, text);
  return role && { is: 'role', role };
}

const TEAM = new Set(['全队', '全体', '团队', '整个团队', 'team', 'all', 'wholeteam', 'everybody', 'theteam'].map(nameKey)); // prettier-ignore

/** Goals below each other. */
const DEEPEST = 10;

/** Follows the parents: one that is not there, a way that comes back, or one that is longer than anybody follows. */
function wrongParent(
  number: string,
  parents: ReadonlyMap<string, string>,
): 'none' | 'circle' | 'deep' | undefined {
  const seen = new Set<string>();
  let at = orderKey(number);
  for (;;) {
    if (seen.has(at)) return 'circle';
    if (seen.size > DEEPEST) return 'deep';
    seen.add(at);
    const next = parents.get(at);
    // Of goals further up their own rows tell.
    if (next === undefined) return seen.size === 2 ? 'none' : undefined;
    if (next === '') return undefined;
    at = next;
  }
}

const badTarget = (text: string, figure: FigureKey): Bilingual => {
  const { title, kind } = definitionOf(figure);
  const { zh, en } = title;
  if (kind === 'days')
    return both(
      `“${text}”不能作“${zh}”的目标。这个指标是天数，请写天数，如 3；改好之前这个目标不算。`,
      `“${text}” is no target for “${en}”, which is in days. Write days, such as 3; until then the goal does not count.`,
    );
  return both(
    `“${text}”不能作“${zh}”的目标。请写 0 到 100% 之间的比率，如 95%；改好之前这个目标不算。`,
    `"${text}" is no target for "${en}". Write a share above 0 and up to 100%, such as 95%; until then the goal does not count.`,
  );
};

const badScope = (text: string): Bilingual =>
  both(
    `不认识范围“${text}”。空着是全队；或写“跟单_人员”里的姓名、角色，“节点按时率”还可写节点。改好之前这个目标不算。`,
    `"${text}" is no scope. Leave it blank for the team, or write a name of Gendan People, a role, and for "Stages on time" a stage. Until then the goal does not count.`,
  );

const noParent = (text: string): Bilingual =>
  both(
    `没有编号是“${text}”的目标。请改上级目标；改好之前按没有上级算。`,
    `No goal has the number "${text}". Correct the parent goal; until then this one has none.`,
  );

const circle = (text: string): Bilingual =>
  both(
    `上级目标“${text}”绕了一圈又回到自己。请改掉其中一个；改好之前按没有上级算。`,
    `The parent goal "${text}" leads back to this goal. Correct one of them; until then this one has no parent.`,
  );

const tooDeep = (text: string): Bilingual =>
  both(
    `上级目标“${text}”上面的层数超过 ${DEEPEST}。请减少层数；改好之前按没有上级算。`,
    `There are more than ${DEEPEST} goals above each other from "${text}" on. Use fewer; until then this one has no parent.`,
  );

const WRONG_PARENT = { none: noParent, circle, deep: tooDeep };

/** Whether a row is of those that a goal speaks of. */
export function scopeTest(plan: Plan, scope: GoalScope): (row: FigureRow) => boolean {
  switch (scope.is) {
    case 'team':
      return () => true;
    case 'person': {
      const key = nameKey(scope.name);
      return ({ person }) => nameKey(person) === key;
    }
    case 'role':
      return ({ person, day }) => {
        const member = person === '' ? undefined : plan.team.find(person);
        return member !== undefined && holdsOn(member, scope.role, day);
      };
    case 'stage':
      return ({ stage }) => stage === scope.stage;
  }
}

/** `全队`, a name, a role, a stage. */
export function scopeText(plan: Plan, scope: GoalScope): Bilingual {
  if (scope.is === 'team') return both('全队', 'the team');
  if (scope.is === 'person') return both(scope.name, scope.name);
  if (scope.is === 'role') return both(ROLE_WORDS[scope.role].zh, ROLE_WORDS[scope.role].en);
  const words = stageWordsOf(plan.config.processRows)[scope.stage];
  return both(words?.zh ?? scope.stage, words?.en ?? scope.stage);
}
