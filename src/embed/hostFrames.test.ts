import { describe, expect, it } from 'vitest';
import { findFrame } from './hostFrames';

const site = 'https://iom.example/explorer/';
const buildFrame = (src = `${site}ko/embed/timeline/`) => ({ src, contentWindow: {}, isConnected: true });

describe('findFrame', () => {
  it('finds which of several frames spoke', () => {
    const frames = [buildFrame(), buildFrame(), buildFrame()];
    expect(findFrame({ source: frames[1]?.contentWindow, origin: 'https://iom.example' }, frames, [site])).toBe(
      frames[1],
    );
  });

  it('believes no other origin and no window that is none of the frames', () => {
    const frame = buildFrame();
    expect(findFrame({ source: frame.contentWindow, origin: 'https://evil.example' }, [frame], [site])).toBeUndefined();
    expect(findFrame({ source: {}, origin: 'https://iom.example' }, [frame], [site])).toBeUndefined();
    expect(
      findFrame({ source: null, origin: 'https://iom.example' }, [{ ...frame, contentWindow: null }], [site]),
    ).toBeUndefined();
  });

  it("believes a sandboxed frame (origin null) only where its address is the site's", () => {
    const ours = buildFrame();
    const theirs = buildFrame('https://iom.example.evil.example/explorer/ko/embed/timeline/');
    expect(findFrame({ source: ours.contentWindow, origin: 'null' }, [ours, theirs], [site])).toBe(ours);
    expect(findFrame({ source: theirs.contentWindow, origin: 'null' }, [ours, theirs], [site])).toBeUndefined();
  });

  it('believes each of two sites, and none where no site is known', () => {
    const frame = buildFrame('https://mirror.example/en/embed/profile/');
    const sender = { source: frame.contentWindow, origin: 'https://mirror.example' };
    expect(findFrame(sender, [frame], [site, 'https://mirror.example/'])).toBe(frame);
    expect(findFrame(sender, [frame], [site])).toBeUndefined();
    expect(findFrame(sender, [frame], [])).toBeUndefined();
  });
});
