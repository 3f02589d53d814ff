import { NAME } from './organization';
import { DATE, EN_DATE_OR_FIGURES } from './readDate';
import { NUMBER, NUMBER_WORDS } from './readNumber';

const EN_COUNT = `(?<count>${NUMBER}|${NUMBER_WORDS.en})`;
const KO_COUNT = `(?<count>${NUMBER}|${NUMBER_WORDS.ko})여?`;
const KO_BOUND = String.raw`(?:(?:이|가|을|를|에)?\s?(?:넘는|이상의?|초과하는|미만의?|이하의?|안 되는|가까운|남짓한?|가량의?|정도의?))?`;
const KO_AGAIN = String.raw`(?:\s?\([^()]{1,12}\))?`;
const KO_STATES = String.raw`(?<counted>${KO_COUNT}${KO_AGAIN}\s?개\s?(?:국가|국|나라)?)${KO_BOUND}`;
const KO_LANDS = String.raw`(?<counted>${KO_COUNT}${KO_AGAIN}\s?개의?\s?(?:국가|국|나라))${KO_BOUND}`;
const KO_OBSERVER = String.raw`(?:옵[저서]버|참관)(?:\s지위)?`;
const KO_BODIES = '(?:단체|기구|위원회|조직|기관|연합|협회|NGO)들?';
const EN_BODIES = String.raw`(?:organi[sz]ations|[IN]GOs|bodies|agencies|entities|associations|institutions|committees)`;
// A figure and "observer" need not belong together: between them stand only words that can describe bodies.
const EN_KIND = String.raw`(?!(?:of|in|at|to|for|which|that|where|is|was|were|has|have|had|works?|received|offices|countries|states|members)\b)[\p{L}'’-]+,?\s`;
const KO_KIND = String.raw`(?:(?!(?:을|를|며|에|에서)\s)[^\d.]){0,80}?`;

/** How each language counts members and observers: `count` is the number, `counted` goes on to its counter. */
export const COUNTED = [
  {
    fact: 'member-states',
    unit: 'states',
    ko: [
      new RegExp(String.raw`${KO_STATES}(?:의|인|이|가)?\s(?:정)?회원국`, 'dgu'),
      new RegExp(
        String.raw`회원(?:국)?(?:의?\s?수)?(?:은|는|이|가)?\s?(?:\d{4}년[\d월일말 ]{0,12}(?:현재|기준)\s|현재\s)?(?:총|모두|약)?\s?${KO_STATES}(?!국?의?\s(?:정)?회원국)`,
        'dgu',
      ),
      new RegExp(
        String.raw`회원국?\s?수(?:은|는|이|가)\s(?:총|모두|약)?\s?(?<counted>${KO_COUNT})(?=에\s|이[다며고])`,
        'dgu',
      ),
      // The second of two counts: "2001년 기준 회원국은 91개국, 2019년 기준 173개국이다".
      new RegExp(
        String.raw`(?<=회원국(?:의?\s수)?(?:은|는)\s[^.]{1,40}개국[^.]{1,40}(?:현재|기준)\s)${KO_STATES}`,
        'dgu',
      ),
      new RegExp(String.raw`(?<counted>${KO_COUNT}\s?(?:개의?\s?)?(?:국가|국|나라))(?=[이가]\s가입)`, 'dgu'),
      new RegExp(
        String.raw`${KO_LANDS}[이가을를]\s(?:(?:${NAME.ko}|IOM)의\s)?회원(?=이[다며고었]|입니다|으로\s)`,
        'dgu',
      ),
      // "170개가 넘는 나라가 회원이다"
      new RegExp(
        String.raw`(?<counted>${KO_COUNT}\s?개)[가를]\s(?:넘는|초과하는)\s(?:국가|나라)(?:[가를]\s(?:(?:${NAME.ko}|IOM)의\s)?회원(?=이[다며고었]|입니다|으로\s)|(?=가\s가입))`,
        'dgu',
      ),
    ],
    en: [
      new RegExp(
        String.raw`\bmember(?:s|ship)\s(?:now\s|currently\s)?(?:number(?:s|ed)?|total(?:s|led)?|stands?\sat|stood\sat|reached)\s(?<counted>${EN_COUNT})(?:\s(?:states|countries))?(?![\d%])`,
        'dgiu',
      ),
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\s(?:states|countries|nations|governments)\s(?:are|were|have\sbecome)\s(?:\p{L}+ly\s|full\s|its\s)?members\b`,
        'dgiu',
      ),
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\s(?:states|countries|nations|governments)\s(?:as\s(?:its\s)?(?:full\s)?|among\s(?:its|the)\s)members\b`,
        'dgiu',
      ),
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})(?:\s\(\d{1,4}\))?\s(?:full\s)?member(?:\s(?:states|countries)|s\b)`,
        'dgiu',
      ),
    ],
  },
  // How many there were, came to be or will be, and who joined: how many there are is not said.
  {
    fact: 'member-states',
    unit: null,
    ko: [
      new RegExp(
        String.raw`회원국?(?:의?\s?수)?(?:은|는|이|가)\s(?:[^.]{0,40}\s)?(?<counted>${KO_COUNT}\s?개\s?국)(?:에서|으로|까지)(?=\s[^.]{0,30}(?:늘|증가|확대|줄))`,
        'dgu',
      ),
    ],
    en: [
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\s(?:states|countries|nations|governments)\s(?:(?:have\s|had\s)?joined|belong(?:ed)?\sto)\s(?:it|(?:the\s)?(?:IOM|${NAME.en}|organi[sz]ation))\b`,
        'dgiu',
      ),
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\s(?:states|countries|nations|governments)\s(?:will|would|could|should|may|might|are\s\p{L}+\sto)\s(?:be|become|have\sbecome)\s(?:\p{L}+\s)?members\b`,
        'dgiu',
      ),
      new RegExp(
        String.raw`\bmembership\s(?:(?:has|had|will|would|could|may|is|was|expected|to)\s){0,4}(?:includes?|included|grew|grown|grow|rose|risen|rise|increased?|expanded?|reach|total)\s(?:from\s|to\s|over\s|more\sthan\s|about\s){0,2}(?<counted>${EN_COUNT})`,
        'dgiu',
      ),
    ],
  },
  {
    fact: 'observer-states',
    unit: 'states',
    ko: [
      new RegExp(
        String.raw`(?<counted>${KO_COUNT}\s?개\s?국)${KO_BOUND}(?:의|인|이|가)?\s${KO_OBSERVER}\s?(?:국가|국)?`,
        'dgu',
      ),
      new RegExp(String.raw`(?<counted>${KO_COUNT}\s?개)의?\s${KO_OBSERVER}\s?국가?`, 'dgu'),
      new RegExp(
        String.raw`${KO_OBSERVER}\s?(?:국가|국)?(?:은|는)\s(?:총|모두|약)?\s?(?<counted>${KO_COUNT}\s?개\s?국)`,
        'dgu',
      ),
    ],
    en: [
      new RegExp(String.raw`(?<counted>${EN_COUNT})\sobserver\s(?:states|countries)`, 'dgiu'),
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\sstates\s(?:are|with|holding)\s(?:also\s)?observers?(?:\sstatus)?`,
        'dgiu',
      ),
    ],
  },
  {
    fact: 'observer-organizations',
    unit: 'organizations',
    ko: [
      new RegExp(
        String.raw`(?<counted>${KO_COUNT}\s?(?:개|곳)(?!\s?[국월]))${KO_BOUND}(?:의|가)?\s?(?:(?<kinds>${KO_KIND}${KO_BODIES})(?:도|은|는|이|가)?\s${KO_OBSERVER}|${KO_OBSERVER}\s?${KO_BODIES})`,
        'dgu',
      ),
    ],
    en: [
      new RegExp(
        String.raw`(?<counted>${EN_COUNT})\s(?:(?<kinds>(?:${EN_KIND}){0,12}?${EN_BODIES})\s(?:(?:are|have|hold|holding|with|as)\s(?:also\s)?)?observers?(?:\sstatus)?|observer\s${EN_BODIES})\b`,
        'dgiu',
      ),
    ],
  },
  // Whether states or organizations are meant is not said.
  {
    fact: 'observer-states',
    unit: null,
    ko: [],
    en: [new RegExp(String.raw`(?<counted>${EN_COUNT})\sobservers\b`, 'dgiu')],
  },
] as const;

