import { both } from '../lang';
import type { RecordColumn } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { EXPIRY_DATE, LATEST_SHIPMENT, PRESENT_DAYS } from './credit-dates.data';

const ALLOWED = {
  allowed: word('允许', 'Allowed', 'ALLOWED, PERMITTED'),
  not_allowed: word('不允许', 'Not allowed', 'NOT ALLOWED, PROHIBITED, FORBIDDEN, 禁止'),
  conditional: word('有条件', 'Conditional', 'CONDITIONAL'),
} as const;

const CONFIRMATION = {
  without: word('不保兑', 'Without', 'WITHOUT'),
  may_add: word('可保兑', 'May add', 'MAY ADD'),
  confirm: word('保兑', 'Confirm', 'CONFIRM'),
} as const;

/**
 * What a documentary credit says, each field under its tag of SWIFT MT700 and with it in front of its title. They are
 * the columns of 跟单_信用证 and, beside the fields of other papers, keys of 单证数据: written here once.
 */
export const CREDIT_FIELDS = [
  { key: 'credit_rules', kind: 'text', title: word('40E 适用规则', '40E Applicable Rules', '40E, 适用规则'), width: 18, help: both('如 UCP LATEST VERSION', 'Such as UCP LATEST VERSION') },
  { key: 'issue_date', kind: 'date', title: word('31C 开证日期', '31C Date of Issue', '31C, 开证日, 开证日期'), width: 12 },
  EXPIRY_DATE,
  { key: 'expiry_place', kind: 'text', title: word('31D 到期地点', '31D Place of Expiry', '到期地点, 到期地'), width: 14, help: both('在国外到期的要提前交单', 'One abroad wants the documents there by then') },
  { key: 'applicant', kind: 'long', title: word('50 申请人', '50 Applicant', '50, 开证申请人'), width: 28 },
  { key: 'beneficiary', kind: 'long', title: word('59 受益人', '59 Beneficiary', '59'), width: 28 },
  { key: 'credit_amount', kind: 'money', title: word('32B 金额', '32B Amount', '32B, 信用证金额, 币种金额'), width: 18, help: both('带币种，如 USD 120,000.00', 'With its currency: USD 120,000.00') },
  { key: 'tolerance', kind: 'text', title: word('39A 溢短装', '39A Tolerance', '39A, 金额浮动, 溢短装'), digits: true, width: 10, help: both('如 10/10；空白：没有写', 'Such as 10/10; blank: none stated') },
  { key: 'available_with', kind: 'text', title: word('41a 兑付行与方式', '41a Available With', '41A, 41D, 兑付方式, 议付行'), width: 24 },
  { key: 'drafts_at', kind: 'text', title: word('42C 汇票期限', '42C Drafts at', '42C, 汇票'), width: 20, help: both('如 AT SIGHT、90 DAYS AFTER B/L DATE', 'Such as AT SIGHT or 90 DAYS AFTER B/L DATE') },
  { key: 'deferred_payment', kind: 'text', title: word('42P 延期付款', '42P Deferred Payment', '42P, 42M, 付款细节'), width: 20 },
  { key: 'partial_shipment', kind: 'choice', title: word('43P 分批装运', '43P Partial Shipments', '43P, 分批'), choices: ALLOWED, width: 12 },
  { key: 'transhipment', kind: 'choice', title: word('43T 转运', '43T Transhipment', '43T, 转船'), choices: ALLOWED, width: 12 },
  { key: 'taken_in_charge', kind: 'text', title: word('44A 接货地', '44A Place of Receipt', '44A, 收货地'), width: 16 },
  { key: 'port_of_loading', kind: 'text', title: word('44E 装货港', '44E Port of Loading', '44E, 起运港'), width: 16 },
  { key: 'port_of_discharge', kind: 'text', title: word('44F 卸货港', '44F Port of Discharge', '44F, 目的港'), width: 16 },
  { key: 'final_destination', kind: 'text', title: word('44B 最终目的地', '44B Final Destination', '44B, 目的地'), width: 16 },
  LATEST_SHIPMENT,
  { key: 'goods', kind: 'long', title: word('45A 货物描述', '45A Description of Goods', '45A, 货描'), width: 40 },
  { key: 'documents_required', kind: 'long', title: word('46A 单据要求', '46A Documents Required', '46A, 所需单据'), width: 50 },
  { key: 'conditions', kind: 'long', title: word('47A 附加条款', '47A Additional Conditions', '47A, 附加条件'), width: 40 },
  PRESENT_DAYS,
  { key: 'confirmation', kind: 'choice', title: word('49 保兑', '49 Confirmation', '49, 保兑指示'), choices: CONFIRMATION, width: 10 },
] as const satisfies readonly RecordColumn[]; // prettier-ignore
