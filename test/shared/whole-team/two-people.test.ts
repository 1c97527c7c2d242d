import type { Book } from '../../../shared/book/model';
import { GendanError } from '../../../shared/errors';
import { proposeTemplateApproval } from '../../../shared/features/documents/approve';
import { SHIPPED_DESKS } from '../../../shared/features/desks/desks.data';
import { proposeAccepted } from '../../../shared/features/matters/hand-offs/act';
import { proposeVerify } from '../../../shared/features/skills/matrix/verify';
import { proposeApproved } from '../../../shared/features/skills/points/decide';
import { proposeApproval } from '../../../shared/features/trade/bank';
import { entriesOf } from '../../../shared/orders/entry';
import { recordsOf } from '../../../shared/orders/records';
import { mineTest, rolesOf } from '../../../shared/orders/person';
import { roleOf } from '../../../shared/plan/stage-role';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { ROLES } from '../../../shared/process/row';
import { CLOSED } from '../../../shared/process/status';
import { RecordGone } from '../../../shared/records/errors';
import type { RecordSheet } from '../../../shared/records/sheet';
import { COMPANY } from '../../../shared/trade/sheets/company.sheet';
import { TEMPLATES } from '../../../shared/trade/sheets/templates.sheet';
import { bookOf, day, sheetOf } from '../../tools/book';
import { moment } from '../../tools/order-facts';

/*
 * A firm of two: 老板 manages, sells and makes the papers, 小林 does the money and the goods. Between them they have every
 * desk, and neither approves what is their own, wherever the product asks for a second person.
 */
const [BOSS, LIN] = ['老板', '小林'];