/** The value of an infobox line on the members that is a figure and nothing else, but for its bound, its counter and a bracket behind it; and such figures after it, each with its year. */
export const BOXED_COUNT = {
  ko: new RegExp(
    String.raw`(?:^(?:(?:총|모두|약|대략|최소|최대|거의)\s)?|[,;]\s(?=[^,;(]*\(\d{4}년))(?<counted>${KO_COUNT}(?:\s?개?\s?국)?)(?=$|\s?[(,;])`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`(?:^(?:(?:over|more than|at least|about|around|approximately|nearly|almost|some)\s)?|[,;]\s(?=[^,;(]*\(\d{4}\)))(?<counted>${EN_COUNT})(?:\s(?:states|countries|nations))?(?=$|\s?[(,;]|\sas\sof\s)`,
    'dgiu',
  ),
};

/** The dates that a count can have: "in 2001" only at the head of a clause or right behind the members. */
export const COUNT_DATES = {
  ko: [
    new RegExp(String.raw`\(${DATE.ko}\s?(?:말\s?)?(?:현재|기준)?\)`, 'dgu'),
    new RegExp(String.raw`(?<!\()${DATE.ko}\s?(?:말\s?)?(?:현재|기준|까지|에는|에(?=\s)|(?=[,)]))`, 'dgu'),
    new RegExp(String.raw`(?<year>\d{4})[.-]\s?(?<month>\d{1,2})(?:[.-]\s?(?<day>\d{1,2}))?\.?\s?(?:현재|기준)`, 'dgu'),
  ],
  en: [
    new RegExp(
      String.raw`(?:\b(?:as of|by)\s|(?:^|(?<=[;,]\s(?:and\s|but\s|while\s)?)|(?<=(?:states|countries|members)\s))in\s|\()${EN_DATE_OR_FIGURES}\)?`,
      'dgiu',
    ),
  ],
};
