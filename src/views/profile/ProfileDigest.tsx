import { FactText } from '../../evidence/FactText';
import type { Facts } from '../../facts/factsSchema';
import { findFactOrItem } from '../../facts/findFact';
import { useTranslation } from '../../i18n/useTranslation';
import { FactItems } from './FactItems';
import { ProfileSection } from './ProfileSection';

/** What a frame in somebody's article has room for: the mission and the areas of work. */
export function ProfileDigest({ facts }: { facts: Facts }) {
  const { t } = useTranslation();
  const has = (id: string) => findFactOrItem(facts, id) !== undefined;
  return (
    <>
      {has('mission') && (
        <ProfileSection id="mission" title={t('fact.mission')} notes={[]}>
          <p className="profile-statement">
            <FactText fact="mission" />
          </p>
        </ProfileSection>
      )}
      {has('areas') && (
        <ProfileSection id="areas" title={t('fact.areas')} notes={[]}>
          <FactItems facts={facts} fact="areas" numbered />
        </ProfileSection>
      )}
    </>
  );
}
