import type { Lang } from '../../../shared/lang';
import type { RecordDraft } from '../../../shared/records/draft';
import { BUYERS } from '../lc/companies';
import { CUSTOMERS } from '../tracker/companies';

/** What a team writes on a card besides what the order sheet says of the customer. Everybody here is made up. */
type Card = RecordDraft & { readonly contact: string; readonly checkedOn: string };

/** A card per customer of the sample, as the team typed it. */
export const cardsOf = (lang: Lang): readonly RecordDraft[] => (lang === 'zh' ? zhCards() : enCards());

function zhCards(): RecordDraft[] {
  return CUSTOMERS.map(({ code, name, country, port, incoterm, payment, sales }) => ({
    customer: name,
    aliases: code,
    country,
    email: `purchasing.${code.toLowerCase()}@example.com`,
    owner: sales,
    terms: ZH_TERMS[payment],
    incoterm,
    port: incoterm === 'FOB' ? '宁波' : port,
    currency: 'USD',
    ...PARTIES[name],
    ...ZH_CARDS[code],
  }));
}

const ZH_TERMS = { 'T/T': 'T/T 30/70', 'L/C': 'L/C at sight', 'O/A': 'O/A 60天' } as const;

/** By the code of the customer. */
const ZH_CARDS: Readonly<Record<string, Card>> = {
  HP: { contact: 'Dana Whitlock', grade: 'B', source: '广交会', requirements: 'ISF要提前48小时给资料', documents: '发票 3, 装箱单 3', checkedOn: '2026-03-12' },
  NH: { contact: 'Ingrid Solberg', grade: 'A', source: '老客户介绍', nextContact: '2026-05-18', requirements: '唛头贴两面；尾款一拖再拖，新单先收定金再排产', checkedOn: '2026-02-05' },
  KH: {
    contact: 'Jens Brandt', grade: 'A', source: '法兰克福展', documents: '发票 2, 装箱单 2, 产地证 1',
    creditLimit: '600000', limitCurrency: 'USD', limitUntil: '2026-12-31', lossDays: '60', checkedOn: '2026-04-20',
  },
  CV: { contact: 'Lucía Ferrer', grade: 'A', source: '官网', documents: '发票 3, 装箱单 3, 保险单 1', checkedOn: '2026-03-30' },
  ML: { contact: 'Owen Tremblay', grade: 'A', source: '广交会', nextContact: '2026-06-02', checkedOn: '2026-04-08' },
  TL: { contact: 'Haruka Mori', grade: 'B', source: '老客户介绍', requirements: '木箱要熏蒸章；外箱不贴中文标签', checkedOn: '2026-01-22' },
  BW: { contact: 'Priya Nair', grade: 'B', source: '官网', requirements: '木制品须熏蒸，随附证书', checkedOn: '2026-03-03' },
  AW: { contact: 'Yousef Haddad', grade: 'A', source: '广交会', documents: '发票 3, 装箱单 3, 产地证 1, 保险单 2', requirements: '单据要使馆认证，交单期15天', checkedOn: '2026-02-26' },
  PH: { contact: 'Carol Jensen', grade: 'A', source: '广交会', requirements: 'DDP，清关行由货代指定；送货前两天预约', checkedOn: '2026-04-15' },
  LL: { contact: 'Camille Renaud', grade: 'B', source: '老客户介绍', nextContact: '2026-05-15', requirements: '问秋季桌布的颜色', checkedOn: '2026-01-15' },
  // The card that nobody has checked for half a year.
  OR: { contact: 'Nigel Ashworth', grade: 'B', source: '官网', checkedOn: '2025-10-20' },
  CA: { contact: 'Matías Rojas', grade: 'C', source: '广交会', documents: '发票 3, 装箱单 3, 产地证 1', checkedOn: '2026-03-18' },
}; // prettier-ignore

function enCards(): RecordDraft[] {
  return BUYERS.map(({ name, country, incoterm, bank, sales, currency }) => ({
    customer: name,
    country,
    owner: sales,
    // Usance is agreed order by order: such a card names no term.
    ...(bank === undefined && { terms: 'T/T 30/70' }),
    incoterm,
    ...(incoterm === 'FOB' && { port: 'Qingdao' }),
    currency,
    ...PARTIES[name],
    ...EN_CARDS[name],
  }));
}

