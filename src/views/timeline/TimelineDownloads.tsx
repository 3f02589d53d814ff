import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDocumentName, formatLicences } from '../../evidence/documents';
import { formatDiagnostic } from '../../evidence/formatDiagnostic';
import { formatDate } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation, publicAddressOf } from '../../ui/address';
import { downloadFile } from '../../ui/downloads';
import { LabelledGroup } from '../../ui/accessibility';
import type { TimelineEvent } from './events';
import { createExportFile, EXPORT_FORMATS, type ExportFormat } from './eventExport';
import type { Timeline } from './useTimeline';

/** The events that are shown, as a file to keep. */
export function TimelineDownloads({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const { hrefTo } = useNavigation();
  const formatSource = (event: TimelineEvent): string => {
    switch (event.source) {
      case 'table':
        return event.milestone.cited;
      case 'since':
        return event.row.cited;
      case 'documents':
        return facts.documents
          .filter(({ id }) => event.documents.includes(id))
          .map((document) => `${formatDocumentName(document, facts.documents, language, t)} (${document.file})`)
          .join(', ');
    }
  };
  const isEmpty = timeline.visible.length === 0;
  const save = (format: ExportFormat) => {
    if (isEmpty) return;
    const events = timeline.visible.flatMap((event) => {
      const titled = timeline.titles.get(event.id);
      return titled
        ? [
            {
              id: event.id,
              date: event.date,
              kind: event.kind,
              title: titled.title.text,
              titleStatus: titled.title.status,
              original: titled.title.status === 'translated' ? titled.title.original : '',
              saidBy: event.source === 'documents' ? ('documents' as const) : ('table' as const),
              source: formatSource(event),
              differs: event.differences.map((message) => formatDiagnostic(message, facts, language, t)).join(' '),
              terms: event.source === 'documents' ? formatLicences(event.documents, facts, tables) : '',
              url: publicAddressOf(hrefTo('timeline', {}, event.id)),
            },
          ]
        : [];
    });
    downloadFile(
      createExportFile(events, format, {
        title: `${t('app.name')} – ${t('view.timeline')}`,
        language,
        dates: timeline.all.map(({ event }) => event.date),
        formatDayUnknown: (date) => t('timeline.dayUnknown', { date: formatDate(date, language) }),
      }),
    );
  };
  return (
    <div className="timeline-downloads">
      <p className="timeline-keys">{t('timeline.keys')}</p>
      <LabelledGroup label={t('timeline.download')} className="timeline-downloads-group">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={isEmpty || undefined}
            onClick={() => save(format)}
          >
            {t(`timeline.${format}`)}
          </button>
        ))}
      </LabelledGroup>
    </div>
  );
}
