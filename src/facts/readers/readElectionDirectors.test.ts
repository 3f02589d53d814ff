import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import { readElections } from './readElections';

/** Who is read, with what he was, or the rules of the problems. */
function read(words: string) {
  return readElections(readDocument(`IOM is in Geneva. ${words}`)).flatMap((finding) => {
    if (finding.kind === 'problem') return [finding.rule];
    return finding.kind === 'list'
      ? finding.items.map(({ value }) => (value.kind === 'text' ? `${value.code}: ${value.text}` : ''))
      : [];
  });
}

test.each([
  [
    'The elections were directed by Ann Bee with the support of Cee Dee and Ee Eff.',
    ['director: Ann Bee', 'manager: Cee Dee', 'manager: Ee Eff'],
  ],
  ['These elections were directed by Mr. Ann Bee.', ['director: Ann Bee']],
  [
    'These elections were directed by Ann Bee, supported by Mr. Cee Dee and Dr Gee.',
    ['director: Ann Bee', 'manager: Cee Dee', 'manager: Gee'],
  ],
  [
    'These elections were run by Ann Bee, assisted by senior managers such as Mrs. Cee Dee.',
    ['director: Ann Bee', 'senior-manager: Cee Dee'],
  ],
  ['These elections were directed by Ann Bee supported by Cee Eff Dee.', ['director: Ann Bee', 'manager: Cee Eff Dee']],
  ['With the support of Cee Dee, these elections were directed by Ann Bee.', ['director: Ann Bee', 'manager: Cee Dee']],
  ['The elections were directed, with the help of Cee Dee, by Ann Bee.', ['director: Ann Bee', 'manager: Cee Dee']],
  ['Ann Bee directed these elections with the support of Cee Dee.', ['director: Ann Bee', 'manager: Cee Dee']],
  ['The elections were managed by Ann Bee of the OSCE in Kabul.', ['director: Ann Bee']],
])('who directed and who helped is told from the words between: %s', (words, people) => {
  expect(read(words)).toEqual(people);
});

test.each([
  'These elections were directed by Ann Bee and the OSCE.',
  'These elections were directed by Ann Bee with the support of the OSCE.',
  'These elections were directed by United Nations Volunteers.',
  'These elections were directed by Ann Bee, Head of Mission.',
  'These elections were directed by the sister of Ann Bee.',
  'With the support of the OSCE, these elections were directed by Ann Bee.',
  'These elections were directed by Ann Bee supported by the Cee Dee Foundation.',
  'In 2004 Ann Bee directed the elections.',
  'These elections were directed by Ann Bee and van der Cee.',
  'These elections were directed by Ann Bee supported by Cee Dee and de la Eff.',
  'These elections were directed by van der Cee.',
])('who cannot be told whole is a message: %s', (words) => {
  expect(read(words)).toEqual(['not-understood']);
});

test('elections that nobody is named for are no message', () => {
  expect(read('These elections were run by refugees in Iran. The elections were directed by IOM.')).toEqual([]);
});
