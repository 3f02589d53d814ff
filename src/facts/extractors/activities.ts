import type { Extractor } from '../extraction';

const WORK = '<activities.1:help …>, to <activities.2>, to <activities.3>[,] and to <activities.4>';

/** The mission and how it is fulfilled, the work and its areas, which the text counts itself, and the constitution. */
export const activities: Extractor = {
  clauses: [
    '[the] {organization} is dedicated to <mission>',
    "{organization}{’|'}s stated mission is to <mission>",
    '{organization} does so by <services:providing …>',
    '{organization}의 [주] 임무는 <mission:<services:… 조언과 서비스를 제공>…>에 있다',
    `{organization} works to <activities:${WORK}>`,
    '{organization}는 <activities> 등의 업무를 하고 있다',
    'the {organization} Constitution gives explicit recognition to <constitution.1>, as well as to <constitution.2>',
    '{organization} 헌법은 <constitution.1>에 대한 분명한 인정을 촉구하며, <constitution.2>를 명시하고 있다',
    '{organization} works in the {number} broad areas of migration management: <areas>',
    '{organization}는 {number} 가지 [주요] 분야에서 {이주를 관리하고 있다|일한다}: <areas>',
    'cross-cutting activities include <cross-cutting>',
    '이외에도 <cross-cutting> 등의 노력을 하고 있다',
  ],
};
