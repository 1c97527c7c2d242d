import { bankFingerprint } from '../../../shared/trade/bank-approval';
import type { Company } from '../../../shared/trade/sheets/company.sheet';
import type { Lang } from '../../../shared/lang';
import { in2026 } from '../days';
import { EXPORTER } from '../lc/companies';

/** The exporter and its account, written by one person and approved by another. Everybody here is made up, banks included. */
export function companiesOf(lang: Lang): Partial<Company>[] {
  const company = { ...(lang === 'zh' ? ZH : EN) };
  const approved = { approvedBy: lang === 'zh' ? '周建国' : 'Olga Berg', approvedOn: in2026(1, 6), fingerprint: bankFingerprint(company as Company) }; // prettier-ignore
  return [{ ...company, ...approved }];
}

const ZH: Partial<Company> = {
  company: '枫屿家居', nameEn: 'NINGBO FENGYU HOME CO., LTD.', nameZh: '宁波枫屿家居用品有限公司', address: 'ROOM 1206, 88 HAIYAN NORTH ROAD, NINGBO 315040, CHINA',
  creditCode: '91330200MA2GENDAN1', customsCode: '3302960F1X', phone: '+86 574 5550 0126', beneficiary: 'NINGBO FENGYU HOME CO., LTD.', account: '3901126000000126',
  currency: 'USD', bank: 'YONGJIANG MERCHANTS BANK, NINGBO BRANCH', bankAddress: '139 YAOHANG STREET, NINGBO, CHINA', swift: 'YJMBCNSHXXX', signer: 'ZHOU JIANGUO', writtenBy: '孙敏',
}; // prettier-ignore

const EN: Partial<Company> = {
  company: 'Starling Bay', nameEn: EXPORTER.toUpperCase().replace(/ LTD\.?$/, ' LTD.'), address: '27 HONG KONG MIDDLE ROAD, QINGDAO 266071, CHINA',
  creditCode: '91370200MA3GENDAN2', customsCode: '3702960S2X', phone: '+86 532 5550 0127', beneficiary: EXPORTER.toUpperCase(), account: '3702127000000127',
  currency: 'USD', bank: 'JIAOZHOU BAY BANK, QINGDAO BRANCH', bankAddress: '8 DONGHAI WEST ROAD, QINGDAO, CHINA', swift: 'JZBBCNBQXXX', signer: 'OLGA BERG', writtenBy: 'Ivy Sun',
}; // prettier-ignore
