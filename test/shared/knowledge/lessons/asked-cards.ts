/** A card as a team writes it, and what a colleague who has never read it asks, in either language. */
export interface AskedCard {
  readonly number: string;
  readonly zh: CardTexts;
  readonly en: CardTexts;
  /** As cells of the sheet say it. */
  readonly stages?: string;
  readonly countries?: string;
}

interface CardTexts {
  /** What comes up. */
  readonly question: string;
  readonly practice: string;
  /** In other words than the card's. */
  readonly asks: string;
}

/** Half of the questions: those on which the words of the search were chosen. */
export const TUNED: readonly AskedCard[] = [
  {
    number: 'K-01',
    stages: 'bl_check',
    zh: {
      question: '提单收货人打错，开船后才发现',
      practice: '船开前逐项核对提单确认件：收货人、通知人、件数、毛重和唛头。开船后改单，船公司收改单费，还要出保函。',
      asks: 'consignee 拼错了，船已经走了还能不能动，要花多少钱？',
    },
    en: {
      question: 'Consignee wrong on the B/L, noticed after sailing',
      practice: 'Check the draft line by line before the vessel leaves: consignee, notify, packages, marks. Amending it later costs a fee and a letter of indemnity.',
      asks: 'The receiver’s name is misspelt and the ship has left port: can we still correct it, and what does the line charge?',
    },
  },
  {
    number: 'K-02',
    stages: 'customs',
    countries: 'SA',
    zh: {
      question: '沙特清关要 SABER 证',
      practice: '出货前三周在平台上办 PC 和 SC，没有 SC 货在港口提不走。',
      asks: '发利雅得的货要做什么认证，对方才能提货？',
    },
    en: {
      question: 'Saudi clearance asks for SABER',
      practice: 'Apply for PC and SC on the platform three weeks ahead; without the SC nothing leaves the port.',
      asks: 'Which conformity papers does cargo for Riyadh have to have?',
    },
  },
  {
    number: 'K-03',
    stages: 'load',
    countries: 'AU',
    zh: {
      question: '木托没有 IPPC 章被退运',
      practice: '只用热处理过的木托，章要清楚；能用胶合板的就用胶合板。',
      asks: '去悉尼的货，下面垫板要不要除虫？',
    },
    en: {
      question: 'Pallets without the IPPC stamp were shipped back',
      practice: 'Use heat-treated wood with a readable stamp, plywood where possible.',
      asks: 'Do the skids for Sydney have to be treated against bugs?',
    },
  },
  {
    number: 'K-04',
    stages: 'present',
    zh: {
      question: '信用证品名和发票不一致被拒付',
      practice: '发票品名照抄 45A，一个逗号都不改；交单前由另一个人再审一遍。',
      asks: '银行说票据上的货描跟证上的对不上，怎么避免？',
    },
    en: {
      question: 'Discrepancy: description on the invoice not as in the L/C',
      practice: 'Copy field 45A to the letter; a second person reads everything before it goes to the bank.',
      asks: 'How do we avoid unpaid documents because the name of goods differs from the credit?',
    },
  },
  {
    number: 'K-05',
    stages: 'deposit',
    zh: {
      question: '定金没到就排产，客户取消',
      practice: '水单不算，查到账才下单给工厂；急单由经理书面同意。',
      asks: '对方首款还没打过来，能先让厂里开工吗？',
    },
    en: {
      question: 'Production begun without the deposit, then the order was cancelled',
      practice: 'A bank slip is not money: order from the factory once it is in the account. The manager agrees in writing to any exception.',
      asks: 'May the supplier start work although the down payment has not arrived?',
    },
  },
  {
    number: 'K-06',
    stages: 'vgm',
    zh: {
      question: 'VGM 过截止没发，柜子被甩',
      practice: '装柜当天过磅，磅单当天给货代；截止前一天再查一次回执。',
      asks: '称重数据晚报了会怎样？',
    },
    en: {
      question: 'VGM sent after cut-off, container rolled',
      practice: 'Weigh on the day of loading, pass the slip on the same day, look for the receipt a day before.',
      asks: 'What happens when the verified gross mass is late?',
    },
  },
  {
    number: 'K-10',
    stages: 'load',
    zh: {
      question: '木制品到港发霉',
      practice: '含水率 12% 以下才装；雨季每柜挂 10 条干燥剂，箱底铺牛皮纸。',
      asks: '家具在海上长毛了，潮气大怎么办？',
    },
    en: {
      question: 'Wooden articles arrived mouldy',
      practice: 'Below 12% moisture before loading; ten desiccant strips a container in the rainy season, kraft paper on the floor.',
      asks: 'How do we keep damp away from furniture at sea?',
    },
  },
  {
    number: 'K-11',
    stages: 'release',
    zh: {
      question: '没收到尾款就电放',
      practice: '财务确认到账后才给放单保函；客户催也一样，例外要经理签字。',
      asks: '对方还欠着钱，可以先把货给他提走吗？',
    },
    en: {
      question: 'Telex release before the balance was in',
      practice: 'Finance confirms receipt first, however hard the customer presses; exceptions are signed by the manager.',
      asks: 'Can we let them pick up while they still owe us?',
    },
  },
  {
    number: 'K-15',
    stages: 'customs',
    zh: {
      question: '报关单毛重和提单差 3% 以上被查',
      practice: '报关前用实际过磅数更新箱单，三份单子一个数。',
      asks: '海关说我们公斤数前后不一样，怎么防？',
    },
    en: {
      question: 'Examined because gross weight on declaration and B/L differed by 3%',
      practice: 'Update the packing list with the real figures first: one number on all three.',
      asks: 'Customs found that the kilos are inconsistent, how to prevent that?',
    },
  },
  {
    number: 'K-16',
    stages: 'pps_ok',
    zh: {
      question: '产前样没签字就做大货，颜色不对',
      practice: '封样双方签字各留一份，没有签样单工厂不开裁。',
      asks: '没得到客人点头就量产，色差被索赔怎么防？',
    },
    en: {
      question: 'Bulk begun before the pre-production sample was signed: wrong shade',
      practice: 'Both sides sign and keep a sealed one; nobody cuts without it.',
      asks: 'The dye lot was rejected since we made everything without approval',
    },
  },
  {
    number: 'K-18',
    stages: 'arrive',
    zh: {
      question: '目的港滞箱费很高',
      practice: '订舱时就申请 14 天免箱期，写进订舱确认；到港前三天提醒客户清关。',
      asks: '柜子在那边放久了费用吓人，能提前做点什么？',
    },
    en: {
      question: 'Demurrage and detention at destination',
      practice: 'Ask for 14 days with the booking and have it confirmed; remind the customer three days before arrival.',
      asks: 'How do we get out of paying storage when boxes stay too long?',
    },
  },
  {
    number: 'K-19',
    stages: 'balance',
    zh: {
      question: '客户收到改账户的假邮件，款打错了',
      practice: '账户只在合同里写；改账户一律打电话用老号码核实，邮件里写明我们从不用邮件改账户。',
      asks: '有人冒充我们叫对方转账到别处，怎么防骗？',
    },
    en: {
      question: 'Customer paid to a wrong account after a fake mail',
      practice: 'The account stands in the contract only; any change is verified by telephone on the old number.',
      asks: 'Somebody pretended to be us and gave other bank details: what is our rule against scams?',
    },
  },
  {
    number: 'K-22',
    stages: 'refund',
    zh: {
      question: '进项发票品名和报关单不同，退税被卡',
      practice: '开票前把报关品名和单位发给工厂，收到票先核对再认证。',
      asks: '增票上的叫法跟申报的不一样，税还能拿回来吗？',
    },
    en: {
      question: 'Refund blocked: VAT invoice names the goods otherwise than the declaration',
      practice: 'Send the factory the declared name and unit first, check the invoice before it is certified.',
      asks: 'Do we get the tax back when the supplier’s input invoice has another product name?',
    },
  },
  {
    number: 'K-24',
    stages: 'load',
    zh: {
      question: 'FBA 箱唛贴错被拒收',
      practice: '条码由客户发 PDF，工厂打印后拍照回传，六面检查只留一张。',
      asks: '亚马逊不收货，说外面贴的不对',
    },
    en: {
      question: 'Amazon refused cartons with a wrong label',
      practice: 'The customer sends the barcode as a PDF, the factory sends photos back, and old ones come off.',
      asks: 'The fulfilment centre turned our boxes away because of stickers',
    },
  },
  {
    number: 'K-27',
    stages: 'insurance',
    zh: {
      question: 'CIF 投保多少、保什么',
      practice: '按发票 110% 投一切险，易碎品加破碎险，保单日期不晚于提单日。',
      asks: '玻璃杯要买多少保额，用哪种条款？',
    },
    en: {
      question: 'How to insure under CIF',
      practice: '110% of invoice, all risks, breakage clause for fragile articles, dated no later than shipment.',
      asks: 'Which cover do we take for glassware, and how high a premium base?',
    },
  },
]; // prettier-ignore

