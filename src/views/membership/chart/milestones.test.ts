import { expect, it } from 'vitest';
import { readTables } from '../../../build/readSeeds';
import { createI18n } from '../../../i18n/createI18n';
import en from '../../../i18n/en.json';
import ko from '../../../i18n/ko.json';
import golden from '../../../facts/facts.golden.json';
import { parseFacts } from '../../../facts/factsSchema';
import { buildChartModel } from './chartModel';
import { createFormatters } from '../formatters';
import { CHART_SIZES, layoutMilestones } from './milestones';

const { tables } = readTables('seeds/data');
const words = {
  ko: createFormatters(createI18n('ko', ko).t, 'ko'),
  en: createFormatters(createI18n('en', en).t, 'en'),
};
const model = buildChartModel(parseFacts(golden), tables, 'world', 'count');
if (!model) throw new Error('the tables have no spells');
const { x } = model;
const names = tables.milestones.filter(({ kind }) => kind === 'name');

it.each(['ko', 'en'] as const)(
  '%s: every name that the organization bore has a label on every chart, that of a phone too',
  (language) => {
    const labels = layoutMilestones(tables, { x }, words[language]).filter(
      ({ milestone }) => milestone.kind === 'name',
    );
    expect(labels).toHaveLength(names.length);
    for (const size of ['narrow', 'medium', 'wide'] as const)
      expect(labels.map(({ places }) => places[size]?.row)).not.toContain(undefined);
  },
);

it('the present name is the last to lose its label', () => {
  const crowded = {
    ...tables,
    milestones: names.map((name) => ({ ...name, date: '2016', precision: 'year' as const })),
  };
  const [present] = layoutMilestones(crowded, { x }, words.en).filter(({ places }) => places.narrow?.row === 0);
  expect(present?.milestone.fact).toBe(names.at(-1)?.fact);
  expect(CHART_SIZES.narrow.rows).toBeLessThan(names.length);
});

it('milestones stand in the order of time, in whichever order a maintainer wrote them', () => {
  const listIds = (milestones: typeof tables.milestones) =>
    layoutMilestones({ ...tables, milestones }, { x }, words.en).map(({ id }) => id);
  expect(listIds(tables.milestones).slice(0, 3)).toEqual([
    'name-picmme',
    'founding-the-migration-conference-in-brussels',
    'founding-picmme',
  ]);
  expect(listIds(tables.milestones.toReversed())).toEqual(listIds(tables.milestones));
});
