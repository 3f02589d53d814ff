import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoBreak } from './FactText';

test('a particle stays with the bracket or the per cent sign before it, and the words stay as they are', () => {
  const shown = renderToStaticMarkup(<NoBreak text="위원회(ICEM)로 결성, 기구(IOM)" />);
  expect(shown).toContain('<span class="unbroken-text">(ICEM)로</span> 결성');
  expect(shown.replaceAll(/<[^>]*>/g, '')).toBe('위원회(ICEM)로 결성, 기구(IOM)');
  expect(renderToStaticMarkup(<NoBreak text="9.4%포인트 올라 29%였습니다(79%)" />)).toBe(
    '<span class="unbroken-text">9.4%포인트</span> 올라 <span class="unbroken-text">29%였습니다</span>(79%)',
  );
  expect(renderToStaticMarkup(<NoBreak text="Committee (ICEM) was" />)).toBe('Committee (ICEM) was');
});
