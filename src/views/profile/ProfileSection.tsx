import type { ReactNode } from 'react';
import { MarginQuotes } from '../../evidence/MarginQuotes';
import './ProfileSection.css';

interface ProfileSectionProps {
  readonly id: string;
  readonly title: string;
  /** The facts whose words stand in the margin. */
  readonly notes: readonly string[];
  readonly children: ReactNode;
}

/** A heading, what the documents say, and their words in the margin. */
export function ProfileSection({ id, title, notes, children }: ProfileSectionProps) {
  return (
    <section className="profile-section" aria-labelledby={`profile-${id}`}>
      <h2 id={`profile-${id}`}>{title}</h2>
      <div className="profile-section-content">{children}</div>
      {notes.length > 0 && <MarginQuotes facts={notes} />}
    </section>
  );
}
