// The cover's facts of a proposal: the customer's gain as title, the promise, who to whom, dates.
import { accent, type DocumentMeta, type Inline, line, lineBreak } from '../../tree/index.ts';
import { bare, headlineFormat, PERIOD } from '../formats.ts';
import { addressed, secondPerson } from '../second-person.ts';
import { isRanged, type Speaker, shown } from './speaker.ts';

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
  const payback = shown(speaker, metrics.paybackExact.id, PERIOD);
  const range = isRanged(speaker) ? rangeWords(speaker) : [];
  if (speaker.language === 'en')
    return line(range, 'Payback in ', payback, '. Excluding consumption tax, first full year.');
  return line(range, '投資の回収は', payback, '。税抜、定常年。');
}

function rangeWords(speaker: Speaker): readonly Inline[] {
  const { operatingProfitChangeP10, operatingProfitChangeP90 } = speaker.facts.value.metrics;
  const { range } = speaker.manner;
  const high = shown(speaker, operatingProfitChangeP90.id, range);
  if (speaker.language === 'en')
    return line(
      'Between ',
      shown(speaker, operatingProfitChangeP10.id, range),
      ' and ',
      high,
      ' a year (P10–P90). ',
    );
  return line(
    '試算の幅は年',
    shown(speaker, operatingProfitChangeP10.id, bare(range)),
    '〜',
    high,
    '（P10–P90）、',
  );
}
