import type { ComponentType } from 'react';
import type { ViewProps } from '../views/ViewProps';
import { toViewFile, type ViewName } from './page';

export type View = ComponentType<ViewProps>;

const files = import.meta.glob<Record<string, View>>('../views/*/*View.tsx');
const loaded = new Map<ViewName, View>();
const loading = new Map<ViewName, Promise<View>>();

/** The view if it is loaded, so that a page can be hydrated without waiting. */
export function getLoadedView(name: ViewName): View | undefined {
  return loaded.get(name);
}

/** Loads a view once; a failed load may be tried again. */
export function loadView(name: ViewName): Promise<View> {
  const known = loading.get(name);
  if (known) return known;
  const promise = importView(name).then((view) => {
    loaded.set(name, view);
    return view;
  });
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

async function importView(name: ViewName): Promise<View> {
  const file = toViewFile(name);
  const module = await files[file]?.();
  const view = module?.[file.slice(file.lastIndexOf('/') + 1, -'.tsx'.length)];
  if (!view) throw new Error(`${file} exports no component named after it`);
  return view;
}
