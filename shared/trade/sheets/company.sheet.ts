import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkCurrency } from '../checks';

/** The cells that say where money goes. */
export const BANK_CELLS = [
  'nameEn',
  'beneficiary',
  'account',
  'currency',
  'bank',
  'bankAddress',
  'swift',
  'through',
] as const;

/** 跟单_公司: who exports, and the account that customers pay into. Changed bank data waits for a second person. */
export const COMPANY = recordSheet({
  key: 'company',
  title: word('跟单_公司', 'Gendan Company'),
  about: both(
    '一个抬头、一个账户一行。银行资料由一人填、另一人核准；改了任何一格，核准作废。',
    'One row per exporter and account. One person writes the bank data, another approves; a changed cell voids the approval.',
  ),
  rowKey: ['company', 'account'],
  changedBy: ['manager', 'finance'],
  columns: [
    {
      key: 'company', kind: 'text', title: word('公司', 'Company', '公司简称, 出口商, Exporter'), required: true, repeats: true, width: 16,
      missing: both('这一行没有公司，已忽略。请补上。', 'This row names no company and is ignored. Fill it in.'),
    },
    { key: 'nameEn', kind: 'text', title: word('英文抬头', 'Name in English', '英文名称'), width: 30, wrap: true },
    { key: 'nameZh', kind: 'text', title: word('中文抬头', 'Name in Chinese', '中文名称, 公司全称'), width: 24 },
    { key: 'address', kind: 'long', title: word('地址', 'Address', '英文地址'), width: 34 },
    { key: 'creditCode', kind: 'text', title: word('信用代码', 'Credit code', '统一社会信用代码, 税号'), digits: true, width: 22 },
    { key: 'customsCode', kind: 'text', title: word('海关编码', 'Customs registration', '海关注册编码, 海关十位码'), digits: true, width: 14 },
    { key: 'phone', kind: 'text', title: word('电话', 'Phone', 'Tel'), digits: true, width: 18 },
    { key: 'beneficiary', kind: 'text', title: word('收款人', 'Beneficiary', '受益人, 户名'), width: 28 },
    { key: 'account', kind: 'text', title: word('账号', 'Account', 'A/C, 银行账号, Account no.'), digits: true, width: 22 },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency', '账户币种'), width: 8, check: checkCurrency },
    { key: 'bank', kind: 'text', title: word('开户行', 'Bank', '银行, 银行名称, Bank name'), width: 28 },
    { key: 'bankAddress', kind: 'long', title: word('银行地址', 'Bank address', '开户行地址'), width: 28 },
    { key: 'swift', kind: 'text', title: word('SWIFT代码', 'SWIFT code', 'SWIFT, BIC, SWIFT/BIC'), width: 14, check: checkSwift },
    { key: 'through', kind: 'text', title: word('中间行', 'Correspondent bank', '代理行, Intermediary bank'), width: 22 },
    { key: 'signer', kind: 'text', title: word('签字人', 'Signed by', '签署人, Signatory'), width: 14 },
    { key: 'seal', kind: 'file', title: word('章图', 'Seal picture', '公章图片, 签章'), width: 14 },
    { key: 'writtenBy', kind: 'person', writerOf: BANK_CELLS, title: word('填写人', 'Written by', '经办人'), width: 12, help: both('谁填的银行资料', 'Who wrote the bank data') },
    { key: 'approvedBy', kind: 'person', title: word('核准人', 'Approved by', '复核人, 审批人, Approver'), width: 12, help: both('另一个人，打电话核对过', 'Somebody else, who checked it by telephone') },
    { key: 'approvedOn', kind: 'date', title: word('核准日期', 'Approved on', '复核日期, 审批日期'), width: 12 },
    { key: 'fingerprint', kind: 'text', forMachines: true, title: word('指纹', 'Fingerprint', '资料指纹'), digits: true, width: 18, help: both('核准时由跟单写；不要手改', 'Written by Gendan on approval; leave it alone') },
  ],
}); // prettier-ignore

export type Company = RecordOf<typeof COMPANY>;

function checkSwift(text: string) {
  if (/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/i.test(text.normalize('NFKC').replace(/\s/g, '')))
    return undefined;
  return both(
    `“${text}”不是 SWIFT 代码（8 位或 11 位）。请向银行核对；改好之前忽略这一格。`,
    `“${text}” is no SWIFT code (8 or 11 characters). Check it with the bank; until then the cell is ignored.`,
  );
}
