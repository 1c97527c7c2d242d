/** Traditional characters of payment terms, and the simplified ones. */
const TRADITIONAL =
  '見單貨後訂發結餘額電匯憑驗運開裝廠產帳賬據證簽給還約繳預總銀轉換郵離達設備質檢週個檔離經滙裡內餘剩為雙買賣來';
const SIMPLIFIED =
  '见单货后订发结余额电汇凭验运开装厂产账账据证签给还约缴预总银转换邮离达设备质检周个档离经汇里内余剩为双买卖来';

export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at]!] as const).concat([['帐', '账'], ['予', '预']]), // prettier-ignore
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one hundred', 100], ['hundred', 100], ['ninety', 90], ['eighty', 80], ['seventy', 70], ['sixty', 60],
  ['forty five', 45], ['forty-five', 45], ['fifty', 50], ['forty', 40], ['thirty', 30], ['twenty', 20],
  ['fifteen', 15], ['ten', 10], ['seven', 7], ['five', 5],
]); // prettier-ignore

/** Words whose misspelling would change what a term says; a word one slip away is taken for them. */
export const KEY_WORDS: ReadonlySet<string> = new Set([
  'deposit', 'deposits', 'advance', 'advanced', 'balance', 'shipment', 'shipments', 'shipping', 'shipped', 'against',
  'before', 'payment', 'payments', 'arrival', 'invoice', 'production', 'inspection', 'remaining', 'delivery', 'documents',
  'document', 'acceptance', 'contract', 'loading', 'lading', 'account', 'usance', 'dispatch', 'receipt', 'prepaid',
  'confirmed', 'transfer', 'western', 'prepayment', 'installation', 'warranty', 'retention',
]); // prettier-ignore

/** Words of their own, however near to a key word. */
export const LOOKALIKES: ReadonlySet<string> = new Set([
  'shipper', 'shippers', 'contact', 'contracts', 'accounts', 'transfers', 'deposited', 'invoices', 'invoiced',
  'acceptances', 'advances', 'balances', 'balanced', 'payments', 'delivered', 'confirms', 'confirm', 'arrivals',
]); // prettier-ignore
