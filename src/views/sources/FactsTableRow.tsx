import { memo } from 'react';
import { FactLink } from '../../evidence/FactLink';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { SourceBadges } from '../../evidence/SourceBadges';
import { useTranslation } from '../../i18n/useTranslation';
import type { FactRow } from './toFactRows';
import type { RowWords } from './toRowWords';

/** A fact in a row: what it is called, what it says, who says it. */
export const FactsTableRow = memo(function FactsTableRow({ row }: { row: FactRow }) {
  const { t } = useTranslation();
  const [only, ...more] = row.words;
  return (
    <tr>
      <td>
        <code>{row.id}</code>
      </td>
      <th scope="row">{row.label}</th>
      <td>
        {only && more.length === 0 ? (
          <Value value={only} fact={row.id} />
        ) : (
          <ul>
            {row.words.map((value) => (
              <li key={value.id}>
                <Value value={value} fact={value.id} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <SourceBadges statement={row.fact} />
      </td>
      <td>{t(`sources.agreement.${row.agreement}`)}</td>
    </tr>
  );
});

function Value({ value: { words, date }, fact }: { value: RowWords; fact: string }) {
  return (
    <>
      <FactLink fact={fact} bare>
        {date !== undefined && `${date}: `}
        <PlainWords words={words} fallback={fact} />
      </FactLink>
      <TranslationMark words={words} />
    </>
  );
}
