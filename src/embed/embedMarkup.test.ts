import { describe, expect, it } from 'vitest';
import { type Placement, formatElementMarkup, formatFrameMarkup, formatScriptedMarkup } from './embedMarkup';

const site = 'https://iom.example/';
const placement: Placement = {
  view: 'membership',
  lang: 'ko',
  theme: 'dark',
  select: 'year=1990&country=KR',
  title: '회원국 "표" <1>',
  width: 720,
  height: 910,
};

describe('toFrameMarkup', () => {
  it('is one lazy frame with a title and a size, and asks for no permission', () => {
    const markup = formatFrameMarkup(site, placement);
    expect(markup).toContain('src="https://iom.example/ko/embed/membership/?year=1990&amp;country=KR&amp;theme=dark"');
    expect(markup).toContain('title="회원국 &quot;표&quot; &lt;1&gt;" width="720" height="910" loading="lazy"');
    expect(markup).not.toMatch(/allow|sandbox|scrolling|<script/);
  });
});

describe('toScriptedMarkup', () => {
  it('adds the script', () => {
    expect(formatScriptedMarkup(site, placement)).toContain(
      '<script async src="https://iom.example/embed.v1.js"></script>',
    );
  });
});

describe('toElementMarkup', () => {
  it('says only what is chosen, and holds a link to the page', () => {
    const markup = formatElementMarkup(site, `${site}timeline/`, {
      ...placement,
      view: 'timeline',
      lang: '',
      theme: 'auto',
      select: '',
      width: '100%',
    });
    expect(markup).toContain(
      '<iom-explorer view="timeline" height="910"><a href="https://iom.example/timeline/">회원국 &quot;표&quot; &lt;1&gt;</a></iom-explorer>',
    );
  });

  it('says all that is chosen', () => {
    expect(formatElementMarkup(site, site, placement)).toContain(
      '<iom-explorer view="membership" lang="ko" theme="dark" select="year=1990&amp;country=KR" height="910" style="max-width:720px">',
    );
  });
});
