import { parseSelection } from '../embed/parseEmbedOptions';
import { isEmbedView } from '../embed/protocol';
import { useTranslation } from '../i18n/useTranslation';
import { useUrlState, type SearchChanges } from '../ui/address';
import './EmbedLink.css';
import type { Page } from './page';
import { EMBEDDABLE, VIEW_NAMES } from './routes';

/** Leads to the builder with what the reader sees; nothing where there is no builder, or no embed of this view. */
export function EmbedLink({ page: { view } }: { page: Page }) {
  const { t } = useTranslation();
  const { search, hash, hrefTo } = useUrlState();
  if (!VIEW_NAMES.includes('embed') || !EMBEDDABLE.includes(view) || !isEmbedView(view)) return null;
  // A page of the timeline shows other sources unless they are switched off, a frame only if they are switched on.
  const given = { ...Object.fromEntries(search), ...(hash && { event: hash }) };
  const seen: SearchChanges = parseSelection(view === 'timeline' ? { context: 'on', ...given } : given, view);
  return (
    <p className="embed-link">
      <a className="button" href={hrefTo('embed', { view, ...seen })}>
        {t('embed.embedThis')}
      </a>
    </p>
  );
}
