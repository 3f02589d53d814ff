import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { translate } from '../../evidence/localizeFact';
import { TableMark } from '../../evidence/SourceBadges';
import { Cite } from '../../evidence/TableWords';
import type { Spell, Tables } from '../../tables/tablesSchema';
import { useFormatters } from './formatters';

/** How the start of a spell is known, in words; in Korean they are the project's translation. */
export function BasisWords({ tables, basis }: { tables: Pick<Tables, 'translations'>; basis: Spell['basis'] }) {
  const { language } = useFormatters();
  const words = translate(basis, 'x-basis', language, tables.translations);
  return (
    <>
      <PlainWords words={words} fallback={basis} />
      {language !== 'en' && <TranslationMark words={words} />}
    </>
  );
}

/** A source of membership.csv with its address; its title stands as it is. */
export function SourceCite({ tables, id }: { tables: Pick<Tables, 'membershipSources'>; id: string }) {
  const source = tables.membershipSources.find((row) => row.id === id);
  return (
    <>
      <TableMark /> <Cite words={source ? `${source.publisher}: ${source.title}` : id} address={source?.address} />
    </>
  );
}
