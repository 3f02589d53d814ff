import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './Preview.css';
import { useFrameHeight } from './useFrameHeight';
import { useRoom } from './useRoom';

interface PreviewProps {
  readonly place: 'phone' | 'article';
  readonly src: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly firstHeight: number;
  readonly onHeight: (height: number) => void;
}

/**
 * The real embed at a width, as high as its content, in a box that scrolls. Where the screen is narrower it is shown
 * smaller. Its sandbox keeps what is tried in it away from what this reader has chosen for the site.
 */
export function Preview({ place, src, title, width, firstHeight, onHeight }: PreviewProps) {
  const { t } = useTranslation();
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useFrameHeight(frame);
  const scale = useRoom(figure, width);
  useEffect(() => { if (told !== undefined) onHeight(told); }, [told, onHeight]);
  const height = told ?? firstHeight;
  return (
    <figure ref={figure} className="embed-preview" style={{ '--embed-width': `${width}px` }}>
      <figcaption>
        <span>{t(`embed.preview.${place}`, { width })}</span>
        {told !== undefined && <span>{t('embed.preview.height', { height })}</span>}
      </figcaption>
      <div className="embed-preview-box">
        <div style={{ inlineSize: width * scale, blockSize: height * scale }}>
          <iframe
            ref={frame} src={src} title={`${title} (${t(`embed.preview.${place}`, { width })})`} width={width} height={height}
            loading="lazy" sandbox="allow-scripts allow-popups allow-downloads" style={{ transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </figure>
  );
}
