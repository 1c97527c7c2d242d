/** Everybody here is made up, banks included. */
export interface Buyer {
  readonly name: string;
  readonly country: string;
  readonly incoterm: string;
  readonly bank: string | undefined;
  readonly sales: string;
  /** Days at sea from Qingdao. */
  readonly transit: number;
  readonly currency: string;
}

export const BUYERS: readonly Buyer[] = [
  { name: 'Sundara Agro Tools Ltd', country: 'Bangladesh', incoterm: 'CFR', bank: 'Padma Merchant Bank', sales: 'Grace Liu', transit: 21, currency: 'USD' },
  { name: 'Al Noor Garden Centres', country: 'Saudi Arabia', incoterm: 'CIF', bank: 'First Corniche Bank', sales: 'Grace Liu', transit: 26, currency: 'USD' },
  { name: 'Kilimo Hardware PLC', country: 'Kenya', incoterm: 'CIF', bank: 'Savannah Trade Bank', sales: 'Owen Zhao', transit: 30, currency: 'USD' },
  { name: 'Andes Ferretera SA', country: 'Peru', incoterm: 'CFR', bank: 'Banco del Altiplano', sales: 'Owen Zhao', transit: 36, currency: 'USD' },
  { name: 'Indus Home & Field', country: 'Pakistan', incoterm: 'CFR', bank: 'Crescent Gate Bank', sales: 'Grace Liu', transit: 20, currency: 'USD' },
  { name: 'Fjordside Hagesenter AS', country: 'Norway', incoterm: 'FOB', bank: undefined, sales: 'Mia Chen', transit: 42, currency: 'EUR' },
  { name: 'Greenfold Supply Inc', country: 'USA', incoterm: 'FOB', bank: undefined, sales: 'Mia Chen', transit: 19, currency: 'USD' },
  { name: 'Tuinhuis De Linde BV', country: 'Netherlands', incoterm: 'FOB', bank: undefined, sales: 'Mia Chen', transit: 37, currency: 'EUR' },
]; // prettier-ignore

export const CLERKS = ['Ivy Sun', 'Leo Ma'] as const;
export const EXPORTER = 'Starling Bay Tools Export Co., Ltd';
