import { Fragment, type ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactLink';
import { TermHelp } from '../../evidence/TermHelp';
import { findFactOrItem } from '../../facts/findFact';
import { toFactWords } from '../../evidence/toFactWords';
import { formatDate, formatNumber } from '../../i18n/format';
import type { ViewProps } from '../ViewProps';

/** What it is, since when, what it became and how many belong to it: frames of the project, values of the documents. */
export function ProfileLead({ facts, tables }: Pick<ViewProps, 'facts' | 'tables'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const words = (id: string) => toFactWords(facts, tables, id, language)?.text;
  const founded = findFactOrItem(facts, 'founded')?.value;
  const related = findFactOrItem(facts, 'un-related')?.value;
  const members = findFactOrItem(facts, 'member-states')?.value;

  const type = words('type');
  const foundingName = words('founding-name');
  const sentences: ReactElement[] = [];
  if (type !== undefined) {
    sentences.push(
      <Fragment key="type">
        <Trans t={t} i18nKey="profile.lead.type" values={{ type }} components={{ type: <FactLink fact="type">{type}</FactLink> }} />
        <TermHelp fact="type" />
      </Fragment>,
    );
  }
  if (founded?.kind === 'date' && foundingName !== undefined) {
    sentences.push(
      <Trans
        key="founded" t={t} i18nKey="profile.lead.founded" values={{ year: formatDate(founded, language), name: foundingName }}
        components={{ founded: <FactLink fact="founded">{null}</FactLink>, name: <FactLink fact="founding-name">{null}</FactLink> }}
      />,
    );
  }
  if (related?.kind === 'event') {
    sentences.push(
      <Fragment key="related">
        <Trans
          t={t} i18nKey="profile.lead.unRelated" values={{ date: formatDate(related, language) }}
          components={{ un: <FactLink fact="un-related">{null}</FactLink> }}
        />
        <TermHelp fact="un-related" />
      </Fragment>,
    );
  }
  if (members?.kind === 'quantity' && members.asOf) {
    sentences.push(
      <Trans
        key="members" t={t} i18nKey="profile.lead.members"
        values={{ amount: formatNumber(members.amount, language), date: formatDate(members.asOf, language) }}
        components={{ members: <FactLink fact="member-states">{null}</FactLink> }}
      />,
    );
  }
  return <p className="profile-lead">{sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence]))}</p>;
}

