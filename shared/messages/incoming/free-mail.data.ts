/** Domains at which anybody has an address: they tell nothing of whom it belongs to. */
export const FREE_MAIL: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'hotmail.fr', 'live.com', 'msn.com', 'yahoo.com',
  'yahoo.co.uk', 'yahoo.co.in', 'yahoo.co.jp', 'yahoo.fr', 'yahoo.de', 'ymail.com', 'rocketmail.com', 'aol.com', 'icloud.com', 'me.com',
  'mac.com', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'mail.com', 'mail.ru', 'yandex.ru',
  'yandex.com', 'inbox.ru', 'list.ru', 'bk.ru', 'rambler.ru', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'libero.it',
  'virgilio.it', 'terra.com.br', 'uol.com.br', 'bol.com.br', 'zoho.com', 'rediffmail.com', 'naver.com', 'hanmail.net', 'daum.net',
  'qq.com', 'vip.qq.com', 'foxmail.com', '163.com', 'vip.163.com', '126.com', 'vip.126.com', 'yeah.net', '188.com', 'sina.com',
  'sina.cn', 'vip.sina.com', 'sohu.com', 'tom.com', '139.com', '189.cn', 'wo.cn', '21cn.com', 'aliyun.com', 'hinet.net', 'seed.net.tw',
]); // prettier-ignore
