import { describe, expect, it } from 'vitest';
import { findSites, readLinkedSite } from './hostFrames';

const script = (src: string) => ({ src });
const OURS = script('https://iom.example/x/embed.v1.js?v=2');

describe('findSites', () => {
  it('takes the site of the file that runs, whatever else is on the page', () => {
    expect(findSites(OURS, [OURS, script('https://mirror.example/embed.v1.js')], '')).toEqual([
      'https://iom.example/x/',
    ]);
  });

  it.each([
    ['inline or evaluated', ''],
    ['a blob', 'blob:https://host.example/0b2c'],
    ['a data address', 'data:text/javascript,1'],
    ['a bundle', 'https://host.example/bundle.js'],
    ['a file whose name only ends so', 'https://host.example/my-embed.v1.js'],
  ])('of %s, takes what the build was told', (_, src) => {
    expect(findSites(script(src), [script(src)], 'https://iom.example/')).toEqual(['https://iom.example/']);
    expect(findSites(script(src), [script(src)], '')).toEqual([]);
  });

  it('of a module, whose element is not current, takes the files of its name on the page', () => {
    expect(findSites(script(''), [script('https://host.example/a.js'), OURS], '')).toEqual(['https://iom.example/x/']);
  });

  it('believes both the address that it came from and the one that the build was given', () => {
    expect(findSites(script('https://mirror.example/embed.v1.js'), [], 'https://iom.example/')).toEqual([
      'https://mirror.example/',
      'https://iom.example/',
    ]);
  });
});

describe('readLinkedSite', () => {
  it.each([
    ['https://iom.example/ko/', 'https://iom.example/'],
    ['https://iom.example/x/en/timeline/?kind=elections#founded', 'https://iom.example/x/'],
    ['http://localhost:4310/ko/membership/?year=1990', 'http://localhost:4310/'],
  ])('of %s is %s', (href, site) => {
    expect(readLinkedSite(href)).toBe(site);
  });

  it.each(['', 'https://host.example/article', 'javascript:alert(1)//ko/', 'https://host.example/?x=/ko/'])(
    'of %s is none',
    (href) => {
      expect(readLinkedSite(href)).toBeUndefined();
    },
  );
});
