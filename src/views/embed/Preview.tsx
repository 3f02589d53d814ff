import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { loadNear } from '../../ui/loadNear';
import './Preview.css';
import { useFrameHeight } from './useFrameHeight';
import { useRoom } from './useRoom';

interface PreviewProps {
  readonly place: 'phone' | 'article';
  readonly src: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  /** Of the frame, in CSS pixels; where the content is higher, it scrolls inside. */
  readonly height: number;
}

const SANDBOX = 'allow-scripts allow-popups allow-downloads';

/**
 * The real embed as it stands in a frame of this size. Where the screen is narrower it is shown smaller. Its sandbox
 * keeps what is tried in it away from what this reader has chosen for the site.
 */
export function Preview({ place, src, title, width, height }: PreviewProps) {
  const { t } = useTranslation();
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const contentHeight = useFrameHeight(frame);
  const scale = useRoom(figure, width);
  useEffect(() => (frame.current ? loadNear(frame.current) : undefined), []);
  const name = `${title} (${t(`embed.preview.${place}`, { width })})`;
  const style = { transform: `scale(${scale})` };
  return (
    <figure ref={figure} className="embed-preview" style={{ '--embed-width': `${width}px` }}>
      <figcaption>
        <span>{t(`embed.preview.${place}`, { width })}</span>
        {contentHeight !== undefined && <span>{t('embed.preview.height', { height: contentHeight })}</span>}
      </figcaption>
      <div className="embed-preview-box">
        <div style={{ inlineSize: width * scale, blockSize: height * scale }}>
          {/* The page itself may have given it its `src` before the app comes (inlineNear.ts). */}
          <iframe
            ref={frame}
            suppressHydrationWarning
            data-src={src}
            title={name}
            width={width}
            height={height}
            sandbox={SANDBOX}
            style={style}
          />
          <noscript>
            <iframe
              src={src}
              title={name}
              width={width}
              height={height}
              sandbox={SANDBOX}
              style={style}
              loading="lazy"
            />
          </noscript>
        </div>
      </div>
    </figure>
  );
}
