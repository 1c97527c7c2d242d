import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../shared/functions/table';
import { functionsPage } from '../../scripts/functions-page';
import { evaluated } from '../shared/functions/evaluate';

describe('docs/functions.md', () => {
  it('is what `npm run generate` writes', () => {
    const committed = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8');
    expect(committed).toBe(functionsPage());
  });
});

describe('the table of functions', () => {
  it('has the functions of every host, each once', () => {
    expect(FUNCTIONS.map((fn) => fn.name)).toEqual([
      'DUE', 'STATUS', 'LEFT', 'WORKDAY', 'NETWORKDAYS', 'WORKTIME', 'LCDUE', 'PAYDUE', 'NEXT', 'STAGES', 'ONTIME', 'EXPLAIN', 'OFFDAYS', 'DATE',
    ]); // prettier-ignore
  });

  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('%s is told in both languages', (_, fn) => {
    const texts = [
      fn.summary,
      fn.gives,
      ...fn.parameters.map((p) => p.help),
      ...fn.examples.map((e) => e.note),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[\u4e00-\u9fff]|^zh/);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/[，。；：、（）]/);
    }
    expect(fn.name).toMatch(/^[A-Z]{3,}$/); // no shorter names in Excel, no digits that look like a cell
    expect(new Set(fn.parameters.map((p) => p.name)).size).toBe(fn.parameters.length);
  });

  it('every optional date or number after the first optional one may be skipped', () => {
    for (const fn of FUNCTIONS) {
      const given = fn.parameters.map(() => '');
      expect(evaluated(`=SLA.${fn.name}(${given.join(',')})`)).not.toMatch(/Wrong number/);
    }
  });

  it('examples are answered, and an error only where the example shows one', () => {
    for (const { formula } of FUNCTIONS.flatMap((fn) => fn.examples)) {
      const isMeant = formula.includes('03/04/26') || formula.includes('"T/T"');
      expect(`${formula} ${/^#/.test(evaluated(formula)) ? 'error' : 'answer'}`).toBe(
        `${formula} ${isMeant ? 'error' : 'answer'}`,
      );
    }
  });
});
