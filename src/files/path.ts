// A path as it was given into clean segments, or a refusal: nothing that leaves the folder, on any system.
import { fault } from './fault.ts';

// Windows opens these devices whatever the folder and the extension, also with digits written small and raised.
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** The segments of a relative path; `''` and `.` are the root. Throws `files/outside-workspace`. */
export function segmentsOf(path: string): readonly string[] {
  if (isAbsolute(path) || hasControl(path)) throw fault('files/outside-workspace', printable(path));
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.some(isForbidden)) throw fault('files/outside-workspace', printable(path));
  return segments;
}

// A back slash parts folders on Windows only, a colon names a drive or a hidden stream there: refused everywhere, so
// that a workspace means the same on every machine.
function isForbidden(segment: string): boolean {
  return segment === '..' || /[\\:]/.test(segment) || /[. ]$/.test(segment) || DEVICE.test(segment);
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path);
}

function hasControl(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u001f\u007f]/.test(path);
}

function printable(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return path.replace(/[\u0000-\u001f\u007f]/g, '\uFFFD');
}
