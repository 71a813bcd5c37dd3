// Source text into the same without white space round its line ends (an indent of 　 too); settle joins the lines later.

/** Takes white space off both sides of each line feed; the text's own two ends stay as they are. */
export function tidyLineEnds(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const started = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? started : started.trimEnd();
    })
    .join('\n');
}
