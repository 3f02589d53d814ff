import type { Language } from '../i18n/language';

/** Every view there may be, in the order of the navigation. */
export const VIEWS = ['profile', 'timeline', 'membership', 'sources', 'embed'] as const;
export type ViewName = (typeof VIEWS)[number];

/** A page of the site. */
export interface Page {
  readonly language: Language;
  readonly view: ViewName;
  readonly embedded: boolean;
}

/** True for the name of a view. */
export function isViewName(name: string): name is ViewName {
  return VIEWS.some((view) => view === name);
}

/** The file of a view, seen from src/app: `../views/timeline/TimelineView.tsx`. */
export function toViewFile(view: ViewName): string {
  return `../views/${view}/${view.charAt(0).toUpperCase()}${view.slice(1)}View.tsx`;
}

/** The path of a page below the base; parsePath is its inverse. */
export function toPath({ language, view, embedded }: Page): string {
  if (embedded) return `/${language}/embed/${view}/`;
  return view === 'profile' ? `/${language}/` : `/${language}/${view}/`;
}
