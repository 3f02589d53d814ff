import type { Extractor } from '../extraction';

const RELATED_FORMS = [
  'related organization of the United Nations',
  'related organization of the UN',
  'United Nations-related organization',
].join('|');
const RELATED = `<un-related:{became|is} a {${RELATED_FORMS}}>`;
const KO_RELATED = '<un-related:{유엔|국제연합|UN}[의] 관련 기구가 되었다>';

/**
 * The budget, from a row of a table (which may lack its label) or a clause; the director general: who is it, not who
 * was, nor who is it of another body; and when the organization became a related organization of the United Nations.
 */
export const offices: Extractor = {
  clauses: [
    'the [annual] budget of [the] {organization} {is|was} <budget:{money}> [in {date}]',
    '[{organization}의] [{date}] 예산은 [{date} {기준|현재}] <budget:{money}>이다',
    'the [current] director general [of [the] {organization}] is <director-general:{person}>',
    '[the] {organization} is {led|headed} by Director General <director-general:{person}>',
    `[{in|as of|on} {date}[,]] [the] {organization} ${RELATED} [{in|on} {date}]`,
    `[{organization}는] {date}[{에는|에}][,] [{organization}는] ${KO_RELATED}`,
  ],
  rows: ['<budget:{money}> [({date}[ {기준|현재}])]', '<director-general:{person}>', '<director-general:{koreanName}>'],
};
