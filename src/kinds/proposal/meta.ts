// The cover's facts of a proposal: the customer's gain as title, the promise, who to whom, dates.
import { formatDate } from '../../text/index.ts';
import { accent, type DocumentMeta, type Inline, line, lineBreak } from '../../tree/index.ts';
import { bare, headlineFormat, PERIOD } from '../formats.ts';
import { addressed, secondPerson } from '../second-person.ts';
import { type Speaker, shown } from './speaker.ts';

/** Title (ORD-04: the gain, never the product), promise and all that cover, running heads and properties say. */
export function proposalMeta(speaker: Speaker): DocumentMeta {
  const { facts, language, words, say } = speaker;
  const { order } = facts;
  return {
    id: facts.id,
    kind: order.kind,
    language,
    title: title(speaker),
    subtitle: line(say.order(order.subtitle, 'subtitle')),
    promise: promise(speaker),
    kindName: words.kindName,
    vendor: say.settings(facts.settings.company.name, 'company', 'name'),
    customer: say.customer(facts.customer.name, 'name'),
    reader: {
      post: say.people(facts.reader.post, order.reader, 'post'),
      name: addressed(facts.reader, language),
    },
    version: order.version,
    number: order.number,
    date: order.date,
    validUntil: order.validUntil,
    owner: say.order(order.owner, 'owner'),
    handling: say.order(order.handling, 'handling'),
    currency: facts.value.structure.currency,
  };
}

function title(speaker: Speaker): readonly Inline[] {
  const { language, words, facts } = speaker;
  const gain = shown(
    speaker,
    facts.value.metrics.operatingProfitChange.id,
    headlineFormat(facts.value, speaker.language),
  );
  if (language === 'en') return line(words.title.before, accent(gain), words.title.after);
  const you = secondPerson(facts.customer, language);
  return line(`${you}${words.title.before}`, lineBreak(), accent('年', gain), words.title.after);
}

/** How sure and how soon, before the page is turned. */
function promise(speaker: Speaker): readonly Inline[] {
  const { metrics } = speaker.facts.value;
  const { range } = speaker.manner;
  const low = shown(
    speaker,
    metrics.operatingProfitChangeP10.id,
    speaker.language === 'ja' ? bare(range) : range,
  );
  const high = shown(speaker, metrics.operatingProfitChangeP90.id, range);
  const payback = shown(speaker, metrics.paybackExact.id, PERIOD);
  if (speaker.language === 'en') {
    const sure = line('Between ', low, ' and ', high, ' a year (P10–P90), payback in ', payback);
    return line(sure, '. Excluding consumption tax, first full year.');
  }
  return line('試算の幅は年', low, '〜', high, '（P10–P90）、投資の回収は', payback, '。税抜、定常年。');
}

/** 「2027年1月29日」: a date of the order in the document's language. */
export function dateWords(speaker: Speaker, iso: string): string {
  return formatDate(iso, speaker.language);
}
