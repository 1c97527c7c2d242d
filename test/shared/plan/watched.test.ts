import type { StagePlan } from '../../../shared/plan/order-plan';
import { isWatched } from '../../../shared/plan/watched';
import type { ProcessRow } from '../../../shared/process/row';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';

describe('what is kept in view without a column', () => {
  const watched = (row: Partial<ProcessRow>, more: Partial<StagePlan>, planned?: string) =>
    isWatched(aPlan(stagesOf(row)[0]!, more) as never, { planned: planned === undefined ? undefined : moment(planned) } as never); // prettier-ignore
  const hard = { hardDue: moment('2026-05-20'), hardBy: 0 };

  test.each<[string, Partial<ProcessRow>, Partial<StagePlan>, string | undefined, boolean]>([
    ['a cut-off', { key: 'customs', notLater: 'customs_cutoff' }, hard, undefined, true],
    ['nothing', { key: 'customs' }, {}, undefined, false],
    ['its plan', { key: 'customs' }, {}, '2026-05-20', true],
    ['worked back from the ETD', { key: 'customs', notLater: 'etd - 2d' }, hard, undefined, false],
    ['from the ETA', { key: 'customs', notLater: 'eta - 2d' }, hard, undefined, false],
    ['from the ATD', { key: 'customs', notLater: 'atd + 2d' }, hard, undefined, false],
    ['from the ATA', { key: 'customs', notLater: 'ata + 2d' }, hard, undefined, false],
    ['the vessel’s own', { key: 'onboard', notLater: 'etd' }, hard, undefined, true],
    ['money', { key: 'balance', notLater: 'lc_expiry' }, hard, '2026-05-20', false],
    ['what an authority wants', { key: 'isf', notLater: 'lc_expiry' }, hard, '2026-05-20', false],
  ])('%s', (_, row, more, planned, expected) => expect(watched(row, more, planned)).toBe(expected)); // prettier-ignore
});
