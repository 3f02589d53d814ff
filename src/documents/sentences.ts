import type { Span } from './mappedText';
import type { Block } from './parseBlocks';

/** A sentence of a paragraph, or a whole line of another kind. Offsets are of the normalized text. */
export interface Sentence extends Span {
  text: string;
  block: Block;
}

// No sentence is as long as this; what is gets cut at a space, so that no pattern runs over a whole file.
const MAX_CHARACTERS = 2000;
const SHORT = String.raw`No|vs|etc|e\.g|i\.e|c|ca|approx|(?:\p{L}\.)+\p{L}`;
const TITLES = String.raw`\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rev|St|${SHORT}`;
const MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** Full stops that end no sentence, as patterns of what stands before and behind. */
const NO_END = [
  String.raw`\.(?<=(?:^|[\s(“"])(?:${TITLES})\.)(?=\s|$)`,
  // The dot of "Dec. 5": before anything but a figure or a small letter it ends a sentence.
  String.raw`\.(?<=(?:^|[\s(])(?:${MONTHS})\.)(?=,? [\d\p{Ll}])`,
  // The dots of "2016. 6. 기준": no sentence goes on with a number and a dot, or with "as of".
  String.raw`\.(?<=(?:^|[^\d.])\d{4}\.(?: ?\d{1,2}\.){0,2})(?= (?:\d{1,2}\.|기준|현재))`,
  String.raw`\.(?<=(?:^|[^\d.])\d{4}\. ?\d{1,2}\. ?\d{1,2}\.)(?= [가-힣])`,
].join('|');
// A full stop, what closes with it, and then a space or the end of the paragraph.
// A Korean one may go without the space, where a reference marker stood between two sentences.
const END = String.raw`[.!?。]+["”’')\]]*(?=\s|$)|\.(?<=다\.)(?=[가-힣\d\p{Lu}])`;
const END_OR_NOT = new RegExp(`(?<not>${NO_END})|${END}`, 'gu');

/** The sentences of a block, in both languages; a block that is no paragraph is one. */
export function splitSentences(block: Block): Sentence[] {
  const isProse = block.kind === 'paragraph' || block.kind === 'item';
  const matches = isProse ? [...block.text.matchAll(END_OR_NOT)].filter(({ groups }) => !groups?.['not']) : [];
  const ends = [...matches.map((match) => match.index + match[0].length), block.text.length];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of ends) {
    while (from < to) {
      const space = block.text.lastIndexOf(' ', from + MAX_CHARACTERS);
      const end = to - from <= MAX_CHARACTERS ? to : space > from ? space : from + MAX_CHARACTERS;
      const text = block.text.slice(from, end).trim();
      const start = block.start + block.text.indexOf(text, from);
      if (text !== '') sentences.push({ start, end: start + text.length, text, block });
      from = end;
    }
  }
  return sentences;
}
