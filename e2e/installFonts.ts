import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * The faces of the visual comparison, both under the SIL Open Font License 1.1; the sans stands for the reader's own.
 */
export const FACES = { sans: 'NanumGothic', serif: 'Noto Serif KR' } as const;
const FILES = [
  '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
  '@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf',
  '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf',
];

/**
 * Writes a font configuration that knows these faces alone, whatever the system has, and returns its path for
 * FONTCONFIG_FILE.
 */
export function installFonts(folder: string): string {
  const require = createRequire(import.meta.url);
  const folders = [...new Set(FILES.map((file) => dirname(require.resolve(file))))];
  const path = resolve(folder, 'fonts.conf');
  const sans = ['sans-serif', 'system-ui', 'monospace'].map((generic): [string, string] => [generic, FACES.sans]);
  const aliases = [...sans, ['serif', FACES.serif] satisfies [string, string]];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${resolve(folder, 'cache')}</cachedir>
${aliases.map(formatAlias).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong"><string>${FACES.sans}</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}

function formatAlias([family, face]: [string, string]): string {
  return `  <alias binding="same"><family>${family}</family><prefer><family>${face}</family></prefer></alias>`;
}
