/** Why a case of another engine is answered otherwise here; each has a paragraph in docs/differences.md. */
export type Reason = 'edge' | 'fraction' | 'modified roll' | 'raise' | 'reversed';

const listed = (reason: Reason, answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).map(([id, ours]) => [id, { ours, reason }] as const);

/** Cases of other engines that Gendan answers otherwise on purpose, and what it answers. */
export const DIFFERENCES: Readonly<Record<string, { ours: string; reason: Reason }>> = Object.fromEntries([
  ...listed('modified roll', {
    'numpy-x001': '2010-07-30',
    'numpy-x003': '2010-11-01',
    'numpy-x008': '2012-03-02',
    'numpy-x009': '2012-02-29',
  }),
  ...listed('raise', {
    'numpy-x007': '2011-06-06',
  }),
  ...listed('reversed', {
    'poi-002': '-108',
  }),
  ...listed('fraction', {
    'poi-030': 'NotWhole',
    'poi-039': 'NotWhole',
  }),
  ...listed('edge', {
    'pandas-bh-005': '2014-07-01T17:00:00',
    'pandas-bh-018': '2014-07-01T17:00:00',
    'pandas-bh-035': '2014-07-01T09:00:00',
    'pandas-bh-050': '2014-07-01T09:00:00',
    'pandas-bh-065': '2014-07-01T16:00:00',
    'pandas-bh-072': '2014-07-02T16:00:00',
    'pandas-bh-083': '2014-07-02T13:00:00',
    'pandas-bh-093': '2014-07-02T10:00:00',
    'pandas-bh-112': '2014-07-05T05:00:00',
    'pandas-bh-119': '2014-07-02T19:00:00',
    'pandas-bh-141': '2014-07-01T12:00:00',
    'pandas-bh-146': '2014-07-01T18:00:00',
    'pandas-bh-147': '2014-07-02T12:00:00',
    'pandas-bh-154': '2014-07-04T18:00:00',
    'pandas-bh-158': '2014-07-01T18:00:00',
    'pandas-bh-161': '2014-07-02T12:00:00',
    'pandas-bh-168': '2014-07-07T12:00:00',
    'pandas-bh-173': '2014-07-01T09:00:00',
    'pandas-bh-177': '2014-07-01T14:00:00',
    'pandas-bh-178': '2014-07-02T14:00:00',
    'pandas-bh-179': '2014-07-02T14:00:00',
    'pandas-bh-180': '2014-07-02T14:00:00',
    'pandas-bh-181': '2014-07-04T14:00:00',
    'pandas-bh-182': '2014-07-04T14:00:00',
    'pandas-bh-189': '2014-07-02T19:00:00',
    'pandas-bh-191': '2014-07-02T03:00:00',
    'pandas-bh-205': '2014-07-08T17:00:00',
    'pandas-bh-207': '2014-07-08T17:00:00',
    'pandas-bh-208': '2014-07-09T17:00:00',
    'pandas-bh-209': '2014-07-09T17:00:00',
    'pandas-bh-210': '2014-07-09T17:00:00',
    'pandas-bh-211': '2014-07-11T17:00:00',
    'pandas-bh-212': '2014-07-11T17:00:00',
    'pandas-bh-218': '2014-06-26T09:00:00',
    'pandas-bh-230': '2014-07-09T02:00:00',
    'pandas-bh-244': '2014-06-26T09:00:00',
    'pandas-bh-255': '2014-07-09T01:00:00',
    'pandas-bh-256': '2014-07-09T04:00:00',
    'pandas-bh-271': '2014-07-01T17:00:00',
    'pandas-bh-282': '2014-07-01T09:00:00',
    'pandas-bh-284': '2014-07-07T09:00:00',
    'pandas-bh-299': '2014-07-01T09:00:00',
    'pandas-bh-302': '2014-07-01T13:00:00',
  }),
]);
