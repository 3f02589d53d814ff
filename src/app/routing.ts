import { isLanguage, LANGUAGES, type Language } from '../i18n/language';
import { toViewFile, VIEWS, type Page, type ViewName } from './page';
import { IS_SINGLE_FILE } from './location';
import { toPreferredLanguage } from './preferences';

/** A folder of src/views whose main file is there; delete the folder and the view is gone. */
const present = Object.keys(import.meta.glob('../views/*/*View.tsx'));
/** The views that exist, in the order of the navigation. A file on a disk has no address to be embedded from. */
export const VIEW_NAMES: readonly ViewName[] = VIEWS.filter(
  (view) => present.includes(toViewFile(view)) && !(IS_SINGLE_FILE && view === 'embed'),
);
/** The views that can stand in a frame. */
export const EMBEDDABLE: readonly ViewName[] = VIEW_NAMES.filter((view) => view !== 'sources' && view !== 'embed');

/** The page at a path below the base (`/ko/embed/timeline/`), or undefined where there is none. */
export function parsePath(path: string): Page | undefined {
  const [language, first, second, ...rest] = path.split('/').filter((part) => part !== '');
  if (!isLanguage(language) || rest.length > 0) return undefined;
  if (first === undefined) return { language, view: 'profile', embedded: false };
  if (second === undefined) {
    const view = VIEW_NAMES.find((name) => name === first && name !== 'profile');
    return view && { language, view, embedded: false };
  }
  const view = EMBEDDABLE.find((name) => name === second);
  return first === 'embed' && view ? { language, view, embedded: true } : undefined;
}

/** The language at a path below the base, also where it leads to no page; the reader's own where it names none. */
export function toPathLanguage(path: string): Language {
  return LANGUAGES.find((each) => path.startsWith(`/${each}/`)) ?? toPreferredLanguage();
}

/** Every page of the site in one language. */
export function toPages(language: Language): Page[] {
  return [
    ...VIEW_NAMES.map((view) => ({ language, view, embedded: false })),
    ...EMBEDDABLE.map((view) => ({ language, view, embedded: true })),
  ];
}
