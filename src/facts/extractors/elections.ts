import type { Extractor } from '../extraction';

const HELPED = '{organized|organised|supported}';
const SUPPORTED = 'supported by senior electoral managers such as <election-directors.senior-manager:{persons}>';

/**
 * What the organization does for elections, the elections that the text names, and who ran them (a code tells director
 * and managers).
 */
export const elections: Extractor = {
  clauses: [
    `[the] {organization} has <elections:[often] ${HELPED} elections for refugees [out of their home country]>`,
    'as was the case in the {election}[, the {election}] [and the {election}]',
    `these <election-directors:elections were directed by <election-directors.director:{persons}> [${SUPPORTED}]>`,
    '{organization}는 <elections:종종 … 선거를 도운 바 있다>',
    '사례로는 {election}[{과|와} {election}] 등이 있다',
  ],
};
