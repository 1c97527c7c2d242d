import { roleOn, wantedRole, type RoleFacts } from '../../../shared/plan/stage-role';
import { compileTeam } from '../../../shared/people/team';
import type { Role } from '../../../shared/process/row';
import { person } from '../../tools/team';

/** An order whose sheet has these columns; blank where nothing is written. */
const order = (cells: Record<string, string>): RoleFacts => ({
  hasColumn: (field) => field in cells,
  text: (field) => cells[field] ?? '',
});
const team = (...roles: Role[]) => compileTeam(roles.map((role) => person(role, [role])));

const STAGES = {
  报价: { key: 'quote', role: 'sales', branch: 'samples', waitsOn: [] },
  采购下单: { key: 'purchase', role: 'sales', branch: 'making', waitsOn: ['factory'] },
  产前样确认: { key: 'pps_ok', role: 'sales', branch: 'making', waitsOn: ['customer'] },
  中期验货: { key: 'mid_qc', role: 'sales', branch: 'making', waitsOn: ['factory'] },
  自定义验厂: { key: 'own_1', role: 'qc', branch: 'making', waitsOn: [] },
  订舱: { key: 'booking', role: 'logistics', branch: 'shipping', waitsOn: ['carrier'] },
} as const;

test.each<[keyof typeof STAGES, string, Record<string, string>, Role[], Role]>([
  ['采购下单', 'only sales in the team: as ever', { salesperson: '王丽' }, ['sales'], 'sales'],
  ['采购下单', 'the team has a purchaser', { salesperson: '王丽' }, ['sales', 'purchaser'], 'purchaser'],
  ['采购下单', 'the order names one', { salesperson: '王丽', purchaser: '老赵' }, [], 'purchaser'],
  ['采购下单', 'no purchaser, a column for 跟单', { salesperson: '王丽', merchandiser: '小陈' }, ['sales'], 'merchandiser'],
  ['中期验货', 'the team has a quality inspector', { salesperson: '王丽' }, ['sales', 'qc'], 'qc'],
  ['中期验货', 'nobody inspects by trade', { salesperson: '王丽' }, ['sales'], 'sales'],
  ['中期验货', 'a dash in the column names nobody', { qc: '-', merchandiser: '小陈' }, ['sales'], 'merchandiser'],
  ['自定义验厂', 'a stage of the team’s own for 质检 without one', { salesperson: '王丽' }, ['sales'], 'sales'],
  ['产前样确认', 'production, and the order has a merchandiser', { merchandiser: '小陈', salesperson: '王丽' }, [], 'merchandiser'],
  ['产前样确认', 'the cell is blank: the order’s own salesperson', { merchandiser: '', salesperson: '王丽' }, ['merchandiser'], 'sales'],
  ['产前样确认', 'nobody named, a column: the team’s merchandisers', { merchandiser: '' }, ['sales', 'merchandiser'], 'merchandiser'],
  ['产前样确认', 'nobody named, no column: sales', {}, ['sales', 'merchandiser'], 'sales'],
  ['报价', 'sales even where a merchandiser is named', { merchandiser: '小陈', salesperson: '王丽' }, ['merchandiser'], 'sales'],
  ['报价', 'a team of merchandisers alone', {}, ['merchandiser'], 'merchandiser'],
  ['订舱', 'what is nobody’s but its own role’s', { salesperson: '王丽' }, ['sales'], 'logistics'],
])('%s: %s', (stage, _, cells, roles, expected) => {
  expect(roleOn(STAGES[stage], order(cells), team(...roles))).toBe(expected);
}); // prettier-ignore

test('what a stage asks for does not depend on the order', () => {
  expect(Object.values(STAGES).map(wantedRole)).toEqual([
    'sales', 'purchaser', 'merchandiser', 'qc', 'qc', 'logistics',
  ]); // prettier-ignore
});
