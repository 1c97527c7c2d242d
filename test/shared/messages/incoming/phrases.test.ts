import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import type { MailAbout } from '../../../../shared/messages/kinds.data';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { mail, mailPlan } from '../../../tools/mail-book';
import { NOW } from '../../../tools/record-book';

const A = mailPlan();

const HEADERS = [
  'Order No', 'Customer', 'PO No', 'Factory', 'Forwarder', 'Order Date', 'Deposit Received', 'Sample Approved', 'Factory Due', 'Booking No', 'Vessel/Voyage',
  'SI Cut-off', 'ETD', 'ATD', 'ETA', 'B/L No', 'Container No', 'Balance Received', 'L/C No',
]; // prettier-ignore

/** Orders of four digits and no cards of anybody. */
const B: Plan = planOf(bookOf(sheetOf('Orders', [HEADERS,
  ['1023', 'Harbor & Finch', '88120034', 'Xinyu', 'Bluelane', day('2026-03-01'), day('2026-03-05'), day('2026-03-20'), day('2026-05-10'), 'BL2605117', 'HMM OSLO 012E', day('2026-05-20 12:00'), day('2026-05-25'), null, day('2026-06-20'), null, null, null, null],
  ['1024', 'Harbor & Finch', '88120077', 'Xinyu', 'Bluelane', day('2026-05-02'), null, null, day('2026-07-01'), null, null, null, day('2026-07-10'), null, null, null, null, null, null],
  ['1031', 'Castellan', 'CAS/26/009', 'Dongfeng', 'Bluelane', day('2026-04-02'), day('2026-04-08'), null, day('2026-06-10'), null, null, null, day('2026-06-20'), null, null, null, null, null, null],
  ['1032', 'Ravensworth', 'RW-5501-A', 'Dongfeng', '', day('2026-01-15'), day('2026-01-20'), day('2026-02-01'), day('2026-03-10'), 'X99817263', 'X', null, day('2026-03-20'), day('2026-03-21'), day('2026-04-28'), 'XLSH0098817', 'CSQU3054383', day('2026-04-15'), null],
  ['1040', 'Tamarind', 'TM-1', 'Xinyu', '', day('2026-04-20'), null, null, day('2026-06-25'), null, null, null, day('2026-07-01'), null, null, null, null, null, null],
])), NOW); // prettier-ignore

type Judged = readonly [
  plan: Plan,
  from: string,
  subject: string,
  text: string,
  order: string | null,
  about: MailAbout,
  attachments?: readonly string[],
];

