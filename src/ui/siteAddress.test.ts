import { describe, expect, it } from 'vitest';
import { resolvePublicAddress } from './siteAddress';

const ON_DISK = { href: 'file:///C:/Users/Kim/iom-explorer.html#/ko/timeline/', protocol: 'file:' };
const ON_WEB = { href: 'https://mirror.example/iom/ko/timeline/?q=name', protocol: 'https:' };

describe('resolvePublicAddress', () => {
  it('gives the address within a file on a disk, without the folders of the reader', () => {
    expect(resolvePublicAddress('#/ko/timeline/#founded', ON_DISK, '')).toBe('#/ko/timeline/#founded');
  });

  it("gives the published site's address where the build of the file was told of it", () => {
    expect(resolvePublicAddress('#/ko/timeline/#founded', ON_DISK, 'https://iom.example/x/')).toBe(
      'https://iom.example/x/ko/timeline/#founded',
    );
  });

  it('gives where the reader is on the web, whatever the build was told', () => {
    expect(resolvePublicAddress('/iom/ko/timeline/#founded', ON_WEB, 'https://iom.example/')).toBe(
      'https://mirror.example/iom/ko/timeline/#founded',
    );
  });
});
