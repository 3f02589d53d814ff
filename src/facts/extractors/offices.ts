import type { Extractor } from '../extraction';

/** The budget, from a row of a table (which may lack its label) or a clause; with a date only where one is given. */
export const budget: Extractor = {
  clauses: {
    en: ['the [annual] budget of [the] {organization} {is|was} <budget:{money}> [in {date}]'],
    ko: ['{organization}의 예산은 [{date} {기준|현재}] <budget:{money}>이다'],
  },
  rows: ['<budget:{money}> [({date}[ {기준|현재}])]'],
};

/** The director general: who is it, not who was, nor who is it of another body. */
export const leader: Extractor = {
  clauses: {
    en: [
      'the [current] director general [of [the] {organization}] is <director-general:{person}>',
      '[the] {organization} is {led|headed} by Director General <director-general:{person}>',
    ],
    ko: [],
  },
  rows: ['<director-general:{person}>', '<director-general:{koreanName}>'],
};

const FORMS =
  'related organization of the United Nations|related organization of the UN|United Nations-related organization';
const RELATED = `<un-related:{became|is} a {${FORMS}}>`;
const KO_RELATED = '<un-related:{유엔|국제연합|UN}[의] 관련 기구가 되었다>';

/** When the organization became a related organization of the United Nations. */
export const unitedNations: Extractor = {
  clauses: {
    en: [`{in|as of|on} {date}[,] [the] {organization} ${RELATED}`, `[the] {organization} ${RELATED} {in|on} {date}`],
    ko: [`[{organization}는] {date}[{에는|에}][,] [{organization}는] ${KO_RELATED}`],
  },
};
