import type { ReactElement, ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactLink';
import { TranslationMark } from '../../evidence/FactText';
import '../../evidence/NoBreak.css';
import { GlossaryPopover } from '../../evidence/GlossaryPopover';
import { findFactOrItem } from '../../facts/findFact';
import { localizeFact, type LocalizedText } from '../../evidence/localizeFact';
import { formatDate, formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import type { ViewProps } from '../ViewProps';

/** What it is, since when, what it became and how many belong to it: frames of the project, values of the documents. */
export function ProfileLead({ facts, tables }: Pick<ViewProps, 'facts' | 'tables'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const words = (id: string) => localizeFact(facts, tables, id, language);
  const founded = findFactOrItem(facts, 'founded')?.value;
  const related = findFactOrItem(facts, 'un-related')?.value;
  const members = findFactOrItem(facts, 'member-states')?.value;

  // Where a document says more than the bare type, its words come first, if there are any in this language.
  const what = (['standing', 'type'] as const)
    .map((id) => ({ id, words: words(id) }))
    .find((each) => each.words && (each.id === 'type' || each.words.status !== 'untranslated'));
  const foundingName = words('founding-name')?.text;
  const sentences: ReactElement[] = [];
  if (what) {
    sentences.push(
      <Trans
        key="what"
        t={t}
        i18nKey={`profile.lead.${what.id}`}
        values={{ what: what.words?.text }}
        components={{
          what: (
            <LeadFact fact={what.id} words={what.words}>
              {null}
            </LeadFact>
          ),
          help: <GlossaryPopover fact="type" />,
          keep: <span className="unbroken-text" />,
        }}
      />,
    );
  }
  if (founded?.kind === 'date' && foundingName !== undefined) {
    sentences.push(
      <Trans
        key="founded"
        t={t}
        i18nKey="profile.lead.founded"
        values={{ year: formatDate(founded, language), name: foundingName }}
        components={{
          founded: <FactLink fact="founded">{null}</FactLink>,
          name: <FactLink fact="founding-name">{null}</FactLink>,
        }}
      />,
    );
  }
  if (related?.kind === 'event') {
    sentences.push(
      <Trans
        key="related"
        t={t}
        i18nKey="profile.lead.unRelated"
        values={{ date: formatDate(related, language) }}
        components={{
          un: <FactLink fact="un-related">{null}</FactLink>,
          help: <GlossaryPopover fact="un-related" />,
          keep: <span className="unbroken-text" />,
        }}
      />,
    );
  }
  if (members?.kind === 'quantity' && members.asOf) {
    sentences.push(
      <Trans
        key="members"
        t={t}
        i18nKey="profile.lead.members"
        values={{ amount: formatNumber(members.amount, language), date: formatDate(members.asOf, language) }}
        components={{ members: <FactLink fact="member-states">{null}</FactLink> }}
      />,
    );
  }
  return (
    <p className="profile-lead">
      {sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence]))}
    </p>
  );
}

/** Words of a sentence that may be the project's translation. */
function LeadFact({ fact, words, children }: { fact: string; words: LocalizedText | undefined; children: ReactNode }) {
  return (
    <>
      <FactLink fact={fact}>{children}</FactLink>
      {words && <TranslationMark words={words} />}
    </>
  );
}
