import { countByDay, countWithin, findStretches, type MemberStep } from '../../tables/membersByDay';
import { firstDayOf, lastDayOf } from '../../tables/partialDates';
import { TABLE_FILES, type Spell } from '../../tables/tablesSchema';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Evidence } from '../factsSchema';
import { quoteOf } from '../statements';
import type { Check } from './check';

const FACT = 'member-states';

/**
 * The members that documents give for a date against the count from membership.csv over all days that the date can
 * mean. The message says when the number was right: the first time after the date, else the last before it, else never.
 */
export const checkMemberCount: Check = ({ facts, spells, membershipSources }) => {
  const steps = countByDay(spells);
  const evidence = facts.facts.find(({ id }) => id === FACT)?.evidence ?? [];
  if (steps.length === 0) return [];
  return evidence.flatMap((one): Diagnostic[] => {
    const { value } = one;
    if (value.kind !== 'quantity' || value.asOf === undefined) return [];
    const { asOf, amount: said, bound } = value;
    const isRight = ({ members, certain }: Pick<MemberStep, 'members' | 'certain'>) =>
      bound === undefined ? certain <= said && said <= members : said < members;
    if (stepsWithin(steps, asOf.date).some(isRight)) return [];
    const { least, most } = countWithin(steps, asOf.date);
    const stretches = bound === undefined ? findStretches(steps, said) : findRise(steps, said);
    const later = stretches.find(({ from }) => from > asOf.date);
    const stretch = later ?? stretches.at(-1);
    const counted = least === most ? `${least}` : `${least} to ${most}`;
    const row = findRow(spells, stretch && later ? stretch.from : lastDayOf(asOf.date));
    return [
      {
        rule: 'table-disagrees',
        severity: 'warning',
        facts: [FACT],
        where: [quoteOf(one)],
        reason: `The document says ${said} for ${FACT} in ${asOf.date}; by ${TABLE_FILES.spells} there were ${counted} then, and ${describe(said, stretch, later !== undefined)}`,
        values: {
          check: `member-count-${later ? 'later' : stretch ? 'earlier' : 'never'}`,
          fact: FACT,
          said,
          date: asOf.date,
          least,
          most,
          ...(stretch && { since: stretch.from }),
          ...(stretch?.to !== undefined && { until: stretch.to }),
        },
        expected: counted,
        actual: String(said),
        ...(row && {
          source: {
            file: TABLE_FILES.spells,
            line: row.line,
            cited: membershipSources.find(({ id }) => id === row.source)?.title ?? row.source,
          },
        }),
      },
    ];
  });
};

type Stretch = ReturnType<typeof findStretches>[number];

function describe(
  said: Extract<Evidence['value'], { kind: 'quantity' }>['amount'],
  stretch: Stretch | undefined,
  isLater: boolean,
): string {
  if (!stretch) return `never ${said}`;
  if (!isLater) return `${said} until ${stretch.to ?? 'now'}`;
  return `${said} from ${stretch.from}${stretch.to === undefined ? '' : ` to ${stretch.to}`}`;
}

/** The steps that hold on some day of a date; before the first step there were no members. */
function stepsWithin(steps: readonly MemberStep[], date: string): Pick<MemberStep, 'members' | 'certain'>[] {
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  const before = steps.findLast(({ day }) => day <= first) ?? { members: 0, certain: 0 };
  return [before, ...steps.filter(({ day }) => first < day && day <= last)];
}

/** From when on there were more than so many members. */
function findRise(steps: readonly MemberStep[], said: number): Stretch[] {
  const index = steps.findLastIndex(({ members }) => members <= said);
  const next = steps[index + 1];
  return next ? [{ from: next.day, to: undefined }] : [];
}

/** The row by which the count of a day came about: the last start of a spell until then. */
function findRow(spells: readonly Spell[], day: string): Spell | undefined {
  return spells
    .filter(({ from }) => firstDayOf(from) <= day)
    .reduce<Spell | undefined>(
      (last, row) => (last && firstDayOf(last.from) >= firstDayOf(row.from) ? last : row),
      undefined,
    );
}
