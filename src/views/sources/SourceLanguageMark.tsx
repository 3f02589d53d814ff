import { useTranslation } from 'react-i18next';

/** The mark of a document's language, for a heading that names the document. */
export function SourceLanguageMark({ language }: { language: string }) {
  const { t } = useTranslation();
  const mark = language === 'ko' ? t('marks.ko') : language === 'en' ? t('marks.en') : language.toUpperCase();
  return <span className="source-mark" data-source={language} aria-hidden="true">{mark}</span>;
}
