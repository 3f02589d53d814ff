import type { Block } from './parseBlocks';

/** A sentence of a paragraph, or a whole line of another kind. Offsets are of the normalized text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  block: Block;
}

// The end of a sentence: a full stop, what closes with it, and then a space or the end of the paragraph.
// A Korean one may go without the space, where a reference marker stood between two sentences.
const END = /[.!?。]+["”’')\]]*(?=\s|$)|다\.(?=[가-힣\d\p{Lu}])/gu;
// No sentence is as long as this; what is gets cut at a space, so that no pattern runs over a whole file.
const MAX_CHARACTERS = 2000;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rev|St|No|vs|etc|e\.g|i\.e|c|ca|approx|(?:\p{L}\.)+\p{L})\.$/u;
// The dot of "Dec. 5": before anything but a figure or a small letter it ends a sentence.
const MONTH = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
const MONTH_AFTER = /^,? [\d\p{Ll}]/u;
// The dots of "2016. 6. 기준": no sentence goes on with a number and a dot, or with "as of".
const DATE_BEFORE = /(?:^|[^\d.])\d{4}\.(?: ?\d{1,2}\.){0,2}$/u;
const DATE_AFTER = /^ (?:\d{1,2}\.|기준|현재)/u;
const WHOLE_DATE_BEFORE = /(?:^|[^\d.])\d{4}\. ?\d{1,2}\. ?\d{1,2}\.$/u;
const HANGUL_AFTER = /^ [가-힣]/u;

/** The sentences of a block, in both languages; a block that is no paragraph is one. */
export function splitSentences(block: Block): Sentence[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.text.length <= MAX_CHARACTERS)
    return [{ start: block.start, end: block.end, text: block.text, block }];
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number) => {
    while (from < to) {
      const end = to - from > MAX_CHARACTERS ? toCut(block.text, from) : to;
      const text = block.text.slice(from, end).trim();
      const start = block.start + block.text.indexOf(text, from);
      if (text !== '') sentences.push({ start, end: start + text.length, text, block });
      from = end;
    }
  };
  for (const match of block.text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isAbbreviation = match[0] === '.' && ABBREVIATION.test(block.text.slice(Math.max(from, end - 12), end));
    if (!isAbbreviation && !isInDate(block.text, end)) take(end);
  }
  take(block.text.length);
  return sentences;
}

function isInDate(text: string, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, end - 14), end), text.slice(end, end + 4)];
  return (
    (DATE_BEFORE.test(before) && DATE_AFTER.test(after)) ||
    (WHOLE_DATE_BEFORE.test(before) && HANGUL_AFTER.test(after)) ||
    (MONTH.test(before) && MONTH_AFTER.test(after))
  );
}

function toCut(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + MAX_CHARACTERS);
  return space > from ? space : from + MAX_CHARACTERS;
}