const SHEETS = [
  sheetOf('出货', [
    ['订单号', '客户', '国家', '业务员', '贸易条款', '付款方式', '下单日期', '定金到账', '工厂交期', '完工日期', '订舱日期', '船期', '实际开船', '尾款到账'],
    ['D-1', 'NORDVIK', '挪威', BOSS, 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-01'), null, day('2026-05-30'), null, null, day('2026-06-10'), null, null],
    ['D-2', 'HARBOR', '美国', BOSS, 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-03-02'), day('2026-03-04'), day('2026-05-20'), null, null, day('2026-06-01'), null, null],
  ]),
  sheetOf('跟单_人员', [
    ['姓名', '角色', '备份人'],
    [BOSS, '经理、业务员、单证员', LIN],
    [LIN, '财务、跟单员、物流', BOSS],
  ]),
  sheetOf('跟单_公司', [
    ['公司', '英文抬头', '收款人', '账号', '币种', '开户行', 'SWIFT代码', '填写人'],
    ['我司', 'NINGBO OURS CO., LTD.', 'NINGBO OURS CO., LTD.', '1234567890', 'USD', 'BANK OF CHINA NINGBO', 'BKCHCNBJ92A', BOSS],
  ]),
  sheetOf('跟单_模板', [['名称', '类型', '语言', '文件', '版本', '作者', '状态'], ['我们的PI', 'PI', '英文', 'pi.xlsx', 1, BOSS, '草稿']]),
  sheetOf('跟单_事项', [
    ['编号', '类型', '订单', '节点', '提出', '对方', '内容', '交出', '状态', '次数'],
    ['D-2/deposit/1', '交接', 'D-2', '收定金', BOSS, LIN, '装箱数据', day('2026-05-15 16:00'), '已交出', 1],
  ]),
  sheetOf('跟单_知识', [['编号', '问题', '做法', '作者'], ['K-1', '破箱', '加护角', BOSS]]),
  sheetOf('跟单_记录', [
    ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'],
    [day('2026-05-12 15:00'), 'D-2', '订舱', '知识有用', null, null, null, LIN, 'K-1'],
  ]),
  sheetOf('跟单_积分规则', [['规则', '事实', '分'], ['R-1', '知识卡有用', 3]]),
  sheetOf('跟单_积分', [
    ['编号', '日期', '人员', '规则', '订单', '节点', '分', '状态'],
    ['card/K-1/D-2/booking', day('2026-05-12'), BOSS, 'R-1', 'D-2', '订舱', 3, '待核准'],
  ]),
]; // prettier-ignore

const planned = (more: Book['sheets'] = []): Plan =>
  planOf(bookOf(...SHEETS, ...more), moment('2026-05-18 10:00'));
const ALLOWED = sheetOf('跟单_设置', [['项目', '值'], ['可核准自己的', '是']]); // prettier-ignore

/** The only row of a sheet, by its name. */
const nameIn = (plan: Plan, sheet: RecordSheet): string => recordsOf(plan, sheet).rows[0]!.name;

/** What asks for a second person, done by somebody; all of it is the boss's own. */
const APPROVALS: readonly (readonly [string, (plan: Plan, by: string) => unknown])[] = [
  ['bank data', (plan, by) => proposeApproval(plan, nameIn(plan, COMPANY), by)],
  ['a template', (plan, by) => proposeTemplateApproval(plan, nameIn(plan, TEMPLATES), by, 'f')],
  ['points', (plan, by) => proposeApproved(plan, ['card/K-1/D-2/booking'], by)],
  ['a skill', (plan, by) => proposeVerify(plan, { person: BOSS, skill: '审证', level: 2, evidence: 'D-2' }, by)],
  ['a hand-off', (plan, by) => proposeAccepted(plan, 'D-2/deposit/1', { by })],
]; // prettier-ignore

describe.each(APPROVALS)('%s', (_, approve) => {
  test('is not approved by who it is of, though they are the manager', () => {
    let refused: unknown;
    try {
      approve(planned(), BOSS);
    } catch (error) {
      refused = error;
    }
    // For who asks, not as something that is gone.
    expect(refused).toBeInstanceOf(GendanError);
    expect(refused).not.toBeInstanceOf(RecordGone);
  });
  test('is approved by the other one', () => {
    expect(approve(planned(), LIN)).toMatchObject({ patch: expect.anything() as unknown });
  });
  test('may be one’s own where the team’s setting says so', () => {
    expect(approve(planned([ALLOWED]), BOSS)).toMatchObject({ patch: expect.anything() as unknown });
  });
});

describe('merged roles', () => {
  test('open work is of exactly one of the two; what neither holds falls to both once its turn comes', () => {
    const plan = planned();
    const [boss, lin] = [mineTest(plan, BOSS)!, mineTest(plan, LIN)!];
    const stages = entriesOf(plan)
      .flatMap(({ whole }) => whole.rows)
      .flatMap(({ row }) => row.order.stages.filter(({ status }) => !CLOSED.has(status)));
    expect(stages.length).toBeGreaterThan(20);
    const held = new Set([...rolesOf(plan, BOSS), ...rolesOf(plan, LIN)]);
    for (const stage of stages) {
      const owners = Number(boss(stage)) + Number(lin(stage));
      const owner = stage.owner?.owner;
      if (owner !== undefined) expect([stage.stage.key, owners]).toEqual([stage.stage.key, 1]);
      // Nobody’s is only what neither does today: after-sales, whose turn has not come.
      else
        expect([stage.stage.key, held.has(roleOf(stage)), owners > 0]).toEqual([
          stage.stage.key,
          owners > 0,
          owners > 0,
        ]);
    }
  });

  test('each has the desks of all their roles, and theirs first', () => {
    const plan = planned();
    const [boss, lin] = [rolesOf(plan, BOSS), rolesOf(plan, LIN)];
    expect(boss.slice(0, 3)).toEqual(['manager', 'sales', 'docs']);
    expect(lin.slice(0, 3)).toEqual(['finance', 'merchandiser', 'logistics']);
    const desks = new Set(SHIPPED_DESKS.flatMap(({ roles }) => roles));
    for (const role of [...boss, ...lin]) expect(ROLES).toContain(role);
    for (const role of [...boss, ...lin]) expect(desks).toContain(role);
  });
});
