import type { ViewProps } from '../ViewProps';
import { KeyFigures } from './KeyFigures';
import { ProfileDigest } from './ProfileDigest';
import { ProfileHero } from './ProfileHero';
import { ProfileSections } from './ProfileSections';

/** What the organization is, for a reader who has a minute. */
export function ProfileView({ facts, tables, embedded }: ViewProps) {
  return (
    <article className="profile">
      <ProfileHero facts={facts} tables={tables} embedded={embedded} />
      <KeyFigures facts={facts} />
      {embedded ? <ProfileDigest facts={facts} /> : <ProfileSections facts={facts} />}
    </article>
  );
}