/** More cards beside which the others have to be found; their questions served for choosing as well. */
export const FURTHER: readonly AskedCard[] = [
  {
    number: 'K-07',
    stages: 'booking',
    countries: 'US',
    zh: {
      question: '美线七八月订不到舱',
      practice: '提前三周放舱，同时备一家直客货代；客户指定货代的，请客户也催他们的代理。',
      asks: '暑假发洛杉矶，柜子老是没位置，怎么办？',
    },
    en: {
      question: 'No space to the US in July and August',
      practice: 'Book three weeks ahead and keep a second forwarder ready; with a nominated one have the buyer press their agent.',
      asks: 'In summer our containers for Long Beach keep getting left behind on the quay. Any tricks?',
    },
  },
  {
    number: 'K-08',
    stages: 'prod_done',
    zh: {
      question: '春节前后工厂交期靠不住',
      practice: '节前四十天停止接急单，节后第一批按三周后算；提前把工人返岗名单要来。',
      asks: '过完年第一批货什么时候真能做好？',
    },
    en: {
      question: 'Ready dates around Chinese New Year cannot be relied on',
      practice: 'No rush orders forty days before; count on three weeks for the first lot after it. Ask for the list of returning workers.',
      asks: 'The mill is closed for the spring festival: when will goods be finished afterwards?',
    },
  },
  {
    number: 'K-09',
    stages: 'final_qc',
    zh: {
      question: '跌落测试不过，验货判不合格',
      practice: '出口箱用五层双瓦楞，四角加护角，抽三箱先自己摔。',
      asks: '箱子从台子上掉下来就烂，QC 不放行，该换什么料？',
    },
    en: {
      question: 'Drop test failed at final inspection',
      practice: 'Five-ply double-wall with corner pads; try three of them ourselves beforehand.',
      asks: 'QC would not pass the lot because packing burst when it fell. What board do we use?',
    },
  },
  {
    number: 'K-12',
    stages: 'bl_check',
    countries: 'BR',
    zh: {
      question: '巴西提单要有 NCM 和 CNPJ',
      practice: 'NCM 至少四位，收货人和通知人都写 CNPJ，运费金额要显示，木包装要声明。',
      asks: '去桑托斯的单子上收件人税号写不写？',
    },
    en: {
      question: 'B/L for Brazil needs NCM and CNPJ',
      practice: 'Four digits of NCM at least, CNPJ of consignee and notify, freight shown in figures, wood declared.',
      asks: 'Do papers for Santos have to show the importer’s tax number?',
    },
  },
  {
    number: 'K-13',
    stages: 'co',
    zh: {
      question: '产地证要在开船前申请',
      practice: '船走后只能补发，要盖后发章，有的海关不认，客户多付税会扣我们。',
      asks: '对方想少交关税，我们船都开了才想起那张证，还来得及吗？',
    },
    en: {
      question: 'Certificate of origin has to be applied for before sailing',
      practice: 'Afterwards it is issued retrospectively, which some countries refuse, and the buyer deducts what they lost.',
      asks: 'The buyer wants a lower duty but the vessel is gone and we forgot the Form E',
    },
  },
  {
    number: 'K-14',
    stages: 'booking',
    zh: {
      question: '带锂电池的货按危险品订舱',
      practice: '提前十天交 UN38.3、MSDS 和危包证，未申报会被罚并退关。',
      asks: '充电宝走海运要准备哪些报告？',
    },
    en: {
      question: 'Goods with lithium batteries are booked as dangerous goods',
      practice: 'UN38.3, MSDS and the packaging certificate ten days ahead; undeclared ones are fined and sent back.',
      asks: 'We ship a torch with a rechargeable cell for the first time, is anything special needed?',
    },
  },
  {
    number: 'K-17',
    stages: 'isf',
    countries: 'US',
    zh: {
      question: 'ISF 晚报被罚五千美元',
      practice: '装船前 24 小时要报，资料截单时一起给；十项里工厂名址最容易缺。',
      asks: '出美国的货装上去之前要先报什么，漏了会罚吗？',
    },
    en: {
      question: 'Fined USD 5,000 for a late ISF',
      practice: 'It is due 24 hours before loading: send the ten items with the SI; name and address of the factory are what is usually missing.',
      asks: 'What does the importer security filing want from us and when?',
    },
  },
  {
    number: 'K-20',
    stages: 'quote',
    zh: {
      question: '报价后人民币升值，利润没了',
      practice: '报价写有效期十五天和汇率基准，三十万美元以上的单当天锁汇。',
      asks: '美元一跌我们就亏，价格里怎么写才保险？',
    },
    en: {
      question: 'The yuan rose after we had quoted and ate the margin',
      practice: 'Quotes say fifteen days and the rate they rest on; above USD 300,000 the rate is fixed with the bank on the same day.',
      asks: 'A weak dollar makes us lose money on long offers, how do we protect ourselves?',
    },
  },
  {
    number: 'K-21',
    stages: 'booking',
    zh: {
      question: 'FOB 拼箱目的港收费高，客户怪我们',
      practice: '订舱前请货代书面报目的港费用，转给客户确认再走；超过 8 立方建议小柜。',
      asks: '货少跟别家合装，那头的代理乱收钱，怎么提前说清楚？',
    },
    en: {
      question: 'High destination charges on FOB LCL, and the customer blames us',
      practice: 'Have the forwarder state them in writing and the customer agree first; above 8 cubic metres propose a 20-foot container.',
      asks: 'A small lot went with other people’s cargo and the agent over there asked a fortune',
    },
  },
  {
    number: 'K-23',
    stages: 'sample_send',
    zh: {
      question: '寄样快递费谁付',
      practice: '第一次寄样客户到付，给他们的 DHL 账号；下单后从货款里返还，写在形式发票上。',
      asks: '新客人要免费的样，邮费让谁出？',
    },
    en: {
      question: 'Who pays the courier for samples',
      practice: 'The first time freight collect on the customer’s own DHL number, credited with the first order on the proforma.',
      asks: 'A new buyer wants free swatches by express: do we bear the postage?',
    },
  },
  {
    number: 'K-25',
    stages: 'present',
    zh: {
      question: '多装几箱，信用证超金额',
      practice: '没有“about”或溢短装条款就按证装；多出来的另走一票 T/T。',
      asks: '实际出的数量比 LC 上写的多，银行会不会不给钱？',
    },
    en: {
      question: 'A few cartons more than the L/C allows',
      practice: 'Without "about" or a tolerance ship exactly what it says; the rest goes on a separate invoice by T/T.',
      asks: 'We loaded five percent over the quantity in the credit, will the bank still pay?',
    },
  },
  {
    number: 'K-26',
    stages: 'claim_reply',
    zh: {
      question: '收到客诉先做什么',
      practice: '24 小时内书面回复收到，不认责；要照片、视频、批号和数量，再和工厂留样比。',
      asks: '收货人来信说坏了一大批，头一步怎么回？',
    },
    en: {
      question: 'What to do first when a claim comes in',
      practice: 'Confirm receipt in writing within a day without admitting anything; ask for photos, lot and quantity, compare with the kept sample.',
      asks: 'A client complains that many pieces are broken. How do I respond at the beginning?',
    },
  },
  {
    number: 'K-28',
    stages: 'balance',
    countries: 'RU',
    zh: {
      question: '俄罗斯客户付款被退汇',
      practice: '先问收款行接不接，用人民币收，付款附言只写合同号，不写货名。',
      asks: '莫斯科打来的钱又被银行退回去了',
    },
    en: {
      question: 'Payments of Russian customers bounce',
      practice: 'Ask our bank beforehand, invoice in yuan, and let the remark hold the contract number and no goods.',
      asks: 'The transfer from St Petersburg was returned again by our bank',
    },
  },
  {
    number: 'K-29',
    stages: 'load',
    zh: {
      question: '空箱有洞，货被雨淋',
      practice: '提箱后关门看透光，地板不能有钉子和异味，不行当场换箱并拍照。',
      asks: '拖车来了以后，货装进去之前要看集装箱哪些地方？',
    },
    en: {
      question: 'Empty container had a hole and rain came in',
      practice: 'Close the doors and look for light; no nails, no smell; otherwise change it on the spot and take photos.',
      asks: 'What do we look at when the truck brings the box, before the goods go in?',
    },
  },
  {
    number: 'K-30',
    stages: 'artwork',
    zh: {
      question: '彩盒错字整批重印',
      practice: '印前打样给客户逐字签回，英文由客户自己校，条码现场扫一遍。',
      asks: '外面的字弄错了，几万个盒子报废，以后谁来把关？',
    },
    en: {
      question: 'A whole run of gift boxes reprinted for a misprint',
      practice: 'A proof is signed back by the customer word for word, and the barcode is scanned on the spot.',
      asks: 'Thousands of sleeves were scrapped because of a spelling mistake. Who signs the text in future?',
    },
  },
]; // prettier-ignore
