// The settings that docx wrote in, the same with the rules of Japanese composition out.

import { xml } from '../../package/index.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../text/index.ts';

/** What Word 2013 and later write beside compatibility mode 15; without the first, table styles override our sizes. */
const MODERN = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
] as const;

/**
 * Adds to `w:settings`, in the order of its schema (CT_Settings): compressed punctuation, our lists of what may not begin or end a
 * line, modern layout flags, and the languages of the theme's fonts.
 */
export function withJapaneseRules(settings: string): string {
  const modern = MODERN.map(
    (name) =>
      xml`<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`,
  );
  const breaking = xml`<w:characterSpacingControl w:val="compressPunctuation"/><w:noLineBreaksAfter w:lang="ja-JP" w:val="${NOT_AT_LINE_END}"/><w:noLineBreaksBefore w:lang="ja-JP" w:val="${NOT_AT_LINE_START}"/>`;
  const after = xml`<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>`;
  return settings
    .replace('<w:displayBackgroundShape/>', '')
    .replace('<w:compat>', `${breaking.markup}<w:compat>`)
    .replace('</w:compat>', `${xml`${modern}`.markup}</w:compat>${after.markup}`);
}
