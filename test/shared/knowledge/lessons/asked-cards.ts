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

/** The half on which the words of the search were chosen. */
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
