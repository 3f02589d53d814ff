import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { type LocalizedText, localizeFact } from './localizeFact';
import { useNavigation } from '../ui/address';
import { findFactOrItem } from '../facts/statements';
import { SourceBadges } from './SourceBadges';
import './FactLink.css';

/** A fact as text: what a document says in the reader's language, else the project's translation, marked as one. */
export function FactText({ fact }: { fact: string }) {
  const { facts, tables, language } = useEvidence();
  const words = localizeFact(facts, tables, fact, language);
  return (
    <>
      <FactLink fact={fact}>
        <PlainWords words={words} fallback={fact} />
      </FactLink>
      {words && <TranslationMark words={words} />}
    </>
  );
}

/** The words alone, in their language. */
export function PlainWords({ words, fallback }: { words: LocalizedText | undefined; fallback: string }) {
  const { language } = useEvidence();
  if (!words) return `⟦${fallback}⟧`;
  return words.language === language || words.language === 'mul' ? (
    <NoBreak text={words.text} />
  ) : (
    <span lang={words.language}>
      <NoBreak text={words.text} />
    </span>
  );
}

/** Says that words are the project's translation, or that there is none; nothing for what a document says itself. */
export function TranslationMark({ words }: { words: LocalizedText }) {
  const { t } = useTranslation();
  switch (words.status) {
    case 'said':
      return null;
    case 'translated':
      return <span className="translation-mark" title={t('marks.translatedLong')} data-sign={t('marks.translated')} />;
    case 'untranslated':
      return (
        <span className="translation-mark" title={t('marks.untranslatedLong')} data-sign={t('marks.untranslated')} />
      );
  }
}

/**
 * Words in which no particle starts a line after a closing bracket or a per cent sign: “(ICEM)” and “로”, “29%” and
 * “였습니다” stay together.
 */
export function NoBreak({ text }: { text: string }) {
  const parts = text.split(/(\([^\s()]{1,12}\)\p{Script=Hangul}|[\d.]+%\p{Script=Hangul}+)/u);
  // What is split by stands at every second index.
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="unbroken-text">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

interface FactLinkProps {
  /** The id of a fact or an item (`areas.2`). */
  readonly fact: string;
  readonly children: ReactNode;
  /** Without the marks, where they stand elsewhere. */
  readonly bare?: boolean;
}

/**
 * Words that came from a document: one click opens the sentence they were read from. Without script it leads to
 * that sentence in the sources view. It hears no click itself: EvidencePanel does, for all of them.
 */
export function FactLink({ fact, children, bare = false }: FactLinkProps) {
  const { hrefTo } = useNavigation();
  const { facts } = useEvidence();
  const statement = findFactOrItem(facts, fact);
  if (!statement)
    return (
      <span className="fact-missing">
        {children} ⟦{fact}⟧
      </span>
    );
  return (
    <a
      // What is the same in every link goes first: so it costs the page next to nothing.
      className="fact-link"
      aria-haspopup="dialog"
      href={hrefTo('sources', {}, `fact-${fact}`)}
      data-fact={fact}
    >
      <span className="fact-link-words">{children}</span>
      {!bare && <SourceBadges statement={statement} />}
    </a>
  );
}
