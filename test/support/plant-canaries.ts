// The files of a sample in, the same workspace with words planted where no customer may ever see them out.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Texts } from './sample-workspaces.ts';

/** Every planted word holds this. */
export const CANARY = 'q7xkanarie';
/** Prices of the list, as they are written and as a number. */
export const SECRET_PRICES = ['98,765,431', '98765431'];
/** Printed on purpose, in the text and in the workbook of a chart: what finds these would find the others. */
export const SHOWN = { text: 'w4vshown-handling', account: 'w4vshown-account' };

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The file with a comment above, below and behind its first key. */
const commented = (text: string) =>
  `# ${CANARY} comment above\n${text.replace(/^(\S+:)(?= *\n)/m, `$1 # ${CANARY} comment behind`)}\n# ${CANARY} comment below\n`;

/** Plants words in notes, price lists, comments, unused inputs, other customers, file names and templates. */
export function plantCanaries(texts: Texts): Texts {
  const own = Object.entries(texts).map(([path, text]) => [
    renamed(path),
    path.endsWith('.yaml') ? commented(planted(path, text)) : text,
  ]);
  return { ...Object.fromEntries(own), ...strangers(texts), ...ownTemplates() };
}

/** Our own templates as the workspace's, with comments in them. */
function ownTemplates(): Texts {
  const files = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const comment = `\n{{! ${CANARY} comment }}\n{{!-- ${CANARY} comment --}}\n`;
  return Object.fromEntries(
    files.map((path) => [
      `templates/${path.split(sep).join('/')}`,
      readFileSync(join(TEMPLATES, path), 'utf8') + comment,
    ]),
  );
}

/** Another customer with a deal, and another offering, of which no document speaks. */
function strangers(texts: Texts): Texts {
  const copies = Object.entries(texts).flatMap(([path, text]): [string, string][] => {
    if (path.startsWith('offerings/')) return [[`offerings/${CANARY}-other.yaml`, spoiled(text)]];
    if (path.startsWith('customers/'))
      return [[path.replace(/^customers\/[^/]+/, `customers/${CANARY}-other`), spoiled(text, path)]];
    return [];
  });
  return Object.fromEntries(copies);
}

/** Every printed text of a file replaced. */
function spoiled(text: string, path = ''): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  spoil(document.contents);
  if (path.includes('/deals/')) document.setIn(['offering'], `${CANARY}-other`);
  return document.toString({ lineWidth: 0 });
}

function spoil(node: unknown): void {
  if (isSeq(node)) node.items.forEach(spoil);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(value) && ['ja', 'en', 'text', 'name'].includes(name)) value.value = `${CANARY} of another`;
    else spoil(value);
  }
}

/** Names of files and folders are ids; where one is named, it is renamed as well. */
function renamed(path: string): string {
  return path
    .replace(/^customers\/([^/]+)/, `customers/${CANARY}-customer-$1`)
    .replace(/^offerings\/(.+)\.yaml$/, `offerings/${CANARY}-offering-$1.yaml`)
    .replace(/\/deals\/(.+)\.yaml$/, `/deals/${CANARY}-deal-$1.yaml`)
    .replace(/^documents\/(.+)\.yaml$/, `documents/${CANARY}-document-$1.yaml`);
}

function planted(path: string, text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  PLANTERS.find(([pattern]) => pattern.test(path))?.[1](document);
  return document.toString({ lineWidth: 0 });
}

function inKarte(document: Document): void {
  const notes = document.getIn(['notes']);
  const note = { date: '2026-09-19', text: { ja: `${CANARY} 社内`, en: `${CANARY} internal` } };
  document.setIn(['notes'], document.createNode([...(isSeq(notes) ? notes.items : []), note]));
}

function inPeople(document: Document): void {
  for (const id of keysOf(document, [])) document.setIn([id, 'note'], `${CANARY} private`);
}

function inOffering(document: Document): void {
  for (const id of keysOf(document, ['prices']))
    document.setIn(['prices', id, 'price'], `${SECRET_PRICES[0]} 円`);
  const price = { name: `${CANARY} cost price, never below`, price: `${SECRET_PRICES[0]} 円` };
  document.setIn(['prices', `${CANARY}-price`], document.createNode(price));
}

function inDeal(document: Document): void {
  document.setIn(['offering'], `${CANARY}-offering-${document.getIn(['offering'])}`);
  const note = `${CANARY} note`;
  for (const key of keysOf(document, ['inputs'])) document.setIn(['inputs', key, 'note'], note);
  for (const key of keysOf(document, ['costs'])) document.setIn(['costs', key, 'note'], note);
  for (const driver of keysOf(document, ['drivers'])) {
    document.setIn(['drivers', driver, 'note'], note);
    for (const key of keysOf(document, ['drivers', driver, 'inputs'])) {
      const place = ['drivers', driver, 'inputs', key];
      if (isMap(document.getIn(place))) document.setIn([...place, 'note'], note);
    }
  }
  const unused = {
    label: `${CANARY} label`,
    value: '7 個/年',
    source: `${CANARY} source`,
    owner: `${CANARY} owner`,
    note,
  };
  document.setIn(['inputs', `${CANARY}Unused`], document.createNode(unused));
  const [recurring] = keysOf(document, ['costs']).filter((key) =>
    String(document.getIn(['costs', key, 'timing'])).startsWith('recurring'),
  );
  if (!recurring) throw new Error('a sample needs a yearly cost, whose account a chart shows');
  document.setIn(['costs', recurring, 'account'], SHOWN.account);
}

function inOrder(document: Document): void {
  const [customer, deal] = String(document.getIn(['deal'])).split('/');
  document.setIn(['deal'], `${CANARY}-customer-${customer}/${CANARY}-deal-${deal}`);
  document.setIn(['handling'], SHOWN.text);
}

const PLANTERS: readonly (readonly [RegExp, (document: Document) => void])[] = [
  [/\/karte\.yaml$/, inKarte],
  [/\/people\.yaml$/, inPeople],
  [/^offerings\//, inOffering],
  [/\/deals\//, inDeal],
  [/^documents\//, inOrder],
];

function keysOf(document: Document, path: readonly string[]): readonly string[] {
  const found = path.length === 0 ? document.contents : document.getIn(path);
  return isMap(found) ? found.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}
