import { memo, useMemo } from 'react';
import {
  buildEmbedUrl,
  buildPageUrl,
  EMBED_HEIGHTS_PX,
  EMBED_WIDTHS_PX,
  formatElementMarkup,
  formatFrameMarkup,
  formatScriptedMarkup,
  type Placement,
} from '../../embed/embedMarkup';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatEmbedTitle } from '../../evidence/localizeFact';
import { useTranslation } from '../../i18n/useTranslation';
import { CopyButton } from '../../ui/CopyButton';
import { useUrlState, useSiteAddress } from '../../ui/address';
import { FIRST_SCREEN } from '../../ui/firstScreen';
import { useDeferredUnlessPrinting } from '../../ui/printing';
import type { ViewProps } from '../ViewProps';
import { ChoiceFields, Fields } from './BuilderFields';
import './EmbedView.css';
import { EMBED_VIEWS, parseChoice } from './choice';
import { Preview } from './Preview';
import { buildViewFields } from './viewFields';

/** The builder: an editor chooses a view, sees it as it will stand in the article, and copies a line. */
export function EmbedView({ facts, tables }: ViewProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { search } = useUrlState();
  const choice = parseChoice(search, EMBED_VIEWS, language);
  // What was chosen is answered first; what comes of it follows a moment later.
  const query = useDeferredUnlessPrinting(search.toString());
  const view = useDeferredUnlessPrinting(choice.view);
  const fields = useMemo(() => buildViewFields(view, facts, tables, language, t), [view, facts, tables, language, t]);
  return (
    <article className="embed-builder">
      <header>
        <h1>{t('embed.title')}</h1>
        <p id={FIRST_SCREEN} className="embed-lead">
          {t('embed.lead')}
        </p>
      </header>
      <section className="embed-step embed-choose">
        <h2>{t('embed.choose')}</h2>
        <div className="embed-choices">
          <ChoiceFields choice={choice} views={EMBED_VIEWS} />
        </div>
        <Fields fields={fields} selected={new URLSearchParams(choice.select)} />
      </section>
      <Outcome facts={facts} tables={tables} query={query} />
    </article>
  );
}

/** What comes of a choice (the query of the builder's address): how it looks, and the lines to copy. */
const Outcome = memo(function Outcome({
  facts,
  tables,
  query,
}: Pick<ViewProps, 'facts' | 'tables'> & { query: string }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const site = useSiteAddress();
  const choice = parseChoice(new URLSearchParams(query), EMBED_VIEWS, language);
  const { view, lang, width } = choice;
  const title = formatEmbedTitle(view, lang || language, facts, tables, t);
  const src = buildEmbedUrl(import.meta.env.BASE_URL, choice);
  const articleWidth = width === '100%' ? EMBED_WIDTHS_PX.article : width;

  const heights = EMBED_HEIGHTS_PX[view];
  const placement: Placement = {
    ...choice,
    title,
    height: heights[articleWidth < EMBED_WIDTHS_PX.article ? 'phone' : 'article'],
  };
  const pageUrl = buildPageUrl(site, choice, language);
  return (
    <>
      <section className="embed-step">
        <h2>{t('embed.see')}</h2>
        <a className="embed-skip" href="#embed-code">
          {t('embed.skip')}
        </a>
        <Preview
          src={src}
          title={title}
          widths={{ article: articleWidth, phone: EMBED_WIDTHS_PX.phone }}
          height={placement.height}
        />
      </section>
      <section className="embed-step">
        <h2 id="embed-code" tabIndex={-1}>
          {t('embed.copy')}
        </h2>
        <Snippets site={site} pageUrl={pageUrl} placement={placement} />
      </section>
    </>
  );
});

interface SnippetsProps {
  /** The site's address, up to and with the last slash. */
  readonly site: string;
  /** The address of the view's own page. */
  readonly pageUrl: string;
  readonly placement: Placement;
}

/** The three ways to put an embed on a page, from the plainest to the fullest. */
function Snippets({ site, pageUrl, placement }: SnippetsProps) {
  const { t } = useTranslation();
  const snippets = [
    { kind: 'frame', code: formatFrameMarkup(site, placement), text: t('embed.snippet.frameText') },
    { kind: 'scripted', code: formatScriptedMarkup(site, placement), text: t('embed.snippet.scriptedText') },
    { kind: 'element', code: formatElementMarkup(site, pageUrl, placement), text: t('embed.snippet.elementText') },
  ] as const;
  return (
    <ul className="embed-snippets">
      {snippets.map(({ kind, code, text }) => (
        <li key={kind}>
          <h3>{t(`embed.snippet.${kind}`)}</h3>
          <p>{text}</p>
          <pre lang="zxx" translate="no">
            <code>{code}</code>
          </pre>
          <CopyButton
            label={t('embed.snippet.copy', { name: t(`embed.snippet.${kind}`) })}
            copiedLabel={t('embed.snippet.copied')}
            failedLabel={t('embed.snippet.failed')}
            toText={() => code}
          />
        </li>
      ))}
    </ul>
  );
}
