/** Colours of series that ask for none, told apart in grey print as well. */
const PALETTE = ['2F6DA8', 'E39A3B', '5BA58C', '8A6BA6', 'B7BDC8', 'C7615A', '7FA7CC', 'A98B5D'];
/** A goal is no series among others. */
const GOAL = '3F4652';
const FAINT = 'D9DCE1';
const TEXT = '3F4652';

/** In hundredths of a point. */
const TITLE_SIZE = 1100;
const TEXT_SIZE = 900;
const SMALL_SIZE = 800;

export const colourOf = (asked: string | undefined, at: number, isGoal: boolean): string =>
  asked?.toUpperCase() ?? (isGoal ? GOAL : PALETTE[at % PALETTE.length]!);

export const filled = (colour: string): string => `<c:spPr>${fill(colour)}<a:ln><a:noFill/></a:ln></c:spPr>`;

/** Width in points. */
export const drawnLine = (colour: string, points: number, isDashed = false): string =>
  `<c:spPr><a:ln w="${points * EMU_PER_POINT}" cap="rnd">${fill(colour)}${isDashed ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln></c:spPr>`;

export const withoutLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
export const faintLine = `<c:spPr><a:ln w="9525">${fill(FAINT)}</a:ln></c:spPr>`;
/** White, so that it reads on a dark screen as it prints. */
export const ground = `<c:spPr>${fill('FFFFFF')}<a:ln w="9525">${fill(FAINT)}</a:ln></c:spPr>`;

export const titleText = (title: string): string =>
  `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', TITLE_SIZE, true)}</a:pPr>` +
  `<a:r>${font('rPr', TITLE_SIZE, true)}<a:t>${title}</a:t></a:r></a:p></c:rich>`;

export const textLook = (isSmall = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', isSmall ? SMALL_SIZE : TEXT_SIZE, false)}</a:pPr>` +
  '<a:endParaRPr lang="en-US"/></a:p></c:txPr>';

function font(tag: string, size: number, isBold: boolean): string {
  return `<a:${tag} sz="${size}" b="${isBold ? 1 : 0}">${fill(TEXT)}</a:${tag}>`;
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

const EMU_PER_POINT = 12700;
