import { describe, expect, it } from 'vitest';
import { goWhereHistoryMayNot } from './sandboxedHistory';

describe('goWhereHistoryMayNot', () => {
  it('lets pass what the history takes', () => {
    const { replace, done } = toSandboxed();
    replace('/ko/embed/timeline/?year=1982#iom');
    expect(done).toEqual(['state /ko/embed/timeline/?year=1982#iom']);
  });

  it('loads another path', () => {
    const { replace, done } = toSandboxed();
    replace('/en/embed/timeline/?year=1951#iom');
    expect(done).toEqual(['go https://example.org/en/embed/timeline/?year=1951#iom']);
  });

  it('goes to another fragment, and away from one, within the page', () => {
    const { replace, done } = toSandboxed();
    replace('/ko/embed/timeline/?year=1951#icem');
    replace('/ko/embed/timeline/?year=1982');
    expect(done).toEqual(['go #icem', 'state /ko/embed/timeline/?year=1982#iom', 'go #']);
  });

  it('keeps silent about no other error', () => {
    const { replace } = toSandboxed(new TypeError('something else'));
    expect(() => replace('/en/')).toThrow('something else');
  });
});

/** A document that stands at a fragment, with a history that takes no other path or fragment. */
function toSandboxed(refusal: Error = new DOMException('Paths and fragments must match', 'SecurityError')) {
  const done: string[] = [];
  const here = new URL('https://example.org/ko/embed/timeline/?year=1951#iom');
  const { href, pathname, search, hash } = here;
  const history = {
    replaceState(_state: unknown, _unused: string, address?: string | URL | null) {
      const next = new URL(address ?? '', href);
      if (next.pathname !== pathname || next.hash !== hash) throw refusal;
      done.push(`state ${String(address)}`);
    },
  };
  const location = { href, pathname, search, hash, replace: (to: string | URL) => void done.push(`go ${String(to)}`) };
  goWhereHistoryMayNot({ history, location });
  return { done, replace: (address: string) => history.replaceState(null, '', address) };
}
