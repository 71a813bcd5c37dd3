// Word files in, the pages that LibreOffice makes of them out, as PDF: with the fonts of our packages and no others.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from './tools.ts';

const FONTS = fileURLToPath(new URL('../../node_modules/@expo-google-fonts', import.meta.url));

/** Only our faces, so that no font of the machine changes a line; Arial is set in the face of the same widths. */
function fontSettings(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${FONTS}</dir>
<cachedir>${cache}</cachedir>
<match target="pattern">
<test name="family"><string>Arial</string></test>
<edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit>
</match>
</fontconfig>`;
}

/** Renders all files in one start of the program, which takes longer than the files do; PDFs in the same order. */
export function renderDocx(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-office-'));
  try {
    const settings = join(folder, 'fonts.conf');
    writeFileSync(settings, fontSettings(join(folder, 'cache')));
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes);
      return join(folder, `${index}.docx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { code, stderr } = run(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, ...names],
      { env: { ...process.env, FONTCONFIG_FILE: settings }, timeout: 120_000 },
    );
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
    return files.map((_, index) => readFileSync(join(folder, `${index}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
