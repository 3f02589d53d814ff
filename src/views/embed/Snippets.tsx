import { toElementMarkup, toFrameMarkup, toScriptedMarkup, type Placement } from '../../embed/toMarkup';
import { useTranslation } from '../../i18n/useTranslation';
import { CopyButton } from '../../ui/CopyButton';
import './Snippets.css';

interface SnippetsProps {
  /** The site's address, up to and with the last slash. */
  readonly site: string;
  /** The address of the view's own page. */
  readonly pageUrl: string;
  readonly placement: Placement;
}

/** The three ways to put an embed on a page, from the plainest to the fullest. */
export function Snippets({ site, pageUrl, placement }: SnippetsProps) {
  const { t } = useTranslation();
  const snippets = [
    { kind: 'frame', code: toFrameMarkup(site, placement), text: t('embed.snippet.frameText') },
    { kind: 'scripted', code: toScriptedMarkup(site, placement), text: t('embed.snippet.scriptedText') },
    { kind: 'element', code: toElementMarkup(site, pageUrl, placement), text: t('embed.snippet.elementText') },
  ] as const;
  return (
    <ul className="embed-snippets">
      {snippets.map(({ kind, code, text }) => (
        <li key={kind}>
          <h3>{t(`embed.snippet.${kind}`)}</h3>
          <p>{text}</p>
          <pre lang="zxx" translate="no">
            <code>{code}</code>
          </pre>
          <CopyButton
            label={t('embed.snippet.copy', { name: t(`embed.snippet.${kind}`) })}
            copiedLabel={t('embed.snippet.copied')}
            failedLabel={t('embed.snippet.failed')}
            toText={() => code}
          />
        </li>
      ))}
    </ul>
  );
}
