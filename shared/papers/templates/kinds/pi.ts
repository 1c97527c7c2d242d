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
      left: [...say.SELLER, ...say.BUYER],
      right: [
        say.NUMBER,
        say.DATE,
        say.CUSTOMER_PO,
        say.ORDER,
        say.fact('有效期至', 'Valid until', '{{valid_until}}'),
      ],
    },
    { is: 'goods', above: { prices: '{{term}}' } },
    { is: 'words' },
    say.gap(4),
    {
      is: 'facts',
      heading: both('条款', 'Terms'),
      facts: [
        say.PAYMENT,
        say.fact('装运', 'Shipment', both('由 {{port_of_loading}} 至 {{port_of_discharge}}，不迟于 {{latest_shipment}}', 'From {{port_of_loading}} to {{port_of_discharge}}, not later than {{latest_shipment}}')),
        say.fact('分批 / 转运', 'Part / tranship.', both('分批装运：{{partial_shipment}}；转运：{{transhipment}}', 'Part shipments: {{partial_shipment}}; transhipment: {{transhipment}}')),
        say.fact('包装（预计）', 'Packing (est.)', both('{{packages}} 箱，毛重 {{gross_weight}} kg，体积 {{measurement}} m³', '{{packages}} cartons, G.W. {{gross_weight}} kg, {{measurement}} m³')),
      ],
    },
    say.BANK,
    say.BOTH_SIGN,
  ],
}; // prettier-ignore
