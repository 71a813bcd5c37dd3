// A small workspace without faults, as texts by path; a test changes one file of it.
import { memoryFiles } from '../../src/files/index.ts';

export const SMALL: Readonly<Record<string, string>> = {
  'torisetsu.yaml': 'format: 1\ncompany:\n  name: {ja: 北星機工株式会社, en: Hokusei}\n',
  'strategy.yaml': `battlefield:
  alternatives:
    nothing: {name: 何もしない}
assets:
  patent: {name: 特許, kind: hard}
strengths:
  fast: {name: 速い, against: nothing, assets: [patent]}
axis: product
praise: 助かった
`,
  'offerings/oven.yaml': `name: オーブン
delivers: 焼きむらをなくす
usages:
  changeover:
    name: 段取り替え
    change: 現場が5分で替える
    story: 貴社の現場では…
    steps:
      - {name: 準備, who: 現場, today: 30分, after: 5分}
features:
  memory: {name: 条件の記憶, does: 条件を呼び出す, usages: [changeover]}
`,
  'customers/maruyama/customer.yaml': `name: まるやま製パン株式会社
shortName: まるやま
industry: 製パン
size: 120人
region: 北海道
statements:
  sales: {account: 売上高, line: sales, period: 2026年3月期, value: 1.2億円, source: 決算書, asOf: 2026-06-30}
`,
  'customers/maruyama/people.yaml': 'yamada: {name: 山田, post: 社長, roles: [decision-maker]}\n',
  'customers/maruyama/karte.yaml': `voices:
  v1: {words: 時間がない, person: yamada, speaker: 社長, date: 2026-07-02, about: [changeover, labor]}
`,
  'customers/maruyama/deals/line.yaml': `title: ライン更新
offering: oven
asOf: 2026-11-20
currency: JPY
start: 2027-04
adoption: {shape: linear}
drivers:
  labor:
    driver: labor-time
    usage: changeover
    inputs:
      hours: 3.2 h/day
      wage: {value: 2400 円/h, basis: customer, source: 人事}
`,
  'documents/proposal.yaml': `kind: proposal
deal: maruyama/line
reader: yamada
languages: [ja, en]
date: 2026-11-25
validUntil: 2026-12-31
version: '1.0'
number: P-0012
owner: 営業部 佐藤
handling: 社外秘
subtitle: 段取り替えを変える
ask: {action: 承認, by: 2026-12-15, who: 社長, window: 今年度}
risk: {fear: 止まる, answer: 予備がある}
`,
};

/** Files of the small workspace with changes; null takes a file away. */
export function smallFiles(changes: Readonly<Record<string, string | null>> = {}) {
  const merged = { ...SMALL, ...changes };
  const kept = Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null);
  return memoryFiles(Object.fromEntries(kept));
}
