import type { Extractor } from '../extraction';

const MEMBERS = '<member-states:[{over|more than}] {number} [full] {member states|member countries|members}>';
const OBSERVERS = '<observer-states:{number} observer {states|countries}>';
const ORGANIZATIONS = '<observer-organizations:([{over|more than}] {number} <observer-kinds> are also observers)>';
const AS_OF = '[{as of|in|by} {date}[,]]';
const KO_AS_OF = '[{date} {기준|현재}[,]]';
const KO_OBSERVER = '{옵저버|옵서버}';
const KO_OBSERVERS = `<observer-states:{number} 개[국][의] ${KO_OBSERVER} [지위] {국가|국}>`;
const KO_ORGANIZATIONS = `<observer-organizations:{number} 개가 넘는 <observer-kinds>도 ${KO_OBSERVER} 지위>를 가지고 있다`;
const KO_MEMBERS = '<member-states:{number} 개[국][의] 회원국>';

/**
 * Members, observer states, observer organizations and what kinds of organizations these are, with the date that their
 * clause gives.
 */
export const membership: Extractor = {
  clauses: [
    `${AS_OF} [the] {organization} [{now|currently}] {has|had|counts} ${MEMBERS} [and ${OBSERVERS}] ${AS_OF}`,
    `with ${MEMBERS}, … {organization}`,
    `${KO_AS_OF} [{organization}는] ${KO_AS_OF} ${KO_MEMBERS}[{과|와} ${KO_OBSERVERS}[들]]{을|를} {보유하고|두고} 있다`,
    `${KO_AS_OF} [{organization}의] 회원국[ 수]{은|는} ${KO_AS_OF} <member-states:{number} 개국>{이다|이며}`,
    '옵서버 국가는 <observer-states:{number} 개국>이다',
    '{organization}에는 [현재] <member-states:{number} 개국이 회원국으로 가입>해 {있으며|있다}',
    `<observer-states:{number} 개국이 ${KO_OBSERVER} 지위>를 가지고 있다`,
    '{organization} 회원국 <member-states:{number} 개국>으로 {늘어|늘었다}',
  ],
  rows: [
    `${MEMBERS} [and ${OBSERVERS}] [{as of|in} {date}] [({date})] [${ORGANIZATIONS}]`,
    `${KO_MEMBERS}[{과|와} ${KO_OBSERVERS}] [(${KO_ORGANIZATIONS})]`,
    '<member-states:{number} [{states|countries|개국}]> [({date}[ {기준|현재}])]',
    '<observer-states:{number} [{states|countries|개국}]> [({date}[ {기준|현재}])]',
  ],
};
