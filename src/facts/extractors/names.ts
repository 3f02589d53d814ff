import type { ParsedDocument } from '../../documents/parseDocument';
import { ORGANIZATION_NAMES, type Language } from '../tokens';
import { matchSpans, slice, splitAt, toTextValue, type Extraction, type TextSpan } from './extraction';

const BODY = { ko: ORGANIZATION_NAMES.ko, en: ORGANIZATION_NAMES.en };
const INTRODUCED = {
  ko: new RegExp(String.raw`^(?<name>${BODY.ko})(?: ?\((?<bracket>[^()]*)\))?[은는] `, 'u'),
  en: new RegExp(String.raw`^(?:The )?(?<name>${BODY.en})(?: \((?<bracket>[^()]*)\))?,? (?:is|was) `, 'u'),
};
const LABELLED = /^(?<label>\p{L}+) ?[:：] ?(?<name>.+)$/u;
const SHORT = /^\p{Lu}{2,10}$/u;
const HANJA = /^[\p{Script=Han} ·]+$/u;
const SMALL_WORDS = /^(?:for|of|the|and|on|in|to)$/iu;
const LANGUAGES = 'ko en fr es de it pt nl ru uk pl ar zh ja vi id tr sv el he hi'.split(' ');

interface Named {
  name: TextSpan;
  language: string;
  short?: TextSpan;
}

/** The names of the organization with their languages, and its abbreviation. */
export function extractNames(document: ParsedDocument, language: Language): Extraction[] {
  const lists = [readTitle(document), readIntroduction(document, language)].filter((list) => list.length > 0);
  return [
    ...lists.map((names): Extraction => {
      const end = Math.max(...names.map(({ name, short }) => Math.max(name.end, short?.end ?? 0)));
      return {
        kind: 'list',
        fact: 'names',
        start: names[0]?.name.start ?? 0,
        end: document.text[end] === ')' ? end + 1 : end,
        align: 'key',
        items: names.map(({ name, language: of, short }) => ({
          start: name.start,
          end: name.end,
          key: of,
          value: { kind: 'name', text: name.text, language: of, ...(short ? { abbreviation: short.text } : {}) },
        })),
      };
    }),
    ...readAbbreviation(document, lists.flat()),
  ];
}

/** The names that stand above an article, each in a line of its own. */
function readTitle({ blocks }: ParsedDocument): Named[] {
  return blocks
    .filter(({ kind }) => kind === 'title')
    .flatMap((name) => {
      const found = Object.entries(ORGANIZATION_NAMES).find(([, form]) =>
        new RegExp(`^(?:${form})$`, 'iu').test(name.text),
      );
      return found ? [{ name, language: found[0] }] : [];
    });
}

function readIntroduction({ sentences }: ParsedDocument, language: Language): Named[] {
  for (const sentence of sentences) {
    const match = INTRODUCED[language].exec(sentence.text);
    if (!match?.groups) continue;
    const { name: words = '', bracket } = match.groups;
    const from = sentence.text.indexOf(words);
    const names: Named[] = [{ name: slice(sentence, from, from + words.length), language }];
    const at = sentence.text.indexOf('(') + 1;
    if (bracket === undefined) return names;
    for (const part of splitAt(slice(sentence, at, at + bracket.length), /[,;，] ?/gu))
      addBracketed(names, part, language);
    return names;
  }
  return [];
}

/** A part of the bracket: `French: Organisation …`, Hanja, or the short form of the name before it. */
function addBracketed(names: Named[], part: TextSpan, language: Language): void {
  const { label = '', name = '' } = LABELLED.exec(part.text)?.groups ?? {};
  const named = readLanguageName(label, language);
  const last = names.findLast((one) => one.language !== 'ko-Hani');
  if (named !== undefined) {
    const words = slice(part, part.text.length - name.length, part.text.length);
    names.push({ name: words, language: HANJA.test(name) && named === 'ko' ? 'ko-Hani' : named });
  } else if (HANJA.test(part.text) && language === 'ko') names.push({ name: part, language: 'ko-Hani' });
  else if (SHORT.test(part.text) && last && !last.short) last.short = part;
}

/** The language that a document in Korean or English calls by this name (프랑스어, French). */
function readLanguageName(name: string, language: Language): string | undefined {
  const display = new Intl.DisplayNames([language], { type: 'language' });
  return name === '' ? undefined : LANGUAGES.find((code) => display.of(code)?.toLowerCase() === name.toLowerCase());
}

/** The short form that the introduction gives or, failing that, the first use of the initials of the English name. */
function readAbbreviation({ sentences }: ParsedDocument, names: readonly Named[]): Extraction[] {
  const english = names.find(({ language }) => language === 'en');
  const given = names.find(({ short, language }) => short && language === 'en') ?? names.find(({ short }) => short);
  const initials = (english?.name.text ?? '')
    .split(' ')
    .flatMap((word) => (SMALL_WORDS.test(word) ? [] : [word.charAt(0).toUpperCase()]))
    .join('');
  const find = (sentence: TextSpan) =>
    matchSpans(sentence, /(?<!\p{L})\p{Lu}{2,10}(?!\p{Lu})/gu).find(({ text }) => text === initials);
  const used = given?.short ?? (english && sentences.map(find).find((span) => span !== undefined));
  return used
    ? [
        {
          kind: 'fact',
          fact: 'abbreviation',
          start: used.start,
          end: used.end,
          value: toTextValue(used.text, 'en', used.text),
        },
      ]
    : [];
}
