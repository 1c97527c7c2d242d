import fc from 'fast-check';
import { parseTerms } from '../../../shared/terms/terms';
import { payDue } from '../../../shared/terms/pay-due';
import { parseCalendar } from '../../../shared/time/spec';
import { isoDay } from '../../../shared/time/moment';
import { evaluated } from './evaluate';

describe('SLA.PAYDUE: when a part of the price is due', () => {
  it.each([
    ['the days of the term, from the sailing', '"O/A 30 days",1,"2026-03-16"', '2026-04-15'],
    ['from the B/L date', '"O/A 90 days after B/L date",1,"2026-03-16"', '2026-06-14'],
    ['from the end of the month', '"月结60天",1,"2026-03-16"', '2026-05-30'],
    ['from the end of December', '"月结30天",1,"2026-12-01"', '2027-01-30'],
    ['the second part', '"30% TT, balance OA 45 days",2,"2026-03-16"', '2026-04-30'],
    ['a deposit: 5 working days after the order', '"30% T/T deposit, 70% against copy of B/L",1,"2026-02-13"', '2026-02-27'],
    ['against copies: 7 days after the sailing', '"30% T/T deposit, 70% against copy of B/L",2,"2026-03-16"', '2026-03-23'],
    ['before shipment: 2 working days ahead of the loading', '"T/T 30%定金，发货前付清余款",2,"2026-04-28"', '2026-04-24'],
    ['D/P at sight: 15 days after the documents went', '"D/P at sight",1,"2026-03-16"', '2026-03-31'],
    ['L/C at sight: 5 banking days of examination', '"L/C at sight",1,"2026-03-16"', '2026-03-23'],
    ['a usance L/C, from the B/L', '"L/C 90 days after B/L date",1,"2026-03-20"', '2026-06-18'],
    ['that falls due on a Saturday, on the bank’s next day', '"L/C 90 days after B/L date",1,"2026-03-22"', '2026-06-22'],
    ['by a calendar of one’s own', '"L/C at sight",1,"2026-03-16","Mon-Sat 09:00-17:00"', '2026-03-21'],
    ['no day yet', '"O/A 30 days",1,""', ''],
    ['a column of sailings', '"O/A 30 days",1,{"2026-03-16";""}', '{2026-04-15;""}'],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.PAYDUE(${given})`)).toBe(printed);
  }); // prettier-ignore

  it('asks about a term that does not say when, in the words of the reader of terms', () => {
    expect(evaluated('=SLA.PAYDUE("T/T",1,"2026-03-16")')).toMatch(
      /^#VALUE! terms: "T\/T": .*no time of payment/,
    );
    expect(evaluated('=SLA.PAYDUE("T/T",1,"2026-03-16")', { lang: 'zh' })).toMatch(
      /没有写什么时候付.*写清楚/,
    );
    expect(evaluated('=SLA.PAYDUE("另议",1,"2026-03-16")')).toMatch(/^#VALUE!/);
  });

  it('counts parts from 1 and knows how many there are', () => {
    expect(evaluated('=SLA.PAYDUE("O/A 30 days",2,"2026-03-16")')).toMatch(/^#NUM! part: .*1 to 1/);
    expect(evaluated('=SLA.PAYDUE("O/A 30 days",-1,"2026-03-16")')).toMatch(/^#NUM! part/);
  });
});

test('days of credit move the due by exactly as many days, whatever the day that they count from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 45000, max: 47000 }), (days, day) => {
      const [part] = parseTerms(`O/A ${days} days after B/L date`).parts;
      expect(isoDay(payDue(part!, day, parseCalendar('CN')))).toBe(isoDay(day + days));
    }),
  );
});
