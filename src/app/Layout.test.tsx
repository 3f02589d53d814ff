import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import type { Language } from '../i18n/language';
import { AddressProvider } from '../ui/address';
import { Layout } from './Layout';

const toPage = (language: Language, count: number, search = '', hash = '') => {
  const documents = Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    file: `${index}.txt`,
    language: 'en',
    sha256: '',
    characters: 1,
    article: [],
    excluded: [],
  }));
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n(language, { ko, en }[language])}>
      <AddressProvider
        value={{
          search: new URLSearchParams(search),
          hash,
          setSearch: () => {},
          showFact: () => {},
          hideFact: () => {},
          setHash: () => {},
          reportUnknown: () => {},
          hrefTo: (view) => `/${view}/`,
          hrefHere: () => '/',
        }}
      >
        <Layout page={{ language, view: 'profile', embedded: false }} documents={documents}>
          Text
        </Layout>
      </AddressProvider>
    </I18nextProvider>,
  );
};
const toFoot = (language: Language, count: number) => {
  const html = toPage(language, count);
  return html.slice(html.indexOf('<footer'));
};

test('on paper a page says where it comes from', () => {
  expect(toPage('ko', 1)).toContain('<p class="layout-paper">IOM 탐색기 – /ko/</p>');
  expect(toPage('en', 1, 'year=1990', 'founded')).toContain(
    '<p class="layout-paper">IOM Explorer – /en/?year=1990#founded</p>',
  );
});

test('few documents are all named at the foot of a page', () => {
  expect(toFoot('en', 2).match(/\d+\.txt/g)).toEqual(['0.txt', '1.txt']);
  expect(toFoot('en', 6)).not.toContain('All 6');
});

test('of many documents some are named, and a link leads to all of them', () => {
  expect(toFoot('en', 1200).match(/\d+\.txt/g)).toHaveLength(6);
  expect(toFoot('en', 1200)).toContain('<a href="/sources/">All 1,200 documents</a>');
  expect(toFoot('ko', 1200)).toContain('<a href="/sources/">문서 1,200개 모두 보기</a>');
});
