// The words of what can go wrong in `files`.
import type { CatalogPart } from './entry.ts';

export const filesCatalog = {
  'files/outside-workspace': {
    ja: '「{path}」はワークスペースの外を指しています',
    en: 'the path "{path}" leads out of the workspace',
    hint: {
      ja: 'ワークスペースの中の場所を「/」で区切って書いてください。「..」、絶対パス、外へのリンク、CON などの装置名は使えません',
      en: 'write a place inside the workspace, parted by "/"; "..", absolute paths, links that lead out and device names such as CON are refused',
    },
  },
  'files/not-found': {
    ja: '「{path}」がありません',
    en: 'there is no "{path}"',
    hint: { ja: '名前のつづりと場所を確かめてください', en: 'check the spelling and the folder' },
  },
  'files/not-a-file': {
    ja: '「{path}」は普通のファイルではありません（フォルダか装置です）',
    en: '"{path}" is a folder or a device where a file belongs',
    hint: {
      ja: 'その場所のフォルダを別の名前にするか、--out で別の場所を選んでください',
      en: 'rename the folder that stands there, or choose another place with --out',
    },
  },
  'files/no-folder': {
    ja: '「{path}」のためのフォルダ「{folder}」を作れません（同じ名前のファイルがあります）',
    en: 'the folder "{folder}" for "{path}" cannot be made, because a file stands in its way',
    hint: { ja: '--out で別の場所を選んでください', en: 'choose another place with --out' },
  },
  'files/too-large': {
    ja: '「{path}」が大きすぎます（上限 {megabytes} MB）',
    en: '"{path}" is too large (the limit is {megabytes} MB)',
    hint: { ja: '小さくするか、分けてください', en: 'make it smaller or split it' },
  },
  'files/not-utf8': {
    ja: '「{path}」は UTF-8 で保存されていません（{line} 行目、文字コードは{guess:term}）',
    en: '"{path}" is not saved as UTF-8 (line {line}, encoding: {guess:term})',
    hint: {
      ja: 'エディターで文字コード「UTF-8」を選び、保存し直してください',
      en: 'save it again in your editor with the encoding "UTF-8"',
    },
  },
  'files/no-permission': {
    ja: '「{path}」を読み書きする権限がありません',
    en: 'no permission to read or write "{path}"',
    hint: {
      ja: 'ファイルとフォルダの権限を確かめてください。出力なら --out で別の場所を選べます',
      en: 'check the permissions of the file and of its folder; choose another place for the output with --out',
    },
  },
  'files/read-only': {
    ja: '「{path}」の場所は読み取り専用です',
    en: 'the place of "{path}" is read-only',
    hint: {
      ja: '--out で書き込める場所を選んでください',
      en: 'choose a place that can be written with --out',
    },
  },
  'files/no-space': {
    ja: '「{path}」を書く空きが足りません',
    en: 'not enough space to write "{path}"',
    hint: {
      ja: 'ディスクの空きを作るか、--out で別の場所を選んでください。前のファイルはそのままです',
      en: 'make room on the disk or choose another place with --out; the previous file is untouched',
    },
  },
  'files/too-many-open': {
    ja: '開いているファイルが多すぎて「{path}」を開けません',
    en: 'too many files are open to open "{path}"',
    hint: {
      ja: 'ほかのプログラムを閉じて、もう一度実行してください',
      en: 'close other programs and run it again',
    },
  },
  'files/name-too-long': {
    ja: '「{path}」の名前が長すぎます',
    en: 'the name "{path}" is too long',
    hint: {
      ja: '短い名前にしてください（UTF-8 で 255 バイトまで）',
      en: 'use a shorter name (at most 255 bytes of UTF-8)',
    },
  },
  'files/locked': {
    ja: '「{path}」はほかのプログラムで開かれています',
    en: '"{path}" is open in another program',
    hint: {
      ja: 'Word や PDF 閲覧ソフトで閉じて、もう一度実行してください。前のファイルはそのままです',
      en: 'close it in Word or the PDF viewer and run it again; the previous file is untouched',
    },
  },
  'files/io': {
    ja: '「{path}」を読み書きできません（{errno}）',
    en: 'cannot read or write "{path}" ({errno})',
    hint: {
      ja: 'ディスクとネットワークの接続を確かめてください',
      en: 'check the disk and the network connection',
    },
  },
} as const satisfies CatalogPart;
