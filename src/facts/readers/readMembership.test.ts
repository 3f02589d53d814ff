import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import { readMembership } from './readMembership';

/** What is read: amount, bound and date of each count; the rule and the words of each problem; the kinds. */
function read(text: string) {
  return readMembership(readDocument(text)).map((finding) => {
    if (finding.kind === 'problem') return `${finding.rule}: ${finding.values['words']}`;
    if (finding.kind !== 'fact' || finding.value.kind !== 'quantity') return finding.fact;
    const { amount, bound, asOf } = finding.value;
    return [finding.fact, `${bound === undefined ? '' : '>'}${amount}`, asOf?.date].filter(Boolean).join(' ');
  });
}

const korean = (words: string) => read(`국제이주기구는 정부간 조직이다. ${words}`);
const english = (words: string) => read(`IOM is an organization. ${words}`);

test.each([
  ['As of March 2019, IOM has one hundred and seventy-three member states.', ['member-states 173 2019-03']],
  ['It has twenty-eight member states.', ['member-states 28']],
  ['It has 1 730 member states.', ['member-states 1730']],
  ['It has 16-18 member states.', ['unreadable-number: 16-18 member states']],
  ['It has between 16 and 18 member states.', ['unreadable-number: 18 member states']],
  ['It has several hundred member states.', ['unreadable-number: hundred member states']],
])('a number is read whole or not at all: %s', (words, found) => {
  expect(english(words)).toEqual(found);
});

test.each([
  ['국제이주기구는 1백73개국의 회원국을 보유하고 있다.', ['member-states 173']],
  ['국제이주기구는 백칠십삼 개국의 회원국을 보유하고 있다.', ['member-states 173']],
  ['국제이주기구는 스물여덟 개의 회원국을 보유하고 있다.', ['member-states 28']],
  ['국제이주기구는 16~18개국의 회원국을 보유하고 있다.', ['unreadable-number: 16~18개국의 회원국']],
])('a number is read whole or not at all, in Korean: %s', (words, found) => {
  expect(korean(words)).toEqual(found);
});

test.each([
  'In 1992 IOM received observer status.',
  'In 1992 IOM and other organizations have observer status.',
  'IOM has 400 offices, and organizations have observer status.',
])('a figure elsewhere in the sentence counts no observers: %s', (words) => {
  expect(english(words)).toEqual([]);
});

test.each([
  '400개 사무소를 운영하며 유엔에서 옵저버 지위를 갖고 있다.',
  '3개의 사무소와 옵저버 지위를 갖고 있다.',
  '400개 사무소를 운영하며 여러 단체가 옵저버 지위를 갖고 있다.',
])('a figure elsewhere in the sentence counts no observers, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([]);
});

test('members and observers of one sentence are told apart', () => {
  expect(korean('2019년 3월 현재 회원국은 173개이며 옵저버는 8개국이다.')).toEqual([
    'member-states 173 2019-03',
    'observer-states 8 2019-03',
  ]);
  expect(english('It has 173 members and 8 observers.')).toEqual(['member-states 173', 'not-understood: 8 observers']);
});

test.each([
  'IOM works with 27 member states of the European Union.',
  'IOM assists 193 member states of the United Nations.',
  'IOM opened offices in 100 member states.',
  'IOM cooperates with the African Union, which has 55 member states.',
  'IOM plans to have 200 member states by 2030.',
  'The European Union has 27 member states, and IOM works with it.',
  'IOM works with the European Union and its 27 member states.',
  'IOM has 27 member states of the European Union on its board.',
  'The Council of IOM has 30 member states.',
  'The Council of the International Organization for Migration has 30 member states.',
])('members of others, some members and members to come are not its members: %s', (words) => {
  expect(english(words)).toEqual([expect.stringMatching(/^not-understood: \d+ member states$/u)]);
});

test.each([
  'IOM은 유럽 연합의 27개 회원국과 협력한다.',
  '국제이주기구는 5개국의 회원국을 새로 받아들였다.',
  '세계보건기구는 194개국의 회원국을 보유하고 있다.',
  'IOM은 100개 회원국에 사무소를 열었다.',
  '유럽 연합 회원국은 27개국이다.',
  '국제이주기구는 200개국의 회원국을 보유할 계획이다.',
  'IOM은 27개의 회원국을 가진 유럽 연합과 협력한다.',
  '국제이주기구 이사회는 30개 회원국으로 구성된다.',
])('members of others, some members and members to come are not its members, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([expect.stringMatching(/^not-understood: /u)]);
});

