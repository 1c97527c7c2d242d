import type { World } from './world';

/** What Google says no to. It says so in the language of the person's account, so no program can go by the words. */
export type Complaint =
  | 'protected'
  | 'mail quota'
  | 'too long'
  | 'server'
  | 'lock'
  | 'no grid'
  | 'account'
  | 'too large'
  | 'fetch quota'
  | 'dns';

type Said = readonly [en: string, zhCn: string, zhTw: string, de: string];

const SAID: Readonly<Record<Complaint, Said>> = {
  protected: [
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Exception: 您正在尝试修改受保护的单元格或对象。如果您需要进行修改，请与电子表格所有者联系，以取消保护。',
    'Exception: 您嘗試編輯的是受到保護的儲存格或物件。如要編輯，請洽試算表擁有者解除保護。',
    'Exception: Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben.',
  ],
  'mail quota': [
    'Exception: Service invoked too many times for one day: email.',
    'Exception: 一天内调用服务的次数过多：email。',
    'Exception: 單日叫用服務次數過多：email。',
    'Exception: Der Dienst wurde an einem Tag zu oft aufgerufen: email.',
  ],
  // Names of services are the same in every language.
  'fetch quota': [
    'Exception: Service invoked too many times for one day: urlfetch.',
    'Exception: 一天内调用服务的次数过多：urlfetch。',
    'Exception: 單日叫用服務次數過多：urlfetch。',
    'Exception: Der Dienst wurde an einem Tag zu oft aufgerufen: urlfetch.',
  ],
  dns: ['Exception: DNS error', 'Exception: DNS 错误', 'Exception: DNS 錯誤', 'Exception: DNS-Fehler'],
  'too long': [
    'Exceeded maximum execution time',
    '超过执行时间上限',
    '超過執行時間上限',
    'Die maximale Ausführungszeit wurde überschritten',
  ],
  server: [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    '很抱歉，服务器发生错误，请稍等片刻再试一次。',
    '很抱歉，伺服器發生錯誤，請稍後再試。',
    'Leider ist ein Serverfehler aufgetreten. Bitte warten Sie einen Moment und versuchen Sie es dann erneut.',
  ],
  lock: [
    'Exception: Lock timeout: another process was holding the lock for too long.',
    'Exception: 锁定超时：另一进程占用锁的时间过长。',
    'Exception: 鎖定逾時：另一項程序佔用鎖定的時間過長。',
    'Exception: Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  ],
  'no grid': [
    'Exception: This operation is not supported on a sheet of type OBJECT.',
    'Exception: OBJECT 类型的工作表不支持此操作。',
    'Exception: OBJECT 類型的工作表不支援這項操作。',
    'Exception: Dieser Vorgang wird für ein Tabellenblatt vom Typ OBJECT nicht unterstützt.',
  ],
  account: [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    '很抱歉，读取存储空间时发生服务器错误。错误代码：PERMISSION_DENIED。',
    '很抱歉，讀取儲存空間時發生伺服器錯誤。錯誤代碼：PERMISSION_DENIED。',
    'Leider ist beim Lesen des Speichers ein Serverfehler aufgetreten. Fehlercode: PERMISSION_DENIED.',
  ],
  'too large': [
    'Exception: Argument too large: value',
    'Exception: 参数过大：value',
    'Exception: 引數過大：value',
    'Exception: Argument zu groß: value',
  ],
};

const LANGUAGES: readonly RegExp[] = [/^en/, /^zh_(CN|SG)/, /^zh/, /^de/];

/** As Google says it to this person; in English where no other language is known here. */
export function complaint({ locale }: Pick<World, 'locale'>, what: Complaint): string {
  const at = LANGUAGES.findIndex((language) => language.test(locale));
  return SAID[what][Math.max(0, at)]!;
}
