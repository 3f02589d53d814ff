import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { DiagnosticText } from './DiagnosticText';
import { TableMark } from './SourceBadges';

/** What the checks found of a fact: where another source says otherwise, what the document leaves open. */
export function FactNotes({ id }: { id: string }) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const messages = facts.messages.filter((message) => message.facts.includes(id));
  if (messages.length === 0) return null;
  return (
    <section className="evidence-part">
      <h3>{t('evidence.notes')}</h3>
      <ul>
        {messages.map((message) => (
          <li key={`${message.rule} ${message.reason}`}>
            <DiagnosticText message={message} />
            {message.source && (
              <p className="evidence-part-cited">
                <TableMark /> <span lang="en">{message.source.cited}</span> (
                <code>
                  {message.source.file}:{message.source.line}
                </code>
                )
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