test.each([
  [
    'In 2001 IOM had 91 member states; as of 2019 it has 173 member states.',
    ['member-states 91 2001', 'member-states 173 2019'],
  ],
  [
    'From 67 member states in 1998, IOM grew to 120 member states in 2006.',
    ['not-understood: 67 member states', 'member-states 120 2006'],
  ],
  ['IOM, which has 173 member states, is in Geneva.', ['member-states 173']],
  ['IOM is a body with 173 member states.', ['member-states 173']],
  ['Its 173 member states meet once a year.', ['member-states 173']],
  ['As of 1 Mar. 2019, IOM has 173 member states.', ['member-states 173 2019-03-01']],
  ['Its members number 173.', ['member-states 173']],
  ["IOM's membership stands at 175 states.", ['member-states 175']],
  ['As of 2019, 173 states were members of IOM.', ['not-understood: 173 states were members']],
  ['It has one hundred and seventy-three (173) member states.', ['member-states 173']],
  ['It had 173 member states in 2018/19.', ['member-states 173', 'unreadable-date: in 2018']],
  ['By March 2019 it had 173 member states.', ['member-states 173 2019-03']],
  ['Founded in 1951, IOM has 173 member states.', ['member-states 173']],
  ['In May 2019 it had 173 member states.', ['member-states 173 2019-05']],
  ['As of May 5, 2019 it had 173 member states.', ['member-states 173 2019-05-05']],
])('every count of its own, with its date: %s', (words, found) => {
  expect(english(words)).toEqual(found);
});

test.each([
  ['국제이주기구의 회원국은 총 173개국이다.', ['member-states 173']],
  ['IOM의 회원국 수는 173개이다.', ['member-states 173']],
  ['회원국은 2019년 3월 기준 173개국이다.', ['member-states 173 2019-03']],
  ['현재 173개국이 회원국으로 가입해 있다.', ['member-states 173']],
  ['국제이주기구는 170여 개국의 회원국을 두고 있다.', ['member-states >170']],
  ['국제이주기구는 170개국이 넘는 회원국을 두고 있다.', ['member-states >170']],
  ['국제이주기구는 8개국의 옵서버 국가를 두고 있다.', ['observer-states 8']],
  ['IOM에는 팔십 개가 넘는 단체가 옵서버 지위를 가지고 있다.', ['observer-organizations >80', 'observer-kinds']],
  ['IOM에는 80곳이 넘는 단체도 옵저버 지위를 가지고 있다.', ['observer-organizations >80', 'observer-kinds']],
  ['IOM은 173개국의 회원국을 둔 국제 기구이다.', ['member-states 173']],
  ['국제이주기구(IOM)는 2016년 6월 기준으로 166개국의 회원국을 보유하고 있다.', ['member-states 166 2016-06']],
  ['2016. 6. 기준 국제이주기구는 166개국의 회원국을 두고 있다.', ['member-states 166 2016-06']],
  ['2016-06 기준 국제이주기구는 166개국의 회원국을 두고 있다.', ['member-states 166 2016-06']],
  ['2016년 6월, 국제이주기구는 166개국의 회원국을 두고 있다.', ['member-states 166 2016-06']],
  ['2016년 6월에 국제이주기구는 166개국의 회원국을 두고 있다.', ['member-states 166 2016-06']],
  ['현재 173국이 가입해 있다.', ['member-states 173']],
  ['회원국은 173(백칠십삼)개국이다.', ['member-states 173']],
  ['회원국 수가 173에 이른다.', ['member-states 173']],
  [
    '2016년 6월 기준 회원국은 166개국, 2019년 3월 기준 173개국이다.',
    ['member-states 166 2016-06', 'member-states 173 2019-03'],
  ],
  ['2016년 6월까지 국제이주기구는 166개국의 회원국을 두고 있다.', ['member-states 166 2016-06']],
  ['1951년에 설립되어 166개국의 회원국을 두고 있다.', ['not-understood: 166개국의 회원국']],
])('ways to say it in Korean: %s', (words, found) => {
  expect(korean(words)).toEqual(found);
});

test.each([
  ['A total of 175 countries are members.', ['member-states 175']],
  ['As of March 2019, 173 countries are members of the organization.', ['member-states 173 2019-03']],
  ['Over 170 countries are members of IOM.', ['member-states >170']],
  ['175 states are its members.', ['member-states 175']],
  ['It counts 175 states as members.', ['member-states 175']],
  ['It has 175 countries as its members.', ['member-states 175']],
  ['It does not count 175 states as members.', []],
  ['In Europe, 27 countries are members of IOM.', ['not-understood: 27 countries are members']],
  ['The 27 countries are members of IOM.', ['not-understood: 27 countries are members']],
  ['27 countries are members of the Council of IOM.', ['not-understood: 27 countries are members']],
  ['27 countries are members of the European Union.', []],
  ['27 countries are members, and IOM works with them.', ['not-understood: 27 countries are members']],
  ['It has a council. A total of 30 states are members.', []],
  ['Its council meets. A total of 30 states are members.', []],
  ['The Council of IOM counts 30 states as members.', ['not-understood: 30 states as members']],
  ['It works with the EU. A total of 27 states are members.', []],
  ['It is in Geneva.\n\nA total of 27 states are members.', []],
  ['It works in Africa. 27 states are members.', []],
])('members are counted by what they are, too: %s', (words, found) => {
  expect(english(words)).toEqual(found);
});

