import type { Extractor } from '../extraction';

const MADE = '{established|founded|created|formed|set up}';
const WHEN = '{in|on} <founded:{date}>';
const NAMED = 'as the <founding-name:{name} [({short})]>';
const PURPOSE = '<founding-purpose:to …>';
const KO_NAMED = '<founding-name:{koreanName} [({short})]>로';
const KO_MADE = '{출범|발족|설립|창설|창립|결성}';
const KO_WAS = '{하였다|했다|되었다|됐다|됐으며|되었으며}';

/** When the organization was founded, under what name and what for. */
export const founding: Extractor = {
  clauses: [
    `[the] {organization} [was] [{initially|originally|first}] ${MADE} [${NAMED}] ${WHEN} [${NAMED}] [${PURPOSE}]`,
    `${MADE} ${WHEN}, [the] {organization}`,
    `[{organization}는] [<founding-purpose:… 위해>] <founded:{date}>[에] [당시] [${KO_NAMED}] ${KO_MADE}${KO_WAS}`,
    `<founded:{date}>[에] ${KO_MADE}{된|한} {organization}`,
  ],
  rows: [
    '<founded:{date}>[[;] [(]{number}{ years ago|년 전}[)]] [({date})]',
    `<founded:{date}> ([당시] ${KO_NAMED} ${KO_MADE})`,
    `<founded:{date}> (${NAMED})`,
  ],
};
