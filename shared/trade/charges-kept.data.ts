/**
 * What banks on the way may keep of a transfer whose row does not say so, in units of the currency: transfers in USD or
 * EUR arrive 15 to 50 short where the payer does not bear all charges (practice).
 */
const CHARGES_KEPT = 50;

/**
 * The same in round figures of currencies whose unit is worth much less or more: some USD 50, which is what the banks on
 * the way charge whatever the currency. Renminbi keeps the 50: it is mostly paid within China, where banks keep little.
 * The figures follow the rates of 2025 and need to be right to the order of magnitude only.
 */
const OF_CURRENCY: Readonly<Record<string, number>> = {
  KWD: 15, BHD: 20, OMR: 20, JOD: 35, TND: 150, LYD: 250,
  PEN: 180, AED: 180, QAR: 180, ILS: 180, SAR: 190, PLN: 190, MYR: 220, RON: 220, BRL: 270, DKK: 330, HKD: 400,
  SEK: 500, NOK: 500, MAD: 500, ZAR: 900, MXN: 900, CZK: 1100, THB: 1500, TWD: 1500, TRY: 2000, UAH: 2000, EGP: 2500,
  PHP: 2800, RUB: 4000, INR: 4200, JPY: 5000, RSD: 5000, BDT: 6000, ISK: 6500, KES: 6500, DZD: 6500, PKR: 14_000,
  HUF: 15_000, LKR: 15_000, KZT: 25_000, CLP: 50_000, KRW: 50_000, IQD: 65_000, NGN: 75_000, COP: 200_000, IDR: 500_000,
  VND: 1_000_000,
}; // prettier-ignore

/** In units of the currency; of one that nobody says, those of a dollar. */
export const chargesKeptIn = (currency: string): number => OF_CURRENCY[currency] ?? CHARGES_KEPT;