test.each([
  ['175개 나라가 회원이다.', ['member-states 175']],
  ['2019년 기준 173개 나라가 회원으로 가입해 있다.', ['member-states 173 2019']],
  ['국제이주기구는 175개 국가를 회원으로 두고 있다.', ['member-states 175']],
  ['175개국이 국제이주기구의 회원이다.', ['member-states 175']],
  ['회원국은 175개 국가이다.', ['member-states 175']],
  ['175개 국가가 회원국이다.', ['member-states 175']],
  ['170개국 이상이 회원이다.', ['member-states >170']],
  ['약 170개 나라가 회원이다.', ['unreadable-number: 170개 나라가 회원']],
  ['유럽 27개 나라가 회원이다.', ['not-understood: 27개 나라가 회원']],
  ['IOM은 27개국을 회원으로 둔 유럽 연합과 협력한다.', ['not-understood: 27개국을 회원']],
  ['27개국이 유럽 연합의 회원이다.', []],
  ['이사회는 30개 나라가 회원이다.', []],
  ['200개 나라가 회원이 될 예정이다.', []],
])('members are counted by what they are, too, in Korean: %s', (words, found) => {
  expect(korean(words)).toEqual(found);
});

test.each([
  '80개 미만의 단체가',
  '80개가 안 되는 단체가',
  '80개 가까운 단체가',
  '약 80개의 단체가',
  '최대 80개의 단체가',
])('a number that is another is a message: %s', (words) => {
  expect(korean(`IOM에는 ${words} 옵저버 지위를 가지고 있다.`)).toEqual([
    expect.stringMatching(/^unreadable-number: 80개/u),
  ]);
});

test('a bound of the members is kept, and about as many is a message', () => {
  expect(english('It has more than 170 member states.')).toEqual(['member-states >170']);
  expect(english('It has nearly 170 member states.')).toEqual(['unreadable-number: 170 member states']);
  expect(english('It has no more than 170 member states.')).toEqual(['unreadable-number: 170 member states']);
  expect(korean('국제이주기구는 약 170개국의 회원국을 두고 있다.')).toEqual(['unreadable-number: 170개국의 회원국']);
});

test('a date in brackets is that of the figure before it alone', () => {
  expect(
    read('Type Body\nMembership 173 member states Budget US$1.8 billion (2018) Staff 9\n\nIOM is an organization.'),
  ).toEqual(['member-states 173']);
  expect(
    read(
      '유형정부간 조직\n회원173개국 (2019년 3월) (80개가 넘는 단체도 옵저버 지위를 가지고 있다)\n\n국제이주기구는 정부간 조직이다.',
    ),
  ).toEqual(['member-states 173 2019-03', 'observer-organizations >80', 'observer-kinds']);
});

test.each([
  ['Members: 175', ['member-states 175']],
  ['Member states 175', ['member-states 175']],
  ['Membership 175 (2019)', ['member-states 175 2019']],
  ['Members 175 states (as of March 2019)', ['member-states 175 2019-03']],
  ['Membership: over 170', ['member-states >170']],
  ['Members about 170', ['unreadable-number: about 170']],
  ['Members 175, 8 observer states', ['member-states 175', 'observer-states 8']],
  ['Members 173 (2019), 175 (2022)', ['member-states 173 2019', 'member-states 175 2022']],
])('a figure alone is a count behind the label of the members: %s', (line, found) => {
  expect(read(`Formation 1951\n${line}\n\nIOM is an organization.`)).toEqual(found);
});

test.each([
  ['회원국: 175', ['member-states 175']],
  ['회원175 (2019년)', ['member-states 175 2019']],
  ['회원국 약 170', ['unreadable-number: 약 170']],
  ['가입국175개국', ['member-states 175']],
  ['회원170여 개국', ['member-states >170']],
  ['회원국 173 (2019년), 175 (2022년)', ['member-states 173 2019', 'member-states 175 2022']],
])('a figure alone is a count behind the label of the members, in Korean: %s', (line, found) => {
  expect(read(`결성1951년\n${line}\n\n국제이주기구는 정부간 조직이다.`)).toEqual(found);
});

