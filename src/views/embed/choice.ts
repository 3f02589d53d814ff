import type { EmbedTheme, EmbedView } from '../../embed/embedTypes';
import { parseSelection } from '../../embed/parseEmbedOptions';
import { isEmbedLanguage, isEmbedTheme, isEmbedView } from '../../embed/protocol';
import type { EmbedChoice } from '../../embed/embedMarkup';
import type { Language } from '../../i18n/language';

/** The builder's own parameters; what is selected has the names that the view itself gives it. */
export const PARAMETERS = { view: 'view', lang: 'lang', look: 'look', width: 'width' } as const;
/** The value of `lang` for the reader's own language. */
export const OWN_LANGUAGE = 'own';
/** Widths in CSS pixels that an editor may fix. */
export const WIDTH_BOUNDS_PX = { min: 240, max: 1600 } as const;

/** What an editor has chosen. `lang` is empty for the reader's own. */
export interface Choice extends EmbedChoice {
  readonly lang: Language | '';
  readonly theme: EmbedTheme;
  readonly width: number | '100%';
}

/** The choice that an address holds; what is malformed counts as absent. @param views those that there are */
export function parseChoice(search: URLSearchParams, views: readonly EmbedView[], language: Language): Choice {
  const asked = search.get(PARAMETERS.view);
  const view = isEmbedView(asked) && views.includes(asked) ? asked : (views[0] ?? 'profile');
  const theme = search.get(PARAMETERS.look);
  const selection = parseSelection(Object.fromEntries(search), view);
  return {
    view,
    lang: parseLanguage(search.get(PARAMETERS.lang), language),
    theme: isEmbedTheme(theme) ? theme : 'auto',
    width: parseWidth(search.get(PARAMETERS.width)),
    select: new URLSearchParams(selection).toString(),
  };
}

function parseLanguage(asked: string | null, language: Language): Choice['lang'] {
  if (asked === OWN_LANGUAGE) return '';
  return isEmbedLanguage(asked) ? asked : language;
}

/** A width that an editor wrote; the width of the column for anything that is none. */
export function parseWidth(text: string | null): number | '100%' {
  const width = text !== null && /^\d{3,4}$/.test(text) ? Number(text) : NaN;
  return width >= WIDTH_BOUNDS_PX.min && width <= WIDTH_BOUNDS_PX.max ? width : '100%';
}

const present = Object.keys(import.meta.glob('../*/*View.tsx'));
const ALL: readonly EmbedView[] = ['profile', 'timeline', 'membership'];

/**
 * The views that can stand in a frame, of those that there are: delete a view's folder and it is no choice any more.
 */
export const EMBED_VIEWS: readonly EmbedView[] = ALL.filter((view) =>
  present.some((file) => file.startsWith(`../${view}/`)),
);
