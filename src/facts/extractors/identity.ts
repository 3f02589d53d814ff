import { codeItem, type Extractor } from '../extraction';
import { readPeople } from './people';

const KIND = '{intergovernmental|inter-governmental} organization';
const TYPE = '<type:{intergovernmental|inter-governmental|international} organization>';
const KO_TYPE = '<type:{정부간|정부 간|국제} {조직|기구|단체}>';
const TYPES = {
  'intergovernmental-organization': '정부 ?간.*|inter-?governmental.*',
  'international-organization': '국제.*|international.*',
};
const FIELDS = { migration: '이주.*|.*migration' };

/** What kind of organization it is, the sentence that says so, its field, and the standing that it is given there. */
export const identity: Extractor = {
  clauses: [
    `<definition:[the] {organization} is {a|an} ${TYPE} [{that|which} …]>`,
    `[the] {organization} is <standing:the {principal|leading} ${KIND} <field:in the field of migration>>`,
    `<definition:{organization}는 …, 그리고 <people-served:… {을|를} 포함한 이주자들>의 … ${KO_TYPE}이다>`,
    `<definition:{organization}는 [… {하는|돕는}] ${KO_TYPE}이다>`,
    '{organization}는 <field:이주에 중점을 둔 {정부간|국제} {위원회|조직|기구}>',
  ],
  rows: [TYPE, KO_TYPE],
  items: {
    'people-served': readPeople,
    type: (words, language) => [codeItem(words, language, TYPES)],
    field: (words, language) => [codeItem(words, language, FIELDS)],
  },
};
