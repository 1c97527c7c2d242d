import type { FieldData } from './field';

/**
 * Fields that follow from the payment term and the dates beside it; no header of a team means them. What they hold is
 * worked out where the order's facts are read (shared/plan/term-facts.ts).
 */
export const TERM_FIELDS: readonly FieldData[] = [
  { key: 'terms', type: 'text', derived: true, own: true, zh: '付款条件的各部分', en: 'Parts of the Payment Term' },
  { key: 'credit_days', type: 'number', derived: true, own: true, zh: '付款条件的账期天数', en: 'Credit Days of the Payment Term' },
  { key: 'credit_due', type: 'date', derived: true, own: true, zh: '按付款条件的到期日', en: 'Due Date by the Payment Term' },
  { key: 'maturity_due', type: 'date', derived: true, own: true, zh: '按信用证的远期到期日', en: 'Maturity by the L/C Term' },
  { key: 'balance_due', type: 'date', derived: true, own: true, zh: '按付款条件的尾款到期日', en: 'Balance Due by the Payment Term' },
  { key: 'load_plan', type: 'date', derived: true, own: true, zh: '计划装柜日', en: 'Loading Day' },
  { key: 'shipped_on', type: 'date', derived: true, own: true, zh: '提单日（没填按实际开船）', en: 'On-board Date (else ATD)' },
  { key: 'advance_days', type: 'number', derived: true, own: true, zh: '预收到预计出口的天数', en: 'Days from Advance to Expected Export' },
  { key: 'deferred_days', type: 'number', derived: true, own: true, zh: '出口到预计收款的天数', en: 'Days from Export to Expected Receipt' },
  { key: 'lc_accepted', type: 'date|flag', own: true, zh: '承兑日期, 银行承兑日期, 承兑日', en: 'Acceptance Date, Bank Acceptance, Accepted On' },
  { key: 'credit_ok', type: 'date|flag', own: true, zh: '信用审批, 授信批复, 授信审批, 信用审批日期, 授信批复日期', en: 'Credit Approved, Credit Approval, Credit Approval Date' },
]; // prettier-ignore
