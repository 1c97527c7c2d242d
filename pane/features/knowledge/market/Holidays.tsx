import type { CountryLine, HolidayLine } from '../../../../shared/features/knowledge/market/lines';
import type { MarketView } from '../../../../shared/features/knowledge/market/view';
import { Section } from '../../../parts/Section';
import { useSay } from '../../../state/use-pane';
import { Orders } from './Orders';
import { useMarketStyles } from './styles';
import { MARKET_WORDS } from './words';

/** Where customers are off within six weeks, and what of our orders falls on those days. */
export function Holidays({ view: { countries, unknown, someUnknown } }: { readonly view: MarketView }) {
  const styles = useMarketStyles();
  const say = useSay();
  const names = (of: readonly CountryLine[]): string => of.map(({ name }) => say(name)).join(say(SEPARATOR));
  const off = countries.filter(({ holidays }) => holidays && holidays.length > 0);
  const without = countries.filter(({ holidays }) => holidays?.length === 0);
  const unlisted = countries.filter(({ holidays }) => !holidays);
  return (
    <Section level="h2" title={say(MARKET_WORDS.holidays)} aside={say(MARKET_WORDS.weeks)}>
      {countries.length === 0 && <p className={styles.muted}>{say(MARKET_WORDS.noCountries)}</p>}
      <ul className={styles.list}>
        {off.map(({ code, name, orders, holidays = [] }) => (
          <li key={code} className={styles.item}>
            <div className={styles.country}>
              <span className={styles.line}>
                <span className={styles.about}>{say(name)}</span>
                <span className={styles.muted}>{say(MARKET_WORDS.fitsShort(orders))}</span>
              </span>
              <span className={styles.runs}>
                {holidays.map((holiday, at) => (
                  <Run key={at} holiday={holiday} />
                ))}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {without.length > 0 && <p className={styles.muted}>{say(MARKET_WORDS.noHolidays(names(without)))}</p>}
      {unlisted.length > 0 && <p className={styles.muted}>{say(MARKET_WORDS.noCalendar(names(unlisted)))}</p>}
      {unknown > 0 && countries.length > 0 && (
        <Orders
          orders={someUnknown}
          more={unknown - someUnknown.length}
          before={say(MARKET_WORDS.unknown(unknown))}
        />
      )}
    </Section>
  );
}

const SEPARATOR = { zh: '、', en: ', ' };

export function Run({ holiday: { days, names, isEstimated, touched, more } }: { readonly holiday: HolidayLine }) {
  const styles = useMarketStyles();
  const say = useSay();
  return (
    <span className={styles.line}>
      <span className={styles.days}>{say(days)}</span>
      <span>{say(names)}</span>
      {isEstimated && <span className={styles.muted}>{say(MARKET_WORDS.estimated)}</span>}
      {touched.length > 0 && <Orders orders={touched} more={more} before={say(MARKET_WORDS.touches)} />}
    </span>
  );
} // prettier-ignore
