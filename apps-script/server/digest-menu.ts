import { confirm, confirmedBefore } from './addresses';
import { previewDigest, sendDigest, type DigestRequest } from './digest';
import { digestPage, PREVIEW_TITLE } from './digest-page';
import { languageOf } from './person';
import { sentenceOf } from './telling';

/** Shows who would be told what, with a button that sends. Whoever stands in front of it decides on the hour. */
export function showDigest(request: DigestRequest): void {
  const lang = languageOf();
  const page = HtmlService.createHtmlOutput(digestPage(previewDigest(nowAnyway(request)), lang));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(680).setHeight(560), PREVIEW_TITLE[lang]);
}

/**
 * What the button does; gives the sentences that the page shows, also when nothing could be sent. Whoever presses it has
 * seen the addresses that the page showed, and agrees to them and to no others.
 */
export function sendFromPage(request: DigestRequest, shown: readonly string[]): string {
  const lang = languageOf();
  try {
    confirm(shown);
    const isConfirmed = confirmedBefore();
    const { report } = sendDigest({ ...nowAnyway(request), isConfirmed });
    return report.map((line) => line[lang]).join('\n');
  } catch (error) {
    return sentenceOf(error)[lang];
  }
}

const nowAnyway = (request: DigestRequest): DigestRequest => ({ ...request, keepHours: false });
