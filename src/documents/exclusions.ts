import { REFERENCES_HEADING, type Block } from './parseBlocks';

/** A language that documents are read in, or `und` for any other. */
export type DocumentLanguage = 'ko' | 'en' | 'und';

// A Hangul letter is a syllable: a Korean text that gives names in other languages too has few of them.
const KOREAN_SHARE = 0.15;
const ENGLISH_SHARE = 0.1;
const ENGLISH_WORDS = /^(?:the|of|and|to|in|is|it|for|a|an|as|was|by|on|with)$/iu;

/** Why a stretch of a document is no part of its article. */
export type ExclusionReason =
  'other-articles' | 'read-more' | 'quotation' | 'notice' | 'links' | 'empty-section' | 'other-language';

const OTHER_ARTICLES = /^(?:read other articles|다른 (?:글|문서) (?:더 )?(?:읽기|보기))\s?[:：]?$/iu;
const READ_MORE = /^(?:(?:read|learn|see) more\b[^.!?]*|더 (?:읽기|보기)\s?[:：].*)$/iu;
const QUOTES = String.raw`(?:famous quot(?:es|ations)|quot(?:es|ations) (?:containing|about|by|from))\b[^.!?]*`;
const QUOTATIONS = new RegExp(String.raw`^(?:${QUOTES}|(?:유명한 )?(?:명언|인용문|인용구)\s?[:：]?)$`, 'iu');
const EN_NOTICE = String.raw`this (?:article|section) (?:needs|has|may|is missing|does not)\b`;
const KO_NOTICE = '이 (?:문서|문단)(?:는|은|에는)|위키백과';
const NOTICE = new RegExp(
  String.raw`^(?:${EN_NOTICE}|not to be confused with\b|you can help (?:expand|wikipedia)|${KO_NOTICE})`,
  'iu',
);
const LINKS = /^(?:외부 링크|바깥 고리|같이 보기|더 읽어 ?보기|external links|see also|further reading)$/iu;
const LANGUAGE_MIN_LETTERS = 60;
const FOREIGN_SHARE = 0.1;

/**
 * The reason for each block that is no part of the article; blocks of the article are left out of the map.
 * "Read other articles:" and a heading of quotations end the article: nothing after them is about its subject.
 */
export function findExclusions(blocks: readonly Block[], language: DocumentLanguage): Map<Block, ExclusionReason> {
  const reasons = new Map<Block, ExclusionReason>();
  let ended: ExclusionReason | undefined;
  let inLinks = false;
  for (const block of blocks) {
    const marker = readMarker(block);
    if (marker) {
      ended = marker.andAfter ?? ended;
      inLinks = false;
      reasons.set(block, marker.reason);
    } else if (ended) reasons.set(block, ended);
    else if (NOTICE.test(block.text)) reasons.set(block, 'notice');
    else if (LINKS.test(block.text)) {
      inLinks = true;
      reasons.set(block, 'links');
    } else if (inLinks && isLink(block)) reasons.set(block, 'links');
    else {
      inLinks = false;
      if (isForeign(block, language)) reasons.set(block, 'other-language');
    }
  }
  return markEmptySections(blocks, reasons);
}

function readMarker(block: Block): { reason: ExclusionReason; andAfter?: ExclusionReason } | undefined {
  if (OTHER_ARTICLES.test(block.text)) return { reason: 'read-more', andAfter: 'other-articles' };
  if (QUOTATIONS.test(block.text)) return { reason: 'quotation', andAfter: 'quotation' };
  return READ_MORE.test(block.text) ? { reason: 'read-more' } : undefined;
}

function isLink(block: Block): boolean {
  return (
    block.kind !== 'paragraph' &&
    block.kind !== 'reference' &&
    block.kind !== 'row' &&
    !REFERENCES_HEADING.test(block.text)
  );
}

function isForeign(block: Block, language: DocumentLanguage): boolean {
  if (block.kind !== 'paragraph' || (block.text.match(/\p{L}/gu)?.length ?? 0) < LANGUAGE_MIN_LETTERS) return false;
  if (language === 'ko') return hangulShare(block.text) < FOREIGN_SHARE;
  const latin = block.text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return language === 'en' && latin / (block.text.match(/\p{L}/gu)?.length ?? 1) < 1 / 2;
}

/** A heading with nothing below it but other headings or what is excluded. */
function markEmptySections(
  blocks: readonly Block[],
  reasons: Map<Block, ExclusionReason>,
): Map<Block, ExclusionReason> {
  let hasBody = false;
  for (const block of blocks.toReversed()) {
    const reason = reasons.get(block);
    const isLinksHeading = reason === 'links' && LINKS.test(block.text);
    // What has a figure says something, whatever it stands above.
    const isHeading = block.kind === 'heading' && reason === undefined && !/\d/u.test(block.text);
    if (block.kind === 'mark') continue;
    if (isLinksHeading || isHeading) {
      if (!hasBody) reasons.set(block, 'empty-section');
      hasBody = false;
    } else hasBody = reason === undefined || reason === 'links';
  }
  return reasons;
}

/** The language of a text: Korean by its share of Hangul letters, English by its share of small words. */
export function detectLanguage(text: string): DocumentLanguage {
  if (hangulShare(text) >= KOREAN_SHARE) return 'ko';
  const words = text.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.test(word)).length;
  return words.length > 0 && english / words.length >= ENGLISH_SHARE ? 'en' : 'und';
}

/** Hangul among all letters, 0 to 1; 0 for a text without letters. */
function hangulShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) / letters;
}
