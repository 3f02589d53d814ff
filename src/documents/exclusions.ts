import type { Block } from './parseBlocks';

/** A language that documents are read in, or `und` for any other. */
export type DocumentLanguage = 'ko' | 'en' | 'und';

/** Why a stretch of a document is no part of its article. */
export type ExclusionReason =
  'other-articles' | 'read-more' | 'quotation' | 'notice' | 'links' | 'empty-section' | 'other-language';

const LINKS = /^(?:외부 링크|바깥 고리|같이 보기|더 읽어 ?보기|external links|see also|further reading)$/iu;

/** What a line is by itself, and what all behind it is where it ends the article. */
const MARKERS: readonly { pattern: RegExp; reason: ExclusionReason; behind?: ExclusionReason }[] = [
  { pattern: /^read other articles:?$/iu, reason: 'read-more', behind: 'other-articles' },
  { pattern: /^famous quotes\b[^.!?]*$/iu, reason: 'quotation', behind: 'quotation' },
  { pattern: /^read more about\b[^.!?]*$/iu, reason: 'read-more' },
  { pattern: /^(?:this article (?:needs|has|may)\b|you can help expand\b|이 문서[는에])/iu, reason: 'notice' },
  { pattern: LINKS, reason: 'links' },
];

/** The heading of a list of references, where entries may have lost their numbers. */
export const REFERENCES_HEADING =
  /^(?:각주|주석|출처|참고 ?(?:문헌|자료)|references|notes|citations|sources|bibliography)$/iu;

// A Hangul letter is a syllable: a Korean text that gives names in other languages too has few of them.
const KOREAN_SHARE = 0.15;
const ENGLISH_SHARE = 0.1;
const ENGLISH_WORDS = /^(?:the|of|and|to|in|is|it|for|a|an|as|was|by|on|with)$/iu;
const LANGUAGE_CHARACTERS = 1000;
const FOREIGN_CHARACTERS = 60;
const FOREIGN_SHARE = { ko: 0.1, en: 0.5, und: 0 };

/** Whether a line ends the article: nothing after it is about its subject. */
export function isArticleEnd(text: string): boolean {
  return MARKERS.some(({ pattern, behind }) => behind !== undefined && pattern.test(text));
}

/**
 * The language of the article, and the reason for each block that is no part of it; blocks of the article have none.
 */
export function findExclusions(blocks: readonly Block[]) {
  const reasons = new Map<Block, ExclusionReason>();
  let ended: ExclusionReason | undefined;
  let inLinks = false;
  for (const block of blocks) {
    const { kind, text } = block;
    const { reason, behind } = MARKERS.find(({ pattern }) => pattern.test(text)) ?? {};
    const isLink = /^(?:heading|item|mark)$/u.test(kind) && !REFERENCES_HEADING.test(text);
    inLinks = reason === 'links' || (inLinks && isLink);
    const found = ended ?? reason ?? (inLinks && 'links');
    if (found) reasons.set(block, found);
    ended ??= behind;
  }
  const article = blocks.filter((block) => !reasons.has(block));
  const language = detectLanguage(article.map(({ text }) => text).join('\n'));
  for (const block of article)
    if (block.kind === 'paragraph' && isForeign(block.text, language)) reasons.set(block, 'other-language');
  markEmptySections(blocks, reasons);
  return { language, reasons };
}

/** Excludes a heading with nothing below it but other headings or what is excluded. */
function markEmptySections(blocks: readonly Block[], reasons: Map<Block, ExclusionReason>): void {
  let hasBody = false;
  for (const block of blocks.toReversed()) {
    const reason = reasons.get(block);
    // What has a figure says something, whatever it stands above.
    const isHeading = block.kind === 'heading' && reason === undefined && !/\d/u.test(block.text);
    if (block.kind === 'mark') continue;
    if (isHeading || (reason === 'links' && LINKS.test(block.text))) {
      if (!hasBody) reasons.set(block, 'empty-section');
      hasBody = false;
    } else hasBody = reason === undefined || reason === 'links';
  }
}

/** Whether most of a paragraph is not in the letters of the language of the article. */
function isForeign(text: string, language: DocumentLanguage): boolean {
  const script = language === 'ko' ? 'Hangul' : 'Latin';
  return text.length >= FOREIGN_CHARACTERS && shareOf(script, text) < FOREIGN_SHARE[language];
}

/** The language of how a text begins: Korean by its share of Hangul, English by that of small words. */
function detectLanguage(whole: string): DocumentLanguage {
  const text = whole.slice(0, LANGUAGE_CHARACTERS);
  if (shareOf('Hangul', text) >= KOREAN_SHARE) return 'ko';
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH_WORDS.test(word)).length / words.length >= ENGLISH_SHARE ? 'en' : 'und';
}

/** Letters of a script among all letters, 0 to 1; 0 for a text without letters. */
function shareOf(script: 'Hangul' | 'Latin', text: string): number {
  const letters = text.match(new RegExp(String.raw`\p{Script=${script}}`, 'gu'))?.length ?? 0;
  return letters / (text.match(/\p{L}/gu)?.length ?? 1);
}
