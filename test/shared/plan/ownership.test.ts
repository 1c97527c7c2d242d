import type { Person } from '../../../shared/people/person';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { OrderOwners } from '../../../shared/plan/ownership';
import { stageNeed } from '../../../shared/plan/stage-need';
import { anOrder, moment } from '../../tools/order-facts';
import { in2026, MONDAY, person, teamOf } from '../people/people';
import { aPlan, stagesOf } from './a-stage';

const NOW = moment('2026-05-18 10:00');
const [pi, review, qc, docs, approve, carton] = stagesOf(
  { key: 'pi', role: 'sales' },
  { key: 'contract_review', role: 'sales' },
  { key: 'final_qc', role: 'sales' },
  { key: 'docs_prep', role: 'docs' },
  { key: 'own', role: 'manager' },
  { key: 'carton', role: 'sales', waitsOn: 'factory' },
);
const TEAM = [
  person('王丽', 'sales'),
  person('李娜', 'docs'),
  person('张敏', 'qc'),
  person('陈总', 'manager'),
];

const chosen = (plan: StagePlan, fields: Record<string, string> = {}, people: readonly Person[] = TEAM, named?: string) =>
  new OrderOwners(anOrder(fields), teamOf(...people), NOW).of(plan, named); // prettier-ignore
const ownerOf = (...of: Parameters<typeof chosen>) => chosen(...of)?.owner;

describe('whose turn a stage is', () => {
  test('whoever holds its role on the order, else in the team', () => {
    expect(ownerOf(aPlan(pi!), { salesperson: '赵强' })).toBe('赵强');
    expect(ownerOf(aPlan(pi!), { salesperson: '' })).toBe('王丽');
    expect(ownerOf(aPlan(docs!), { salesperson: '赵强' })).toBe('李娜');
    expect(ownerOf(aPlan(docs!), { docs_clerk: '何静' })).toBe('何静');
    expect(ownerOf(aPlan(qc!))).toBe('张敏');
    expect(ownerOf(aPlan(docs!), {}, [])).toBeUndefined();
  });

  test('whom the log names for it before all', () => {
    expect(chosen(aPlan(pi!), { salesperson: '赵强' }, TEAM, '李娜')).toMatchObject({ owner: '李娜', via: 'named' }); // prettier-ignore
  });

  test('nobody approves work of their own', () => {
    const two = [person('王丽', ['sales', 'manager']), person('陈总', 'manager')];
    expect(ownerOf(aPlan(approve!), { salesperson: '王丽' }, two)).toBe('陈总');
    expect(ownerOf(aPlan(review!), { salesperson: '王丽' }, [person('王丽', 'sales')])).toBeUndefined();
    expect(ownerOf(aPlan(pi!), { salesperson: '王丽' }, two)).toBe('王丽');
  });

  test('one order asks for each kind of stage once, and keeps them apart', () => {
    const owners = new OrderOwners(anOrder({ merchandiser: '赵强' }), teamOf(...TEAM), NOW);
    const of = (stage: typeof pi, more: Partial<StagePlan> = {}) => owners.of(aPlan(stage!, more), undefined)?.owner; // prettier-ignore
    const asked = [of(pi), of(docs), of(qc), of(carton), of(approve)];
    expect(asked).toEqual(['赵强', '李娜', '张敏', '赵强', '陈总']);
    expect([of(docs), of(pi)]).toEqual(['李娜', '赵强']);
    expect(of(docs, { status: 'done' })).toBeUndefined();
    expect(of(docs)).toBe('李娜');
  });

  test('skills are of stages: then each is asked for by itself', () => {
    const skilled = [person('王丽', 'docs', { skills: { docs_prep: 3 } as never }), person('李娜', 'docs')];
    const [prep, other] = stagesOf({ key: 'docs_prep', role: 'docs' }, { key: 'co', role: 'docs' });
    const owners = new OrderOwners(anOrder({ customer: 'Nordvik' }), teamOf(...skilled), NOW);
    expect(owners.of(aPlan(prep!), undefined)?.owner).toBe('王丽');
    expect(owners.of(aPlan(other!), undefined)).toBeDefined();
  });
});

describe('what is over', () => {
  test.each<[string, Partial<StagePlan>]>([
    ['by its status', { status: 'done' }],
    ['late', { status: 'done late' }],
    ['by its day', { status: 'on track', done: moment('2026-05-04') }],
  ])('has whoever held the role, and nobody is chosen for it now: %s', (_, more) => {
    expect(ownerOf(aPlan(docs!, more))).toBeUndefined();
    expect(ownerOf(aPlan(docs!, more), { docs_clerk: '何静' })).toBe('何静');
    expect(ownerOf(aPlan(docs!, more), {}, TEAM, '李娜')).toBe('李娜');
  });

  test('of somebody who has come since, whoever was there on that day', () => {
    const people = [person('李娜', 'docs', { until: in2026(5, 10) }), person('何静', 'docs', { from: in2026(5, 11) })]; // prettier-ignore
    const done = (day: string) => ownerOf(aPlan(docs!, { status: 'done', done: moment(day) }), { docs_clerk: '何静' }, people); // prettier-ignore
    expect([done('2026-05-04'), done('2026-05-12')]).toEqual(['李娜', '何静']);
  });
});

describe('who is away', () => {
  const away = (from: number, to: number) => [
    person('李娜', 'docs', { absences: [{ from, to }], deputies: ['何静'] }),
    person('何静', 'logistics'),
  ];
  const of = (more: Partial<StagePlan>, people: readonly Person[]) =>
    ownerOf(aPlan(docs!, more), { docs_clerk: '李娜' }, people);

  test('through all of the stage’s time has a deputy', () => {
    const week = away(MONDAY, MONDAY + 4);
    expect(of({ due: moment('2026-05-22') }, week)).toBe('何静');
    expect(of({ due: moment('2026-05-25') }, week)).toBe('李娜');
    expect(of({}, week)).toBe('何静');
  });

  test('a stage that begins later is looked at from there, and one that is late from today', () => {
    const week = away(MONDAY, MONDAY + 4);
    expect(of({ start: moment('2026-05-25') }, week)).toBe('李娜');
    expect(of({ start: moment('2026-05-04'), due: moment('2026-05-06') }, week)).toBe('何静');
    expect(of({ start: moment('2026-05-20') }, week)).toBe('何静');
  });
});

describe('what a stage of an order asks of whoever does it', () => {
  const facts = anOrder({ country: '挪威', pod: 'Oslo', salesperson: '待定', merchandiser: '赵强' });

  test('the markets, the customer’s own person, and the role', () => {
    expect(stageNeed(docs!, facts, teamOf(), MONDAY)).toEqual({
      stage: 'docs_prep', role: 'docs', markets: ['挪威', 'Oslo'], customerOwner: '赵强',
    }); // prettier-ignore
    expect(stageNeed(docs!, anOrder({ pod: 'Oslo' }), teamOf(), MONDAY)).toMatchObject({ markets: ['Oslo'], customerOwner: '' }); // prettier-ignore
  });

  test('an approval says whose work it is', () => {
    expect(stageNeed(approve!, facts, teamOf(), MONDAY)).toMatchObject({ approves: '赵强' });
    expect(stageNeed(approve!, anOrder({}), teamOf(), MONDAY)).not.toHaveProperty('approves');
    expect(stageNeed(pi!, facts, teamOf(), MONDAY)).not.toHaveProperty('approves');
  });
});
