/**
 * What banks on the way may keep of a transfer whose row does not say so, in units of the currency: transfers in USD or
 * EUR arrive 15 to 50 short where the payer does not bear all charges (practice).
 */
const CHARGES_KEPT = 50;

/** The same, in round figures, of currencies whose unit is worth far more or far less. */
const OF_CURRENCY: Readonly<Record<string, number>> = {
  KWD: 15, BHD: 15, OMR: 15, JOD: 30, THB: 1500, TWD: 1500, PHP: 2500, INR: 4000, RUB: 4000, JPY: 5000, HUF: 15_000,
  KRW: 50_000, CLP: 50_000, IDR: 500_000, VND: 1_000_000,
}; // prettier-ignore

/** In units of the currency. */
export const chargesKeptIn = (currency: string): number => OF_CURRENCY[currency] ?? CHARGES_KEPT;
