import { FactText } from '../../evidence/FactText';
import { findFactOrItem } from '../../facts/findFact';
import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { Elections } from './Elections';
import { FactItems } from './FactItems';
import { FirstName } from './FirstName';
import { ProfileSection } from './ProfileSection';

/** The rest of what the documents say, one section a subject. */
export function ProfileSections({ facts }: { facts: Facts }) {
  const { t } = useTranslation();
  const has = (id: string) => findFactOrItem(facts, id) !== undefined;
  const elections = facts.facts
    .filter((fact) => fact.id.startsWith('election-') && fact.kind === 'event')
    .map(({ id }) => id);
  const texts = (['definition', 'mission', 'founding-purpose'] as const).filter(has);
  return (
    <>
      {texts.map((id) => (
        <ProfileSection key={id} id={id} title={t(`fact.${id}`)} notes={[id]}>
          <p className="profile-statement">
            <FactText fact={id} />
          </p>
        </ProfileSection>
      ))}
      {has('areas') && (
        <ProfileSection id="areas" title={t('fact.areas')} notes={['areas']}>
          <FactItems facts={facts} fact="areas" numbered />
        </ProfileSection>
      )}
      {(['activities', 'cross-cutting', 'people-served', 'constitution'] as const).filter(has).map((id) => (
        <ProfileSection key={id} id={id} title={t(`fact.${id}`)} notes={[id]}>
          <FactItems facts={facts} fact={id} />
        </ProfileSection>
      ))}
      {elections.length > 0 && (
        <ProfileSection id="elections" title={t('fact.elections')} notes={[...elections, 'election-directors']}>
          <Elections facts={facts} elections={elections} />
        </ProfileSection>
      )}
      {has('partners') && (
        <ProfileSection id="partners" title={t('fact.partners')} notes={['partners']}>
          <FactItems facts={facts} fact="partners" />
        </ProfileSection>
      )}
      {has('founding-name') && (
        <ProfileSection id="founding-name" title={t('profile.firstName')} notes={['founding-name']}>
          <FirstName facts={facts} />
        </ProfileSection>
      )}
      {has('references') && (
        <ProfileSection id="references" title={t('fact.references')} notes={[]}>
          <FactItems facts={facts} fact="references" numbered />
        </ProfileSection>
      )}
    </>
  );
}
