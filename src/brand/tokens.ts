// The look as named values: colours, type sizes, page geometry, faces. Points; origin top left; every y a baseline.

export interface Colours {
  readonly ink: string;
  readonly brand: string;
  readonly accent: string;
  readonly grey: string;
  readonly mark: string;
  readonly tint: string;
  readonly band: string;
  readonly white: string;
}

/** A type size with its line pitch. */
export interface TypeSize {
  readonly size: number;
  readonly lead: number;
}

export interface Brand {
  readonly name: string;
  readonly colours: Colours;
  readonly page: {
    readonly width: number;
    readonly height: number;
    /** Left edge and width of the measure. */
    readonly left: number;
    readonly measure: number;
    /** Baseline n of the grid is `first + pitch * n`, n from 1 to `lines`. */
    readonly first: number;
    readonly pitch: number;
    readonly lines: number;
    readonly headText: number;
    readonly headRule: number;
    readonly footRule: number;
    readonly footText: number;
  };
  readonly type: {
    readonly cover: TypeSize;
    readonly headline: TypeSize;
    readonly heading: TypeSize;
    readonly body: TypeSize;
    readonly narrow: TypeSize;
    readonly table: number;
    readonly caption: number;
    readonly note: TypeSize;
    readonly figure: { readonly number: number; readonly unit: number };
    readonly pair: { readonly number: number; readonly unit: number };
  };
  /** Names of faces in Word; the PDF embeds the packages' files. */
  readonly word: { readonly japanese: string; readonly latin: string };
}

/** The built-in brand (page-design: A4, 42 em x 10.5 pt, grid of 18). */
export const DEFAULT_BRAND: Brand = {
  name: 'torisetsu',
  colours: {
    ink: '#000000',
    brand: '#17384C',
    accent: '#A8431A',
    grey: '#5B6268',
    mark: '#8C9399',
    tint: '#EFF1F3',
    band: '#E4E7EA',
    white: '#FFFFFF',
  },
  page: {
    width: 595.28,
    height: 841.89,
    left: 77,
    measure: 441,
    first: 81,
    pitch: 18,
    lines: 38,
    headText: 54,
    headRule: 61.5,
    footRule: 787.5,
    footText: 801,
  },
  type: {
    cover: { size: 30, lead: 45 },
    headline: { size: 20, lead: 27 },
    heading: { size: 13.5, lead: 18 },
    body: { size: 10.5, lead: 18 },
    narrow: { size: 9.5, lead: 16 },
    table: 9,
    caption: 8.5,
    note: { size: 8, lead: 12.5 },
    figure: { number: 26, unit: 11 },
    pair: { number: 15, unit: 8.5 },
  },
  word: { japanese: 'BIZ UDPGothic', latin: 'Arial' },
};