test('a figure behind the label of the members that is no whole count is none', () => {
  const lines = [
    'Members 175',
    'Members 98% of states',
    'Members 27 of the European Union',
    'Members 12.5',
    'Members 1951–2019',
  ].map((line) => read(`Formation 1951\n${line}\n\nIOM is an organization.`));
  expect(lines.map((found) => found.filter((one) => !one?.startsWith('unreadable')))).toEqual([
    ['member-states 175'],
    [],
    [],
    [],
    [],
  ]);
});

test.each([
  ['As of 2019-05-01, it had 173 member states.', ['member-states 173 2019-05-01']],
  ['It had 173 member states (2019-05-01).', ['member-states 173 2019-05-01']],
  ['As of 05/01/2019, it had 173 member states.', ['member-states 173', 'unreadable-date: As of 05/01/2019']],
])('a date of a count may be in figures: %s', (words, found) => {
  expect(english(words)).toEqual(found);
});

test('the date of the next figure is not that of a count', () => {
  expect(english('In 1951 it had 16 members, in 1990 39 members.')).toEqual(['member-states 16 1951']);
  expect(english('In 1951 it had 16 member states, and in 1990 it had 39 member states.')).toEqual([
    'member-states 16 1951',
    'member-states 39 1990',
  ]);
});

test('states that take part in something are not all members, in Korean', () => {
  expect(korean('20개국의 회원국이 참여한 회의가 열렸다.')).toEqual(['not-understood: 20개국의 회원국']);
});

test.each([
  'It claims to have 175 members.',
  'If it has 180 members, its council grows.',
  'It has two member states more than another body.',
  'IOM will have 8 observer states in 2030.',
  'It hopes to have 100 organizations with observer status.',
  'Eight states are observers of the EU, and IOM works with them.',
])('counts to come, only supposed or of others are a message: %s', (words) => {
  expect(english(words)).toEqual([expect.stringMatching(/^not-understood: /u)]);
});

test.each([
  '180개국이 가입하기를 바란다.',
  '10개국이 가입 신청을 하였다.',
  '10개국이 가입을 거부하였다.',
  '10개국이 가입하지 않았다.',
  '2016년에 10개국이 가입하였다.',
  '2030년까지 180개국이 가입할 것으로 보인다.',
  '국제이주기구는 180개국의 회원국을 보유하게 된다.',
  '국제이주기구는 175개국의 회원국을 보유하고 있다고 한다.',
  '8개국이 옵저버 지위를 신청하였다.',
  '80개 단체가 옵저버 지위를 잃었다.',
  '8개국이 옵저버로 참여할 예정이다.',
])('counts to come, only supposed or of some are a message, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([expect.stringMatching(/^not-understood: /u)]);
});

test.each([
  ['IOM counts 175 countries among its members.', ['member-states 175']],
  ['There are 175 countries among its members.', ['member-states 175']],
  ['There are 175 member states.', ['member-states 175']],
  ['As of 2019 there are 173 member states.', ['member-states 173 2019']],
  ['There are 27 member states in the EU.', []],
  ['It has a council. There are 30 member states.', []],
  [
    'IOM works with the EU, which has 27 countries among its members.',
    ['not-understood: 27 countries among its members'],
  ],
  ['175 states have joined the organization.', ['not-understood: 175 states have joined the organization']],
  ['More than 170 countries belong to IOM.', ['not-understood: 170 countries belong to IOM']],
  ['Its membership includes 175 states.', ['not-understood: membership includes 175']],
  ["IOM's membership grew in 1998.", []],
  ["IOM's membership grew from 67 states in 1998 to 175 in 2022.", ['not-understood: membership grew from 67']],
  ['Its membership will reach 180 by 2030.', ['not-understood: membership will reach 180']],
  ['By 2030, 180 countries will be members of IOM.', ['not-understood: 180 countries will be members']],
])('members are counted in still other words, or told: %s', (words, found) => {
  expect(english(words)).toEqual(found);
});

test.each([
  ['170개가 넘는 나라가 회원이다.', ['member-states >170']],
  ['170개가 넘는 나라가 가입해 있다.', ['member-states >170']],
  ['175개 나라가 가입해 있다.', ['member-states 175']],
  ['175개 국가가 가입하였다.', ['not-understood: 175개 국가']],
  ['국제이주기구의 회원국은 현재 175개국에 달한다.', ['member-states 175']],
  ['유럽 27개 나라가 가입해 있다.', ['not-understood: 27개 나라']],
  ['27개 나라가 유럽 연합에 가입해 있다.', []],
  ['회원국은 2030년에 200개국으로 늘어날 전망이다.', ['not-understood: 회원국은 2030년에 200개국으로']],
  ['회원국은 175개국으로 늘었다.', ['not-understood: 회원국은 175개국']],
])('members are counted in still other words, or told, in Korean: %s', (words, found) => {
  expect(korean(words)).toEqual(found);
});
