import { useEffect, useState, type RefObject } from 'react';
import { parseFrameMessage, SIGNATURE } from '../../embed/protocol';

/** The height that the embed in this frame tells of its content, in CSS pixels; undefined until it does. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      const message = source !== null && source === frame.current?.contentWindow ? parseFrameMessage(data) : undefined;
      if (message?.type === 'height') setHeight(message.height);
    };
    window.addEventListener('message', receive);
    // A prerendered frame may have told it before anyone listened. Its sandbox has no origin to address.
    frame.current?.contentWindow?.postMessage({ ...SIGNATURE, type: 'measure' }, '*');
    return () => window.removeEventListener('message', receive);
  }, [frame]);
  return height;
}
