import { lateReasons } from '../../../truth/life/late';
import { trueStanding } from '../../../truth/life/standing';
import type { EventKey } from '../../../truth/life/life';
import { isoOf, wholeDay } from '../../../shared/time/moment';
import { lifeOf, on, type LifeWords } from '../lives';

/** `event due from`, the longest overdue first. */
const late = (life: LifeWords, now: string, plans: EventKey[] = []): string[] => {
  const made = lifeOf(life);
  return lateReasons(made, trueStanding(made, on(now)), new Set(plans)).map(
    ({ event, due, from }) => `${event} ${isoOf(wholeDay(due))} ${from}`,
  );
};

const IN_MAKING: LifeWords = {
  events: {
    deposit: '2026-02-05',
    production_start: '2026-02-25',
    production_done: '2026-04-10',
    sailing: '2026-04-20',
    balance: '2026-04-28',
  },
  promises: { factory: '2026-04-01', delivery: '2026-04-25' },
};

describe('dates that an order carries', () => {
  test('goods are late from the day after the factory’s date until they are made', () => {
    expect(late(IN_MAKING, '2026-04-01')).toEqual([]);
    expect(late(IN_MAKING, '2026-04-02')).toEqual(['production_done 2026-04-01 factory']);
    expect(late(IN_MAKING, '2026-04-10')).toEqual([]);
  });

  test('a factory date that was moved in time is the one that counts', () => {
    const moved = {
      ...IN_MAKING,
      promises: { factory: { '2026-02-02': '2026-04-01', '2026-03-30': '2026-04-10' } },
    };
    expect(late(moved, '2026-04-05')).toEqual([]);
  });

  test('until the factory says so, its old date stands', () => {
    const moved = {
      ...IN_MAKING,
      promises: { factory: { '2026-02-02': '2026-04-01', '2026-04-06': '2026-04-12' } },
    };
    expect(late(moved, '2026-04-05')).toEqual(['production_done 2026-04-01 factory']);
    expect(late(moved, '2026-04-06')).toEqual([]);
  });

  test('a vessel has a day after its ETD; a rolled one has its new ETD', () => {
    const events = {
      deposit: '2026-02-05',
      production_done: '2026-03-20',
      sailing: '2026-04-12',
      balance: '2026-04-20',
    };
    expect(late({ events, promises: { etd: '2026-04-05' } }, '2026-04-06')).toEqual([]);
    expect(late({ events, promises: { etd: '2026-04-05' } }, '2026-04-07')).toEqual([
      'sailing 2026-04-06 etd',
    ]);
    const rolled = { etd: { '2026-03-20': '2026-04-05', '2026-04-05': '2026-04-12' } };
    expect(late({ events, promises: rolled }, '2026-04-08')).toEqual([]);
  });

  test('a vessel booked after 交期 does not move 交期', () => {
    const events = { deposit: '2026-02-05', sailing: '2026-04-20', balance: '2026-04-28' };
    const promises = { delivery: '2026-04-10', etd: '2026-04-20' };
    expect(late({ events, promises }, '2026-04-12')).toEqual(['sailing 2026-04-10 delivery']);
  });

  test('cut-offs bind loading and customs', () => {
    const events = {
      deposit: '2026-02-05',
      loading: '2026-04-04',
      customs: '2026-04-05',
      sailing: '2026-04-06',
      balance: '2026-04-14',
    };
    const promises = { cy_cutoff: '2026-04-02', customs_cutoff: '2026-04-03' };
    expect(late({ events, promises }, '2026-04-03')).toEqual(['loading 2026-04-02 cy_cutoff']);
    expect(late({ events, promises }, '2026-04-04')).toEqual(['customs 2026-04-03 customs_cutoff']);
    expect(late({ events, promises }, '2026-04-05')).toEqual([]);
  });

  test('what has not sailed cannot have arrived: ETA counts from sailing on', () => {
    const events = {
      deposit: '2026-02-05',
      sailing: '2026-04-20',
      arrival: '2026-05-25',
      balance: '2026-04-25',
    };
    expect(late({ events, promises: { eta: '2026-04-18' } }, '2026-04-19')).toEqual([]);
    expect(late({ events, promises: { eta: '2026-05-20' } }, '2026-05-21')).toEqual([
      'arrival 2026-05-20 eta',
    ]);
  });

  test('the team’s own plan counts where the team writes it down', () => {
    const life = {
      events: { deposit: '2026-02-05', sample_ok: '2026-03-10' },
      promises: { 'plan:sample_ok': '2026-03-01' },
    } as const;
    expect(late(life, '2026-03-05')).toEqual([]);
    expect(late(life, '2026-03-05', ['sample_ok'])).toEqual(['sample_ok 2026-03-01 plan:sample_ok']);
  });
});

