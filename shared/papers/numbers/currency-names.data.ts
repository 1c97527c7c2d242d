/** What a currency is called where an amount is written in words. */
export interface CurrencyName {
  /** In English, as invoices and drafts call many of them. */
  readonly en: string;
  /** The minor unit in English; absent where the currency has none. */
  readonly minor?: string;
  readonly zh: string;
}

/** Currencies whose words in English are known for certain; any other is written by its code. */
export const CURRENCY_NAMES: Readonly<Record<string, CurrencyName>> = {
  USD: { en: 'US DOLLARS', minor: 'CENTS', zh: '美元' },
  EUR: { en: 'EUROS', minor: 'CENTS', zh: '欧元' },
  GBP: { en: 'POUNDS STERLING', minor: 'PENCE', zh: '英镑' },
  CNY: { en: 'YUAN RENMINBI', minor: 'FEN', zh: '人民币' },
  JPY: { en: 'JAPANESE YEN', zh: '日元' },
  KRW: { en: 'KOREAN WON', zh: '韩元' },
  HKD: { en: 'HONG KONG DOLLARS', minor: 'CENTS', zh: '港元' },
  AUD: { en: 'AUSTRALIAN DOLLARS', minor: 'CENTS', zh: '澳大利亚元' },
  CAD: { en: 'CANADIAN DOLLARS', minor: 'CENTS', zh: '加拿大元' },
  AED: { en: 'UAE DIRHAMS', minor: 'FILS', zh: '阿联酋迪拉姆' },
  KWD: { en: 'KUWAITI DINARS', minor: 'FILS', zh: '科威特第纳尔' },
  BHD: { en: 'BAHRAINI DINARS', minor: 'FILS', zh: '巴林第纳尔' },
};
