import { setUpSample } from '../../scripts/samples/set-up';
import { plan } from '../../shared/plan/plan';
import { readWorkbook } from '../../xlsx/read';
import { checkupOf } from '../../shared/checkup/checkup-of';
import { adviceOf } from '../../shared/checkup/advice';
import { variantsInUse } from '../../shared/plan/initial-config';
import { proposeProcess } from '../../shared/proposals/process/edit';
import { patchWorkbook } from '../../xlsx/patch';
import { MID_MORNING as now } from '../tools/set-up';
test('x', () => {
  const out: string[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const bytes = setUpSample(lang); const p = plan(readWorkbook(bytes), now); const c = checkupOf(p, {});
    for (const s of c.stages.filter((s) => s.n >= 20)) {
      for (const amount of [0.5, 1, 2, 12]) {
      try {
        const edits = variantsInUse(p).map((variant) => ({ do: 'set' as const, variant, stage: s.stage, column: 'limit' as const, text: amount + s.unit }));
        const b2 = patchWorkbook(bytes, proposeProcess(p, edits, { by: '', why: '' }).patch).bytes;
        const p2 = plan(readWorkbook(b2), now); const c2 = checkupOf(p2, {}); const a = adviceOf(p2, c2);
        out.push([lang, s.stage, s.unit, s.limit, amount, c2.stages.filter((x) => x.stage === s.stage).map((x) => JSON.stringify([x.n, x.onTime.of, x.onTime.n, x.p80])).join(), '=>', a.map((x) => x.id + ' ' + x.title.zh + ' ' + JSON.stringify(x.effect.past) + JSON.stringify({ ...x.effect.open, changed: x.effect.open.changed.length })).join(' | ')].join(' '));
      } catch (e) { out.push(s.stage + (e as Error).message); }}
    }
  }
  console.log(out.join('\n'));
});
