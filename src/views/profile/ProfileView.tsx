import { LAY_OUT_SO_FAR } from '../../ui/layOutSoFar';
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
      {LAY_OUT_SO_FAR}
      <KeyFigures facts={facts} />
      {embedded ? <ProfileDigest facts={facts} /> : <ProfileSections facts={facts} />}
    </article>
  );
}
