import { findField } from '../../../shared/fields/fields';
import { compileProcess } from '../../../shared/process/compile';
import { parseCondition } from '../../../shared/process/condition';
import { gatesIn } from '../../../shared/process/gate';
import { parseExpressions } from '../../../shared/process/expression';
import { ROLES, type ProcessRow } from '../../../shared/process/row';
import { PARTIES } from '../../../shared/cells/party';
import {
  allTemplateRows,
  DEFAULT_VARIANT,
  STAGE_CATALOG,
  templateRows,
  VARIANTS,
} from '../../../shared/templates';
import { parseLimit } from '../../../shared/time/limit-text';

const SHIPPED = [
  'claim',
  'inquiry',
  'air-sample',
  'agent-export',
  'ecommerce',
  'air',
  'rail',
  'ddp',
  'oem-new',
  'repeat',
  'exw',
  'fca',
  'tt-cif',
  'tt-fob',
  'lc-sight',
];

describe('the shipped processes', () => {
  test('are fifteen, the most special first, and T/T FOB is the default', () => {
    expect(VARIANTS.map((variant) => variant.key)).toEqual(SHIPPED);
    expect(DEFAULT_VARIANT).toBe('tt-fob');
  });

  test.each(['zh', 'en'] as const)('compile without a problem in %s', (lang) => {
    const { process, problems } = compileProcess(allTemplateRows(lang));
    expect(problems).toEqual([]);
    expect(process.variants.map((variant) => variant.key)).toEqual(SHIPPED);
  });

  test('an unknown key has no rows', () => expect(templateRows('nothing', 'en')).toEqual([]));

  test('no stage of the catalogue is left out of every process', () => {
    const used = new Set(allTemplateRows('en').map((row) => row.key));
    expect(STAGE_CATALOG.filter((stage) => !used.has(stage.key)).map((stage) => stage.key)).toEqual([]);
  });

  test('each stage of the catalogue has a key of its own', () => {
    const keys = STAGE_CATALOG.map((stage) => stage.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('predecessors in the catalogue are stages of it', () => {
    const keys = new Set(STAGE_CATALOG.map((stage) => stage.key));
    for (const stage of STAGE_CATALOG)
      expect(
        [...stage.after, ...gatesIn((stage.gate ?? []).join(', ')).flat()].filter((key) => !keys.has(key)),
      ).toEqual([]);
  });
});

describe.each(SHIPPED)('%s', (variant) => {
  const rows = templateRows(variant, 'en');
  const [head, ...stages] = rows as [ProcessRow, ...ProcessRow[]];
  const keys = stages.map((stage) => stage.key);

  test('begins with the row about itself, which names where orders start', () => {
    expect(head.key).toBe('*');
    expect(parseExpressions(head.startFrom)).toHaveLength(1);
    expect(head.source).toMatch(/^[PSCR] /);
    if (head.notLater !== '') expect(keys).toContain(head.after);
  });

  test('lists stages after their predecessors, and gates of its own', () => {
    stages.forEach((stage, at) => {
      for (const before of list(stage.after)) expect(keys.slice(0, at)).toContain(before);
      for (const gate of gatesIn(stage.gate).flat()) expect(keys).toContain(gate);
    });
  });

  test('has stages with a role, a deadline and a graded source', () => {
    for (const stage of stages) {
      expect(ROLES).toContain(stage.role);
      expect(stage.limit + stage.notLater).not.toBe('');
      expect(stage.source).toMatch(/^(P|S|C|R|C\/S) ./);
      expect(list(stage.waitsOn).filter((party) => !PARTIES.includes(party as never))).toEqual([]);
    }
  });

  test('has limits, warnings, conditions and expressions that can be read', () => {
    for (const stage of stages) {
      if (stage.limit !== '') parseLimit(stage.limit);
      parseLimit(stage.warn);
      parseCondition(stage.applies);
      parseExpressions(`${stage.startFrom};${stage.notLater}`);
    }
  });

  test('rests on fields that exist', () => {
    for (const stage of stages)
      for (const field of list(stage.evidence)) expect(findField(field)?.key).toBe(field);
  });

  test('shows a field as evidence of one stage only, unless the stages exclude each other', () => {
    const shared = new Map<string, string[]>();
    for (const stage of stages)
      for (const field of list(stage.evidence).slice(0, 1))
        shared.set(field, [...(shared.get(field) ?? []), stage.key]);
    const twice = [...shared].filter(([, users]) => users.length > 1);
    // money ends every kind of term, and an advance is all of it or a part; acceptance ends the bank's look at the papers; the day of sailing also settles the advance; certificates differ by country; one side books the vessel
    const allowed: Record<string, string[]> = {
      atd: ['safe_advance', 'onboard'],
      deposit_date: ['deposit', 'prepaid'],
      balance_date: ['balance_before', 'balance', 'credit_due'],
      forex_date: ['forex', 'safe_report', 'bank_exam', 'maturity'],
      lc_accepted: ['bank_exam', 'acceptance'],
      docs_sent: ['collection', 'present'],
      co_no: ['co', 'co_rcep', 'co_form_e', 'co_apta', 'co_ecfa', 'co_pakistan', 'co_korea', 'co_year'],
      delivered: ['free_time', 'deliver'],
      forwarder: ['nominate', 'freight'],
      gate_in: ['gate_in', 'origin_free'],
      inspection_booked: ['insp_book', 'insp_book_third'],
    };
    for (const [field, users] of twice)
      for (const user of users) expect(allowed[field] ?? []).toContain(user);
  });

  test('has two to six short checks per stage, as many in each language', () => {
    const chinese = templateRows(variant, 'zh').slice(1);
    stages.forEach((stage, at) => {
      const [en, zh] = [stage.checklist.split(';'), chinese[at]!.checklist.split('；')];
      expect(en.length).toBeGreaterThanOrEqual(2);
      expect(en.length).toBeLessThanOrEqual(6);
      expect([stage.key, zh.length]).toEqual([stage.key, en.length]);
    });
  });

  test('differs between the languages in texts only', () => {
    const chinese = templateRows(variant, 'zh');
    const bare = (row: ProcessRow): object => ({
      ...row,
      name: '',
      limit: '',
      warn: '',
      checklist: '',
      document: '',
      source: '',
    });
    expect(chinese.map(bare)).toEqual(rows.map(bare));
    expect(
      chinese.filter((row) => !/\p{Script=Han}/u.test(row.name + row.source)).map((row) => row.key),
    ).toEqual([]);
  });
});

function list(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
}
