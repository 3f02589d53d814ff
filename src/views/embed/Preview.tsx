import { useEffect, useRef, useState, type RefObject } from 'react';
import { parseFrameMessage, SIGNATURE } from '../../embed/protocol';
import { useTranslation } from '../../i18n/useTranslation';
import { Radios } from './BuilderFields';

const PLACES = ['article', 'phone'] as const;

interface PreviewProps {
  readonly src: string;
  readonly title: string;
  /** In an article and on a phone, in CSS pixels. */
  readonly widths: Readonly<Record<(typeof PLACES)[number], number>>;
  /** Of the frame, in CSS pixels; where the content is higher, it scrolls inside. */
  readonly height: number;
}

const SANDBOX = 'allow-scripts allow-popups allow-downloads';

/**
 * The real embed as it stands in a frame of the width that is chosen. Where the screen is narrower it is shown smaller.
 * Its sandbox keeps what is tried in it away from what this reader has chosen for the site.
 */
export function Preview({ src, title, widths, height }: PreviewProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const contentHeight = useFrameHeight(frame);
  const [place, setPlace] = useState<keyof typeof widths>('article');
  const width = widths[place];
  const nameOf = (one: keyof typeof widths) => t(`embed.preview.${one}`, { width: widths[one] });
  return (
    <div className="embed-preview" style={{ '--embed-width': `${width}px`, '--embed-height': `${height}px` }}>
      <Radios
        legend={t('embed.preview.width')}
        chosen={place}
        choose={setPlace}
        options={PLACES.map((value) => ({ value, label: nameOf(value) }))}
      />
      <div className="embed-preview-box">
        <div className="embed-preview-scaled">
          <iframe
            // A frame that gets another address would add a step to the history.
            key={src}
            ref={frame}
            // Before the address: a browser must know that it may wait when it hears of it.
            loading="lazy"
            src={src}
            title={`${title} (${nameOf(place)})`}
            width={width}
            height={height}
            sandbox={SANDBOX}
          />
        </div>
      </div>
      <p>{contentHeight !== undefined && t('embed.preview.height', { height: contentHeight })}</p>
    </div>
  );
}

/** The height of its content that the embed in this frame reports, in CSS pixels; undefined until it does. */
function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      const message = source !== null && source === frame.current?.contentWindow ? parseFrameMessage(data) : undefined;
      if (message?.type === 'height') setHeight(message.height);
    };
    window.addEventListener('message', receive);
    // A prerendered frame may have reported it before anyone listened. Its sandbox has no origin to address.
    frame.current?.contentWindow?.postMessage({ ...SIGNATURE, type: 'measure' }, '*');
    return () => window.removeEventListener('message', receive);
  }, [frame]);
  return height;
}
