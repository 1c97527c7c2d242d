import type { Capability } from '../../capability';
import { both } from '../../lang';
import { documentsAgenda } from './agenda';
import { documentFindings } from './findings';
import { SECTIONS } from './sections.data';

/**
 * Papers of orders: made of templates, numbered, registered and held against each other. Its sheets come with
 * `RECORD_SHEETS`, where rows are read or written.
 */
export const DOCUMENTS = {
  key: 'documents',
  title: both('单证', 'Documents'),
  findings: documentFindings,
  deskSections: SECTIONS,
  agenda: { ofOrders: documentsAgenda },
  verbs: [
    {
      key: 'doc',
      on: ['command'],
      title: both('做单证', 'Make a document'),
      about: both(
        '做一份单证：报价、PI、合同、发票、装箱单、托书等；不加 --yes 是没有号码的草稿',
        'Make a paper of an order: quotation, PI, contract, invoice, packing list …; a draft without a number unless --yes',
      ),
    },
    {
      key: 'check',
      on: ['command'],
      title: both('核对单证', 'Check documents'),
      about: both(
        '核对一张订单的单证：和信用证、提单、客户卡、登记是否一致',
        'Hold the papers of an order against each other, the L/C, the B/L, the customer card and the register',
      ),
    },
  ],
} as const satisfies Capability;