/** Customers whose papers are made: how they are written there. The others' cards lack it, as cards do. */
const PARTIES: Readonly<Record<string, RecordDraft>> = {
  'MAPLE LANE TRADING': { fullName: 'MAPLE LANE TRADING LTD.', address: '1188 FIR STREET, VANCOUVER BC V6H 3S7, CANADA', marks: 'MAPLE LANE\nVANCOUVER\nC/NO. 1-UP', consignee: 'TO ORDER OF SHIPPER', notify: 'MAPLE LANE TRADING LTD., 1188 FIR STREET, VANCOUVER BC' },
  'AL WAHA STORES LLC': { fullName: 'AL WAHA STORES L.L.C.', address: 'P.O. BOX 55126, AL QUOZ 3, DUBAI, UNITED ARAB EMIRATES', marks: 'AL WAHA\nJEBEL ALI\nC/NO. 1-UP', consignee: 'TO ORDER', notify: 'AL WAHA STORES L.L.C., P.O. BOX 55126, DUBAI' },
  'PRAIRIE HOME CO': { fullName: 'PRAIRIE HOME COMPANY INC.', address: '402 GRAIN EXCHANGE DRIVE, SAVANNAH, GA 31401, USA', marks: 'PRAIRIE HOME\nSAVANNAH\nC/NO. 1-UP' },
  'Andes Ferretera SA': { fullName: 'ANDES FERRETERA S.A.', address: 'AV. ARGENTINA 3093, CALLAO, PERU', marks: 'ANDES\nCALLAO\nC/NO. 1-UP', consignee: 'TO ORDER OF BANCO DEL ALTIPLANO', notify: 'ANDES FERRETERA S.A., AV. ARGENTINA 3093, CALLAO' },
  'Kilimo Hardware PLC': { fullName: 'KILIMO HARDWARE PLC', address: 'ENTERPRISE ROAD 71, NAIROBI, KENYA', marks: 'KILIMO\nMOMBASA\nC/NO. 1-UP', consignee: 'TO ORDER', notify: 'KILIMO HARDWARE PLC, ENTERPRISE ROAD 71, NAIROBI' },
  'Tuinhuis De Linde BV': { fullName: 'TUINHUIS DE LINDE B.V.', address: 'HAVENSTRAAT 24, 3011 ROTTERDAM, NETHERLANDS', marks: 'DE LINDE\nROTTERDAM\nC/NO. 1-UP' },
}; // prettier-ignore

/** By the name of the customer. */
const EN_CARDS: Readonly<Record<string, Card>> = {
  'Sundara Agro Tools Ltd': { contact: 'Rafiq Karim', email: 'rafiq@sundara.example.com', port: 'Chattogram', grade: 'A', source: 'Canton Fair', documents: 'Invoice 8, packing list 8, CO 1', requirements: 'L/C at sight or 90 days, agreed with each order', checkedOn: '2026-02-18' },
  'Al Noor Garden Centres': { contact: 'Huda Salem', email: 'huda@alnoor.example.com', port: 'Jeddah', grade: 'B', source: 'Referral', documents: 'Invoice 3, CO 1, insurance 2', checkedOn: '2026-03-05' },
  'Kilimo Hardware PLC': { contact: 'Grace Wambui', email: 'imports@kilimo.example.com', port: 'Mombasa', grade: 'B', source: 'Website', documents: 'Invoice 3, packing list 3, insurance 2', checkedOn: '2026-03-24' },
  'Andes Ferretera SA': { contact: 'Jorge Paredes', email: 'compras@andes.example.com', port: 'Callao', grade: 'B', source: 'Canton Fair', nextContact: '2026-06-01', requirements: 'Amendments go through Ana at the bank', checkedOn: '2026-04-02' },
  'Indus Home & Field': { contact: 'Sana Qureshi', email: 'sana@indus.example.com', port: 'Karachi', grade: 'A', source: 'Referral', nextContact: '2026-05-18', requirements: 'Ask about the autumn range', checkedOn: '2026-01-28' },
  // Credit insurance covers what is open after sailing.
  'Fjordside Hagesenter AS': { contact: 'Marte Lien', email: 'innkjop@fjordside.example.com', grade: 'A', source: 'Cologne fair', creditLimit: '250000', limitCurrency: 'EUR', limitUntil: '2026-12-31', lossDays: '60', checkedOn: '2026-04-14' },
  // The card that nobody has checked for half a year.
  'Greenfold Supply Inc': { contact: 'Ted Marsh', email: 'buying@greenfold.example.com', grade: 'B', source: 'Website', checkedOn: '2025-10-22' },
  'Tuinhuis De Linde BV': { contact: 'Anouk Visser', email: 'inkoop@delinde.example.com', grade: 'A', source: 'Cologne fair', nextContact: '2026-05-15', requirements: 'Ask again for the slip of the balance', checkedOn: '2026-02-24' },
}; // prettier-ignore
