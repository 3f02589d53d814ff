import { useTranslation } from 'react-i18next';
import { useEvidence } from '../../evidence/EvidenceContext';
import type { Facts } from '../../facts/factsSchema';
import { useNavigation } from '../../ui/address';
import { saveFile } from '../../ui/saveFile';
import './TimelineDownloads.css';
import type { TimelineEvent } from './TimelineEvent';
import { EXPORT_FORMATS, toExport, type ExportFormat } from './toExport';
import type { Timeline } from './useTimeline';

/** The events that are shown, as a file to keep. */
export function TimelineDownloads({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { hrefTo } = useNavigation();
  const save = (format: ExportFormat) => {
    const events = timeline.visible.flatMap((event) => {
      const titled = timeline.titles.get(event.id);
      return titled ? [{
        id: event.id, date: event.date, kind: event.kind, title: titled.title.text, saidBy: event.source, source: toSource(event, facts),
        url: new URL(hrefTo('timeline', {}, event.id), window.location.href).href,
      }] : [];
    });
    saveFile(toExport(events, format, { title: `${t('app.name')} – ${t('view.timeline')}`, language }));
  };
  return (
    <div className="timeline-downloads">
      <p className="timeline-keys">{t('timeline.keys')}</p>
      <fieldset>
        <legend>{t('timeline.download')}</legend>
        {EXPORT_FORMATS.map((format) => <button key={format} type="button" className="button" onClick={() => save(format)}>{t(`timeline.${format}`)}</button>)}
      </fieldset>
    </div>
  );
}

function toSource(event: TimelineEvent, { documents }: Facts): string {
  switch (event.source) {
    case 'table': return event.milestone.cited;
    case 'documents': return documents.filter(({ id }) => event.documents.includes(id)).map(({ file }) => file).join(', ');
  }
}
