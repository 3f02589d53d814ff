import type { Extractor } from './extraction';

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
