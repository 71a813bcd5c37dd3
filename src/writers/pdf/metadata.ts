// The document's facts in, the information dictionary and the XMP packet out: the same title, author and date in both.
import { InternalError } from '../../diagnostic/diagnostic.ts';
import { type Document, plainText } from '../../tree/index.ts';
import type { FileFacts } from './file.ts';
import { LANGUAGE_TAGS } from './structure.ts';

const PROGRAM = 'Torisetsu';

/** What the file says about itself; one that `carries` others is a PDF/A-3. Dates are the document's own, at midnight UTC. */
export function fileFacts(
  document: Pick<Document, 'meta' | 'amounts'>,
  { carries }: { readonly carries: boolean } = { carries: false },
): FileFacts {
  const { meta } = document;
  const title = wellFormed(plainText(meta.title, document)).trim();
  const author = wellFormed(meta.vendor);
  const date = readDate(meta.date);
  const language = LANGUAGE_TAGS[meta.language];
  const part = carries ? 3 : 2;
  return {
    language,
    part,
    date,
    info: {
      Title: title,
      Author: author,
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: date,
      ModDate: date,
    },
    xmp: xmpPacket({ title, author, date: date.toISOString().replace('.000', ''), language, part }),
  };
}

function readDate(iso: string): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new InternalError(`the document's date is "${iso}"`);
  return date;
}

interface XmpFacts {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly language: string;
  readonly part: number;
}

function xmpPacket({ title, author, date, language, part }: XmpFacts): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${UA_EXTENSION_SCHEMA}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** PDF/A knows only the schemas of 2004: it wants the one of PDF/UA described in the file (ISO 19005-2, 6.6.2.3). */
const UA_EXTENSION_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Control characters, half surrogate pairs and non-characters, which XML refuses, become U+FFFD. */
function wellFormed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f]|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
