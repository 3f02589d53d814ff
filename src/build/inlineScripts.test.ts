import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { THEME_SCRIPT, buildLanguageRedirectScript } from './inlineScripts';

const refuse = () => {
  throw new Error('SecurityError');
};

function readTheme(search: string, getItem: () => string | null = refuse): Record<string, string> {
  const dataset = {};
  runInNewContext(THEME_SCRIPT, {
    document: { documentElement: { dataset } },
    location: { search },
    localStorage: { getItem },
  });
  return dataset;
}

function readRedirects(languages: readonly string[], kept: string | null): string[] {
  const seen: string[] = [];
  runInNewContext(buildLanguageRedirectScript('/iom/', '/embed/'), {
    navigator: { languages },
    localStorage: { getItem: () => kept },
    location: {
      search: '?year=1990',
      hash: '#x',
      replace: (to: string) => {
        seen.push(to);
      },
    },
  });
  return seen;
}

describe('the script of the theme', () => {
  it('takes the theme of the address before that of an earlier visit', () => {
    expect(readTheme('?year=1990&theme=dark', () => 'light')).toEqual({ theme: 'dark' });
    expect(readTheme('?year=1990', () => 'light')).toEqual({ theme: 'light' });
  });

  it.each(['', '?theme=pink', '?theme=pink&theme=dark', '?theme', '?theme=dark%20', '?xtheme=dark', '?theme=<b>'])(
    'takes a malformed one for absent: %s',
    (search) => {
      expect(readTheme(search)).toEqual({});
      expect(readTheme(search, () => 'light')).toEqual({ theme: 'light' });
      expect(readTheme(search, () => 'pink')).toEqual({});
    },
  );
});

describe('the script of an address without a language', () => {
  it('leads to the language that was kept, else to the first of the reader\u2019s that there is, else to Korean', () => {
    expect(readRedirects(['fr', 'en-GB'], null)).toEqual(['/iom/en/embed/?year=1990#x']);
    expect(readRedirects(['en-GB'], 'ko')).toEqual(['/iom/ko/embed/?year=1990#x']);
    expect(readRedirects(['fr'], 'xx')).toEqual(['/iom/ko/embed/?year=1990#x']);
  });
});