describe('money', () => {
  test('a deposit is due in five working days, holidays left out', () => {
    const life = {
      ordered: '2026-02-12',
      events: { deposit: '2026-03-10', sailing: '2026-05-01', balance: '2026-05-05' },
    };
    // 13 and 14 February, then Spring Festival until the 23rd: 24, 25 and 26 February.
    expect(late(life, '2026-02-26')).toEqual([]);
    expect(late(life, '2026-02-27')).toEqual(['deposit 2026-02-26 ordered']);
  });

  test('a balance against copies is due a week after them', () => {
    const events = {
      deposit: '2026-02-05',
      sailing: '2026-04-01',
      copies: '2026-04-02',
      balance: '2026-05-10',
    };
    expect(late({ events }, '2026-04-09')).toEqual([]);
    expect(late({ events }, '2026-04-10')).toEqual(['balance 2026-04-09 copies']);
    expect(late({ events }, '2026-05-10')).toEqual([]);
  });

  test('a balance before shipment is due before loading, else before ETD', () => {
    const promises = { etd: '2026-04-20' };
    const events = { deposit: '2026-02-05', sailing: '2026-04-20', balance: '2026-04-20' };
    expect(late({ term: 'tt-before', events, promises }, '2026-04-19')).toEqual(['balance 2026-04-18 etd']);
    const loaded = { ...events, loading: '2026-04-17' };
    expect(late({ term: 'tt-before', events: loaded, promises }, '2026-04-17')).toEqual([
      'balance 2026-04-15 loading',
    ]);
  });

  test('open account runs from the bill of lading; there is no deposit to be late', () => {
    const events = { sailing: '2026-03-01', balance: '2026-05-20' };
    expect(late({ term: 'oa-60', events }, '2026-04-30')).toEqual([]);
    expect(late({ term: 'oa-60', events }, '2026-05-01')).toEqual(['balance 2026-04-30 sailing']);
  });

  test('a collection is due 15 days after the bank sent it, an order paid in advance owes nothing more', () => {
    const events = { sailing: '2026-03-01', documents: '2026-03-05', balance: '2026-04-20' };
    expect(late({ term: 'dp', events }, '2026-03-21')).toEqual(['balance 2026-03-20 documents']);
    expect(
      late({ term: 'prepaid', events: { deposit: '2026-02-05', sailing: '2026-03-01' } }, '2026-06-01'),
    ).toEqual([]);
  });
});

describe('letters of credit', () => {
  const events = {
    lc_received: '2026-02-16',
    sailing: '2026-04-01',
    documents: '2026-04-28',
    balance: '2026-05-20',
  };

  test('documents are late 21 days after the bill of lading, or at the expiry that comes first', () => {
    expect(late({ term: 'lc-sight', events }, '2026-04-22')).toEqual([]);
    expect(late({ term: 'lc-sight', events }, '2026-04-23')).toEqual(['documents 2026-04-22 sailing']);
    const promises = { lc_expiry: '2026-04-15' };
    expect(late({ term: 'lc-sight', events, promises }, '2026-04-16')).toEqual([
      'documents 2026-04-15 lc_expiry',
    ]);
  });

  test('goods on the quay after the latest shipment are late', () => {
    const promises = { lc_ship: '2026-03-28' };
    expect(late({ term: 'lc-sight', events, promises }, '2026-03-29')).toEqual([
      'sailing 2026-03-28 lc_ship',
    ]);
  });

  test('a usance credit is paid 60 days after the bill of lading', () => {
    expect(
      late(
        { term: 'lc-usance', events: { ...events, documents: '2026-04-06', balance: '2026-06-10' } },
        '2026-06-01',
      ),
    ).toEqual(['balance 2026-05-31 sailing']);
  });
});

test('a refund is filed in April of the year after the export', () => {
  const events = {
    deposit: '2025-02-05',
    sailing: '2025-04-01',
    balance: '2025-04-08',
    refund: '2026-05-20',
  };
  expect(late({ ordered: '2025-02-03', events }, '2026-04-30')).toEqual([]);
  expect(late({ ordered: '2025-02-03', events }, '2026-05-06')).toEqual(['refund 2026-04-30 sailing']);
});

describe('cancelled orders', () => {
  test('are late for nothing until they are revived', () => {
    const life: LifeWords = {
      events: {
        deposit: '2026-02-05',
        production_done: '2026-05-01',
        sailing: '2026-05-10',
        balance: '2026-05-15',
      },
      promises: { factory: { '2026-02-02': '2026-04-01', '2026-03-20': '2026-04-20' } },
      cancelled: '2026-02-20',
      revived: '2026-03-20',
    };
    expect(late({ ...life, revived: undefined }, '2026-04-25')).toEqual([]);
    expect(late(life, '2026-03-10')).toEqual([]);
    expect(late(life, '2026-04-25')).toEqual(['production_done 2026-04-20 factory']);
  });
});
