import { describe, expect, it } from 'vitest';
import { SIGNATURE } from './protocol';
import { reportHeight, type ReportingWindow } from './reportHeight';

const never = () => undefined;

/** An embed's window whose content can be made higher and lower. */
function buildFrame({
  alone = false,
  first = 0,
  requestResize,
}: { alone?: boolean; first?: number; requestResize?: () => void } = {}) {
  const sent: unknown[] = [];
  const host = {
    postMessage: (message: unknown) => {
      sent.push(message);
    },
  };
  let bottom = first;
  let observed: () => void = never;
  let fontShown: () => void = never;
  let mutated: () => void = never;
  const due: (() => void)[] = [];
  let listener: (event: { readonly source: unknown; readonly data: unknown }) => void = never;
  const frame = {
    scrollY: 0,
    MutationObserver: class {
      constructor(callback: () => void) {
        mutated = callback;
      }
      observe() {}
    },
    setTimeout: (callback: () => void) => due.push(callback),
    ResizeObserver: class {
      constructor(callback: () => void) {
        observed = callback;
      }
      observe() {}
    },
    addEventListener: (_type: 'message', receive: typeof listener) => {
      listener = receive;
    },
    document: {
      fonts: {
        addEventListener: (_type: 'loadingdone', receive: typeof fontShown) => {
          fontShown = receive;
        },
      },
    },
    ...(requestResize && { requestResize }),
  };
  const window: ReportingWindow = Object.assign(frame, { parent: host });
  if (alone) Object.assign(frame, { parent: frame, ...host });
  reportHeight({ getBoundingClientRect: () => ({ bottom }) }, window);
  return {
    heights: () => sent.flatMap((message) => (Object(message).name === SIGNATURE.name ? [Object(message).height] : [])),
    sent,
    resize: (to: number) => {
      bottom = to;
      observed();
    },
    showFont: (to: number) => {
      bottom = to;
      fontShown();
    },
    change: (to: number) => {
      bottom = to;
      mutated();
    },
    settle: () => {
      due.splice(0).forEach((callback) => callback());
    },
    receive: (data: unknown, from: unknown = host) => {
      listener({ data, source: from });
    },
  };
}

describe('reportHeight', () => {
  it('reports each new height once, rounded up to a whole pixel, growing and shrinking', () => {
    const frame = buildFrame();
    for (const height of [500.2, 500.2, 900, 900, 410]) frame.resize(height);
    expect(frame.heights()).toEqual([501, 900, 410]);
  });

  it('reports the first height at once: off the screen nothing is observed', () => {
    expect(buildFrame({ first: 640 }).heights()).toEqual([640]);
  });

  it('reports the height with the heading font, off the screen too', () => {
    const frame = buildFrame({ first: 640 });
    frame.showFont(654);
    expect(frame.heights()).toEqual([640, 654]);
  });

  it('reports the height after its content has changed, off the screen too, once for many changes', () => {
    const frame = buildFrame({ first: 640 });
    frame.change(700);
    frame.change(1400);
    expect(frame.heights()).toEqual([640]);
    frame.settle();
    frame.change(500);
    frame.settle();
    expect(frame.heights()).toEqual([640, 1400, 500]);
  });

  it('reports it as AMP wants it too', () => {
    const frame = buildFrame();
    frame.resize(500);
    expect(frame.sent).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 500 });
  });

  it('reports it again to a host that asks, and to nobody else', () => {
    const frame = buildFrame();
    frame.resize(500);
    frame.receive({ ...SIGNATURE, type: 'measure' });
    frame.receive({ ...SIGNATURE, type: 'measure' }, { postMessage() {} });
    frame.receive({ type: 'measure' });
    frame.receive('measure');
    expect(frame.heights()).toEqual([500, 500]);
  });

  it('is silent while nothing is shown, and where there is no page around', () => {
    const hidden = buildFrame();
    hidden.resize(0);
    const alone = buildFrame({ alone: true });
    alone.resize(500);
    expect([...hidden.sent, ...alone.sent]).toEqual([]);
  });

  it('asks the browser for its own sizing, and bears its refusal', () => {
    let asked = 0;
    buildFrame({
      requestResize: () => {
        asked += 1;
      },
    }).resize(500);
    expect(asked).toBe(1);
    const refusing = buildFrame({
      requestResize: () => {
        throw new DOMException('no iframe', 'NotAllowedError');
      },
    });
    refusing.resize(500);
    expect(refusing.heights()).toEqual([500]);
  });
});
