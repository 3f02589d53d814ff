import { use } from 'react';
import { I18nContext } from 'react-i18next';

/**
 * `t` of the language of the page, from the nearest I18nextProvider. The hook of react-i18next itself looks for
 * namespaces that load later, which there are none of here, and copies the whole instance for each component that asks:
 * on a slow phone a quarter of the time in which a list is drawn anew.
 */
export function useTranslation() {
  return use(I18nContext).i18n;
}
