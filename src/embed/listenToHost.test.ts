import { describe, expect, it } from 'vitest';
import { type EmbeddedWindow, listenToHost, tellHost } from './listenToHost';
import { SIGNATURE } from './protocol';

type Receive = Parameters<EmbeddedWindow['addEventListener']>[1];

function buildFrame() {
  const sent: unknown[] = [];
  const listeners = new Set<Receive>();
  const parent = {
    postMessage: (message: unknown) => {
      sent.push(message);
    },
  };
  const frame: EmbeddedWindow = {
    parent,
    addEventListener: (_, listener) => {
      listeners.add(listener);
    },
    removeEventListener: (_, listener) => {
      listeners.delete(listener);
    },
  };
  const asked: unknown[] = [];
  const stop = listenToHost(frame, {
    onLanguage: (language) => asked.push(language),
    onTheme: (theme) => asked.push(theme),
    onSelect: (select) => asked.push(select),
  });
  const receive = (data: unknown, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, source });
  };
  return { frame, sent, asked, stop, receive };
}

describe('listenToHost', () => {
  it('hands on what the host asks for', () => {
    const { asked, receive } = buildFrame();
    receive({ ...SIGNATURE, type: 'language', language: 'en' });
    receive({ ...SIGNATURE, type: 'theme', theme: 'dark' });
    receive({ ...SIGNATURE, type: 'select', select: { year: '1990' } });
    expect(asked).toEqual(['en', 'dark', { year: '1990' }]);
  });

  it('ignores a forged source and everything malformed', () => {
    const { asked, receive } = buildFrame();
    receive({ ...SIGNATURE, type: 'theme', theme: 'dark' }, { postMessage() {} });
    receive({ ...SIGNATURE, type: 'theme', theme: 'dark' }, null);
    receive({ ...SIGNATURE, type: 'language', language: '<script>' });
    for (const data of [null, undefined, 0, 'theme', [], {}, { type: 'theme', theme: 'dark' }]) receive(data);
    expect(asked).toEqual([]);
  });

  it('hears nothing once it is stopped', () => {
    const { asked, receive, stop } = buildFrame();
    stop();
    receive({ ...SIGNATURE, type: 'theme', theme: 'dark' });
    expect(asked).toEqual([]);
  });
});

describe('tellHost', () => {
  it('signs what it reports', () => {
    const { frame, sent } = buildFrame();
    tellHost(frame, { type: 'language', language: 'ko' });
    expect(sent).toEqual([{ ...SIGNATURE, type: 'language', language: 'ko' }]);
  });
});
