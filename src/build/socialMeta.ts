import type { PageHead } from '../app/documentHead';
import { toPath, type Page, type ViewName } from '../app/page';
import { isEmbedView } from '../embed/protocol';
import type { EmbedView } from '../embed/embedTypes';
import type { Facts } from '../facts/factsSchema';
import { LANGUAGES, type Language } from '../i18n/language';
import { escapeHtml } from '../ui/escapeHtml';
import { localizeFact } from '../evidence/localizeFact';
import { findFact } from '../facts/statements';

/** The size of every preview picture, in pixels. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;

const LOCALES: Readonly<Record<Language, string>> = { ko: 'ko_KR', en: 'en_GB' };

export interface DiscoverySource {
  /** The site's address, up to and with the last slash. */
  readonly site: string;
  readonly siteName: string;
  readonly page: Page;
  readonly head: PageHead;
  readonly facts: Facts;
  /** Whether the site holds a file of this name. */
  readonly hasFile: (name: string) => boolean;
}

/** The part of a page's head by which content systems, social networks and search engines know it. */
export function buildSocialMeta({ site, siteName, page, head, facts, hasFile }: DiscoverySource): string {
  const { language } = page;
  const picture = previewFile(page.view, language);
  const properties: [string, string][] = [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', head.title],
    ['og:description', head.description],
    ['og:url', site + toPath({ ...page, embedded: false }).slice(1)],
    ['og:locale', LOCALES[language]],
    ...LANGUAGES.filter((each) => each !== language).map((each): [string, string] => [
      'og:locale:alternate',
      LOCALES[each],
    ]),
    ...(hasFile(picture)
      ? ([
          ['og:image', site + picture],
          ['og:image:width', String(PICTURE_PX.width)],
          ['og:image:height', String(PICTURE_PX.height)],
          ['og:image:alt', head.title],
        ] satisfies [string, string][])
      : []),
  ];
  const oembed = escapeHtml(site + oembedFile(embeddedViewOf(page), language));
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`),
    ...(hasFile(picture) ? ['<meta name="twitter:card" content="summary_large_image">'] : []),
    `<link rel="alternate" type="application/json+oembed" href="${oembed}">`,
    ...(isAboutOrganization(page)
      ? [`<script type="application/ld+json">${serializeJson(buildOrganization(facts, language))}</script>`]
      : []),
  ].join('');
}

/** The preview picture of a view; a page names it where it is there. */
export function previewFile(view: ViewName, language: Language): string {
  return `preview-${view}-${language}.png`;
}

/** The oEmbed answer of a view, seen from the site's root. */
export function oembedFile(view: EmbedView, language: Language): string {
  return `oembed/${view}.${language}.json`;
}

/**
 * One page describes the organization to machines: the others would say the same again, in bytes of their first round
 * trip.
 */
function isAboutOrganization({ view, embedded }: Page): boolean {
  return view === 'profile' && !embedded;
}

/** Instead of a page that cannot stand in a frame, a content system is given the profile. */
function embeddedViewOf({ view }: Page): EmbedView {
  return isEmbedView(view) ? view : 'profile';
}

/** JSON as it may stand in a script element. */
function serializeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** schema.org's description of an organization, as JSON-LD. */
export interface Organization {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Organization';
  readonly name?: string;
  readonly alternateName?: readonly string[];
  readonly description?: string;
  readonly foundingDate?: string;
}

/**
 * The organization as the documents describe it, for search engines: only words that a document says in `language`
 * (names: in any), nothing translated, nothing on which the documents differ, nothing from elsewhere.
 */
export function buildOrganization(facts: Facts, language: Language): Organization {
  const name = findWords(facts, 'names', language);
  const alternateName = listNames(facts).filter((each) => each !== name);
  const description = findWords(facts, 'definition', language);
  const founded = findFact(facts, 'founded');
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    ...(name !== undefined && { name }),
    ...(alternateName.length > 0 && { alternateName }),
    ...(description !== undefined && { description }),
    ...(founded?.value.kind === 'date' && founded.agreement !== 'differs' && { foundingDate: founded.value.date }),
  };
}

/** The names in every language, and the abbreviation, which is the same in all. */
function listNames(facts: Facts): string[] {
  const names =
    findFact(facts, 'names')?.items?.flatMap(({ value }) => (value.kind === 'name' ? [value.text] : [])) ?? [];
  const abbreviation = findFact(facts, 'abbreviation');
  const short =
    abbreviation?.value.kind === 'text' && abbreviation.agreement !== 'differs' ? [abbreviation.value.text] : [];
  return [...new Set([...names, ...short])];
}

function findWords(facts: Facts, id: string, language: Language): string | undefined {
  if (findFact(facts, id)?.agreement === 'differs') return undefined;
  const words = localizeFact(facts, { translations: [] }, id, language);
  return words?.status === 'said' ? words.text : undefined;
}
