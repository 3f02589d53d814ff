import { useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import { THEMES } from '../ui/theme';
import { chooseTheme, readTheme, subscribeToTheme } from './preferences';

/** Paper, night, or as the reader's system says. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => 'auto');
  return (
    <fieldset className="theme-switch">
      <legend>{t('app.theme.label')}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input type="radio" name="theme" value={each} checked={each === theme} onChange={() => chooseTheme(each)} />
          {t(`app.theme.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
