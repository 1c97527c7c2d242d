/** Longer ones are no statements of a fact. */
const LONGEST = 300;

/** The sentences of a mail, a line ending one; abbreviations such as `No.` do not. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(
      /[\n。！!;；]+|(?<!\b(?:no|nos|voy|approx|ref|est|v|vs|co|inc|ltd|st|mr|ms|mrs|dr))\.(?=\s|$)|(?<=[?？])/i,
    )
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= LONGEST);

const OPEN =
  /[?？]|\b(?:if|whether|could|would|can you|can we|may we|should|shall we|(?:please|pls|kindly) (?:ship|arrange|try|make|change|extend|amend)|asked|applied|draft|hope|hopefully|wish|want|need|request(?:ed)?|prefer|possible|possibly|maybe|perhaps|might|around|about|approx(?:imately)?|tentative(?:ly)?|not|no longer|cannot|can't|won't|isn't|cancel(?:led|ed)?|unless|at the latest|latest by|before)\b|能否|能不能|是否|可否|可不可以|请问|希望|如果|要是|想|最好|尽量|争取|大概|大约|左右|可能|也许|不能|没有|没法|无法|不是|取消|之前|以前|前要|暂定|待定|申请|草稿|吗|呢/i;

/** Whether a sentence asks, wishes, supposes or denies: nothing in it is certain. */
export const isOpenSentence = (sentence: string): boolean => OPEN.test(sentence);
