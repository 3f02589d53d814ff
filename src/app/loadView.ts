import type { ComponentType } from 'react';
import type { ViewProps } from '../views/ViewProps';
import { createLoader } from './createLoader';
import { toViewFile, type ViewName } from './page';

/** What a view's file exports under its own name. */
export type View = ComponentType<ViewProps>;

const files = import.meta.glob<Record<string, View>>('../views/*/*View.tsx');
const loader = createLoader(importView);

/** Loads a view once; a failed load may be tried again. */
export const loadView = loader.load;
/** The view if it is loaded, so that a page can be hydrated without waiting. */
export const getLoadedView = loader.getLoaded;

async function importView(name: ViewName): Promise<View> {
  const file = toViewFile(name);
  const module = await files[file]?.();
  const view = module?.[file.slice(file.lastIndexOf('/') + 1, -'.tsx'.length)];
  if (!view) throw new Error(`${file} exports no component named after it`);
  return view;
}
