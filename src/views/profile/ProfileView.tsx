import type { ViewProps } from '../ViewProps';
import { KeyFigures } from './KeyFigures';
import { ProfileHero } from './ProfileHero';
import { ProfileSections } from './ProfileSections';

/** What the organization is, for a reader who has a minute. */
export function ProfileView({ facts, tables }: ViewProps) {
  return (
    <article className="profile">
      <ProfileHero facts={facts} tables={tables} />
      <KeyFigures facts={facts} />
      <ProfileSections facts={facts} />
    </article>
  );
}
