import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { PRICED } from '../goods-columns';

export const PI: PaperDesign = {
  kind: 'pi',
  title: both('形式发票', 'PROFORMA INVOICE'),
  orientation: 'portrait',
  columns: PRICED,
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: say.BUYER,
      right: [
        say.NUMBER,
        say.DATE,
        say.fact('有效期至', 'Valid until', '{{valid_until}}'),
        say.CUSTOMER_PO,
        say.ORDER,
      ],
    },
    { is: 'goods', above: { prices: '{{term}}' } },
    { is: 'words' },
    {
      is: 'sides',
      heading: both('装运', 'Shipment'),
      left: [say.LOADING, say.DISCHARGE, say.LATEST],
      right: [
        say.PART_SHIPMENTS,
        say.TRANSHIPMENT,
        say.fact('预计件数', 'Packages (est.)', '{{packages}}'),
        say.fact('预计毛重 kg', 'G.W. kg (est.)', '{{gross_weight}}'),
        say.fact('预计体积 m³', 'Meas. m³ (est.)', '{{measurement}}'),
      ],
    },
    { is: 'facts', facts: [say.PAYMENT] },
    say.BANK,
    say.BOTH_SIGN,
  ],
};