const MAILS: readonly Judged[] = [
  [B, 'Ann Lee <ann@harborfinch.com>', 'PO 88120077', 'Hello, our bank executed the transfer this morning, reference FT26051888. Ann', '1024', 'payment'],
  [B, 'Ann Lee <ann@harborfinch.com>', 'Order 1023', 'Any chance the vessel leaves before the weekend? Ann', '1023', 'etd'],
  [B, 'Ann Lee <ann@harborfinch.com>', 'the new lamp', 'We would need 1023 pieces of the new lamp, what would that be per piece?', null, 'inquiry'],
  [B, 'ops@bluelane.cn', 'BL2605117 ETD change', 'Dear customer, due to berth congestion HMM OSLO 012E will now leave on 29 May.', '1023', 'etd'],
  [B, 'ops@bluelane.cn', 'SO for 1031', 'SO: BLN778812, closing SI 12 June 15:00, ETD 18 June', '1031', 'booking', ['SO BLN778812.pdf']],
  [B, 'Luis <luis@castellan.es>', 'CAS/26/009 muestras', 'Hi, we received the samples. Colour OK, size OK. You may start.', '1031', 'approval'],
  [B, 'Luis <luis@castellan.es>', 'CAS 26 009', 'the zip is of bad quality in this sample, please improve and send again', '1031', 'approval'],
  [B, 'Grace <grace@ravensworth.co.uk>', 'RW-5501-A', 'Unfortunately 200 sets arrived with the wrong plug. We have to rework them locally and will charge you.', '1032', 'complaint'],
  [B, 'Grace <grace@ravensworth.co.uk>', 'RW-5501-B', 'Please ship to the same port.', null, 'other'],
  [B, 'Grace <grace@ravensworth.co.uk>', 'thank you', 'Great cooperation this year, thank you all!', null, 'other'],
  [B, 'Dev <dev@tamarind.in>', 'deposit', 'Dear sir, deposit swift attached.', '1040', 'payment', ['swift.pdf']],
  [B, 'Dev <dev@tamarind.in>', 'Hello', 'Do you also make ceiling fans? Please send offer.', null, 'inquiry'],
  [B, 'dev.kumar@gmail.com', 'TM-1 label', 'label file attached for TM-1, pls confirm you can print', '1040', 'approval', ['label.ai']],
  [B, 'stranger@foo.example', 'Re: 1031 and 1032', 'see below', null, 'other'],
  [B, 'stranger@foo.example', 'call 1031', 'hi', null, 'other'],
  [A, 'Erik Holm <erik.holm@nordvik.no>', 'Re: Re: 4500855', 'Hi, we need to cancel one item. Can you send a new PI?\nErik', 'FY26-085', 'other'],
  [A, 'Erik Holm <erik.holm@nordvik.no>', 'photos', 'Could you send photos of the cartons of 4500812?', 'FY26-081', 'other'],
  [A, 'Erik Holm <erik.holm@nordvik.no>', 'invoice CI260071', 'We found that you charged the pallets twice on CI260071. Please correct it.', 'FY26-071', 'other'],
  [A, 'Lucia Vega <compras@solmar.es>', 'Re: FY26-091 documents', 'We have not received the original B/L yet. The ship arrives on Friday! Lucia', 'FY26-091', 'other'],
  [A, 'Lucia Vega <compras@solmar.es>', 'SM-560', 'Our bank will only pay on 30 May, is that ok for you?', 'FY26-092', 'payment'],
  [A, 'op3@haida-logistics.cn', 'FY26-081', '您好，这票货能否5月20日进仓？舱位紧张', 'FY26-081', 'booking'],
  [A, 'op3@haida-logistics.cn', '海运费账单 FY26-083', '附件是FY26-083的海运费账单，请安排付款，付款后放提单。', 'FY26-083', 'payment', ['账单.xlsx']],
  [A, 'op3@haida-logistics.cn', 'FY26-082船名变更', '船名由COSCO PRIDE改为COSCO GLORY 031W，开船日不变。', 'FY26-082', 'etd'],
  [A, 'op3@haida-logistics.cn', 'COSU6412345提单确认件', '请核对格式件，确认后出正本', 'FY26-082', 'approval'],
  [A, '宏达五金 张厂长 <hongda-wj@163.com>', '关于FY26-085', '王小姐，这个单子的图纸看不清楚，麻烦发一份清晰的', 'FY26-085', 'other'],
  [A, '宏达五金 张厂长 <hongda-wj@163.com>', 'FY26-081的货', '货已经打包好了，明天可以来验', 'FY26-081', 'etd'],
  [A, '宏达五金 张厂长 <hongda-wj@163.com>', 'FY26-08货款', '王小姐，FY26-08的货款什么时候能付？工人等着发工资', 'FY26-08', 'payment'],
  [A, '宏达五金 张厂长 <hongda-wj@163.com>', '涨价通知', '由于钢材涨价，6月起单价上调3%', null, 'other'],
  [A, '陳先生 <chen@tailian.com.tw>', 'TL0931', '包装彩盒的稿子我们看过了，logo再放大一点就可以印。', 'FY26-093', 'approval'],
  [A, '陳先生 <chen@tailian.com.tw>', 'TL0931', '船公司说这航次取消了，是真的吗？', 'FY26-093', 'etd'],
  [A, '陳先生 <chen@tailian.com.tw>', 'TL0931', '這批貨收到了，有三箱紙箱破掉，裡面的東西也壓壞了', 'FY26-093', 'complaint'],
  [A, '陳先生 <chen@tailian.com.tw>', '新產品', '請問有沒有黑色的掛鉤？MOQ多少？', null, 'inquiry'],
  [A, 'Orion Gulf <orion.gulf.buying@gmail.com>', 'LC', 'Our bank needs the exact name of beneficiary and your bank swift for opening the LC.', 'FY26-090', 'lc'],
  [A, 'Orion Gulf <orion.gulf.buying@gmail.com>', 'FY26-090 documents', 'Documents were refused by issuing bank because of late shipment. Please contact your bank', 'FY26-090', 'lc'],
  [A, 'Tom Reed <tom.reed@meridian-trading.com>', 'MT-3301', 'Tom: booking looks good, please send SI.', 'FY26-082', 'booking'],
  [A, 'Tom Reed <tom.reed@meridian-trading.com>', 'MT-3302 arrived', 'Container arrived yesterday, everything fine. Thanks!', 'FY26-083', 'other'],
  [A, 'Ana Sousa <ana@arcos.pt>', 'Re: proforma', 'Signed copy attached. Ana', 'FY26-095', 'approval', ['proforma signed.pdf']],
  [A, 'Sam <sam@belmont.com.au>', 'urgent', 'Our stock is out. How soon can you get our stuff on the water? Sam', 'FY26-096', 'etd'],
  [A, 'Ingrid <ingrid@halden.se>', 'HD-1001 & HD-1002', 'please use the same carton for both. Ingrid', null, 'other'],
  [A, 'Jonas Brandt <j.brandt@kestrel-gmbh.de>', 'Rechnung PO-12', 'Die Anzahlung wurde heute überwiesen. Beleg anbei.', 'FY26-086', 'payment', ['Beleg.pdf']],
  [A, '李娜 <li.na@minghua-export.cn>', 'Meridian 的 FY26-083', '客户的尾款今天收到了，可以电放', 'FY26-083', 'payment'],
  [A, '李娜 <li.na@minghua-export.cn>', 'Solmar投诉', 'FY26-091客户说面料起球，要我们赔5%，怎么回？', 'FY26-091', 'complaint'],
]; // prettier-ignore

it.each(MAILS.map(([plan, from, subject, ...more]) => [subject, plan, from, ...more] as const))(
  '%s',
  (subject, plan, from, text, order, about, attachments = []) => {
    expect(judgeMail(plan, mail({ from, subject, text, attachments }), mailContextOf(plan))).toMatchObject({
      order,
      about,
    });
  },
);
