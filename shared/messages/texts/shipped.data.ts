import type { Shipped } from './choose';

/** Kinds of texts that Gendan has words of its own for, besides the payment reminder. */
export type ShippedKind = 'acknowledgement' | 'acknowledgement_closed' | 'status' | 'dispatch' | 'claim' | 'shipping_advice'; // prettier-ignore

/** What is written where the team has no approved text of its own. An answer to an inquiry never says a price. */
export const SHIPPED: Readonly<Record<ShippedKind, Shipped>> = {
  acknowledgement: {
    key: 'gendan-acknowledgement',
    version: 1,
    words: {
      zh: {
        subject: '已收到您的询盘：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n谢谢您的询盘（{{贵司单号}}），我们已经收到，正在核对规格和数量，会尽快回复您。\n\n如有图纸、包装或认证要求，请一并发来，方便我们答复完整。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'We have received your inquiry {{reference}}',
        text: 'Dear {{contact}},\n\nThank you for your inquiry ({{reference}}). We have received it and are going through the specification and quantities. You will hear from us shortly.\n\nIf you have drawings, packing or certification requirements, please send them along so that our reply is complete.\n\nBest regards,\n{{sender}}',
      },
    },
  },
  acknowledgement_closed: {
    key: 'gendan-out-of-hours',
    version: 1,
    words: {
      zh: {
        subject: '已收到您的询盘：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n谢谢您的询盘（{{贵司单号}}）。收到时我们不在上班时间，办公室于{{上班时间}}（当地时间）上班，届时由同事跟进并尽快回复您。\n\n如有图纸、包装或认证要求，可以先发来。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'We have received your inquiry {{reference}}',
        text: 'Dear {{contact}},\n\nThank you for your inquiry ({{reference}}). It reached us outside our office hours. Our office opens on {{office opens}} (local time); we will then look into it and come back to you as soon as we can.\n\nIf you have drawings, packing or certification requirements, please send them along in the meantime.\n\nBest regards,\n{{sender}}',
      },
    },
  },
  status: {
    key: 'gendan-status',
    version: 1,
    words: {
      zh: {
        subject: '订单进度：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n订单 {{贵司单号}} 截至{{今天}}的进度：\n\n{{进展}}\n\n有变化我们会及时告知。如有问题请随时联系。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'Progress of your order {{reference}}',
        text: 'Dear {{contact}},\n\nHere is where your order {{reference}} stands as of {{today}}:\n\n{{progress}}\n\nWe will keep you posted on any change. Please let us know if you have any questions.\n\nBest regards,\n{{sender}}',
      },
    },
  },
  dispatch: {
    key: 'gendan-dispatch',
    version: 1,
    words: {
      zh: {
        subject: '装运单证：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n订单 {{贵司单号}} 的单证随信附上：\n\n{{单证}}\n\n请核对，如需更改请尽快告知。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'Shipping documents: {{reference}}',
        text: 'Dear {{contact}},\n\nPlease find attached the documents for your order {{reference}}:\n\n{{documents}}\n\nKindly check them and let us know soon if anything has to be amended.\n\nBest regards,\n{{sender}}',
      },
    },
  },
  claim: {
    key: 'gendan-claim',
    version: 1,
    words: {
      zh: {
        subject: '已收到您的反馈：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n您关于 {{贵司单号}} 的反馈我们已经收到，正在核查。\n\n为尽快查清，请提供：问题照片或视频、批号和箱唛、涉及的数量；货物和包装请先保留。\n\n有了核查结果，我们会马上回复您。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'We have received your claim: {{reference}}',
        text: 'Dear {{contact}},\n\nWe have received your claim concerning {{reference}} and are looking into it.\n\nTo help us find the cause, please send us photos or a video of the problem, the lot number and carton marks, and the quantity affected. Please keep the goods and their packing for the time being.\n\nWe will come back to you as soon as we know more.\n\nBest regards,\n{{sender}}',
      },
    },
  },
  shipping_advice: {
    key: 'gendan-shipping-advice',
    version: 1,
    words: {
      zh: {
        subject: '装船通知：{{贵司单号}}',
        text: '{{联系人}}，您好：\n\n订单 {{贵司单号}} 的货物已经开船：\n\n- 船名航次：{{船名航次}}\n- 提单号：{{提单号}}\n- 开船日期：{{开船日期}}\n- 预计到港（{{目的港}}）：{{预计到港}}\n\n单证另行发出。\n\n祝好！\n{{署名}}',
      },
      en: {
        subject: 'Shipping advice: {{reference}}',
        text: 'Dear {{contact}},\n\nThe goods of your order {{reference}} are on board:\n\n- Vessel / voyage: {{vessel}}\n- B/L no.: {{B/L no}}\n- Sailed on: {{sailed on}}\n- ETA {{port of discharge}}: {{ETA}}\n\nThe documents will follow.\n\nBest regards,\n{{sender}}',
      },
    },
  },
}; // prettier-ignore
