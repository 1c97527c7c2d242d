/**
 * Whether a remark asks if the vessel has sailed: 查一下开了没有, 确认是否已开船, 船走了吗, `check if sailed`. Who asks
 * that does not know; a date that has passed proves nothing to them.
 */
export const wondersAboutSailing = (remark: string): boolean =>
  remark !== '' && (ZH.test(remark) || EN.test(remark));

const ZH =
  /(开|走|出运|离港|上船)(船|港|货)?了?(没有?|吗|么|否)(?!.{0,2}(舱位|货|单|定|时间))|是否(已经?)?(开船|出运|离港|开航|上船|走货)|有没有(开|走|离港|上船|出运)/;
const EN =
  /\b(check|confirm|ask|verify|see)\b.{0,24}\b(if|whether)\b.{0,24}\b(sail(ed)?|depart(ed)?|left|on ?board|shipped|atd)\b|\b(has|have|did)\b.{0,24}\b(sail(ed)?|depart(ed)?|left)\b.{0,10}\?|\b(sailed|departed)\s*(yet)?\s*\?/i;
