// Sentences of a template: strong words in Japanese, links, and what is refused.
import { describe, expect, it } from 'vitest';
import { blocksOf, faultsOf, npv, sentence } from './fixture.ts';

const view = { npv, word: '語' };

describe('strong, accent and emphasis', () => {
  it.each([
    ['**年X（税抜）**です', '*年X（税抜）*です'],
    ['これは**「短縮」**が効く', 'これは*「短縮」*が効く'],
    ['率は**{{npv}}**です', '率は*<npv>*です'],
    ['**{{npv}}**、**{{word}}**。', '*<npv>*、*語*。'],
    ['**A**と**B**', '*A*と*B*'],
    ['==答え==だけ', '=答え=だけ'],
    ['*斜体*と**太字**', '_斜体_と*太字*'],
    ['**太*斜*字**', '*太_斜_字*'],
    ['***両方***', '*_両方_*'],
    ['*斜**太**字*', '_斜*太*字_'],
    ['==**{{npv}}**増える==', '=*<npv>*増える='],
    ['**[会社](https://a.jp/)**は', '*[会社](https://a.jp/)*は'],
    ['**二行に\nわたる**強調', '*二行に\nわたる*強調'],
    ['*{{word}}*{{word}}', '_語_語'],
  ])('%s', (text, words) => {
    expect(sentence(text, { view })).toBe(words);
  });

  it.each([
    ['10~20件、3~5日、~~x~~', '10~20件、3~5日、~~x~~'],
    ['snake_case_name _x_ __y__', 'snake_case_name _x_ __y__'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*\\*星\\*\\* \\=\\= \\<b> \\[x\\]', '**星** == <b> [x]'],
    ['a < b, c > d & e; R&D', 'a < b, c > d & e; R&D'],
    ['https://a.jp、次', 'https://a.jp、次'],
    ['[注] と [x][y] と [z]: q', '[注] と [x][y] と [z]: q'],
    ['行の終わりの空白  \n次', '行の終わりの空白\n次'],
    ['a\\\nb', 'a\\nb'],
    ['`', '`'],
    ['    字下げ\n      続き', '字下げ\n続き'],
    ['題\n===x', '題\n===x'],
  ])('leaves %j alone', (text, words) => {
    if (text.includes('===')) expect(faultsOf(text)).toEqual(['template/unclosed-span 2:1']);
    else expect(sentence(text)).toBe(words);
  });

  it.each([
    ['あ **閉じない', ['template/unclosed-span 1:3']],
    ['あ ==閉じない\n\n別の段落== ', ['template/unclosed-span 1:3', 'template/unclosed-span 3:5']],
    ['** 空き **', ['template/unclosed-span 1:1', 'template/unclosed-span 1:7']],
    ['あ****', ['template/unclosed-span 1:2', 'template/unclosed-span 1:4']],
  ])('%j has no partner', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});

describe('links', () => {
  it.each([
    ['[a](https://a.jp/x?y=1#z)', '[a](https://a.jp/x?y=1#z)'],
    ['[**a** {{npv}}](mailto:a@b.jp)', '[*a* <npv>](mailto:a@b.jp)'],
    ['[tel](tel:+81-3)', '[tel](tel:+81-3)'],
    ['<https://a.jp/>', '[https://a.jp/](https://a.jp/)'],
    ['[a](https://a.jp/{{word}})', '[a](https://a.jp/語)'],
    ['[{{word}}](HTTPS://a.jp)', '[語](HTTPS://a.jp)'],
  ])('%s', (text, words) => {
    expect(sentence(text, { view })).toBe(words);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '../other.md',
    '//a.jp',
    'http:a',
    'vbscript:x',
    '',
    '{{npv}}',
  ])('refuses %j', (href) => {
    expect(faultsOf(`字 [a](${href})`, { view })).toEqual(['template/bad-link 1:3']);
  });

  it('refuses an address from data that is no link, or that hides another scheme', () => {
    const hrefs = [
      'javascript:x',
      ' https://a.jp',
      'https://a.jp/\u202ex',
      'https:\\\\a.jp',
      'java\nscript:x',
      'x',
    ];
    for (const href of hrefs) {
      expect(faultsOf('[a]({{href}})', { view: { href } }), href).toEqual(['template/bad-link 1:1']);
    }
    expect(sentence('[a]({{href}})', { view: { href: 'https://a.jp/a b"<>(c)[d]' } })).toBe(
      '[a](https://a.jp/a%20b%22%3C%3E(c)[d])',
    );
  });

  it('refuses titles, which have no place on paper', () => {
    expect(faultsOf('[a](https://a.jp "題")')).toEqual(['template/unsupported 1:1']);
  });
});

it.each([
  ['![絵](a.png)', '1:1'],
  ['字 `code`', '1:3'],
  ['字 <b>太</b>', '1:3 1:7'],
  ['字 <!-- 注 -->', '1:3'],
  ['a &amp; b &nbsp;c &#169;', '1:3 1:11 1:19'],
  ['<br/> <script>', '1:1 1:7'],
])('refuses %s where it stands', (text, places) => {
  expect(faultsOf(text)).toEqual(places.split(' ').map((place) => `template/unsupported ${place}`));
});

it('a block cannot stand in a sentence', () => {
  expect(faultsOf('字 {{b}} です\n\n## {{b}}', { view: { b: { type: 'pageBreak' } } })).toEqual([
    'template/block-in-sentence 1:3',
    'template/block-in-sentence 3:4',
    'template/empty-heading 3:1',
  ]);
});

it('empty words vanish, and a paragraph of nothing with them', () => {
  expect(blocksOf('{{a}}\n\n{{a}}字{{a}}', { view: { a: '' } })).toMatchObject([
    { children: [{ text: '字' }] },
  ]);
});
