// The part of fontkit 2.0.4 that this room uses; the package has no types of its own.
declare module 'fontkit' {
  interface GlyphBox {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  }
  interface Lazy<T> {
    get(index: number): T;
  }
  interface Coverage {
    readonly version: number;
    readonly glyphs?: readonly number[];
    readonly rangeRecords?: readonly {
      readonly start: number;
      readonly end: number;
      readonly startCoverageIndex: number;
    }[];
  }
  interface PairTable {
    readonly version: number;
    readonly coverage: Coverage;
    readonly pairSets?: Lazy<
      readonly { readonly secondGlyph: number; readonly value1?: { readonly xAdvance?: number } }[]
    >;
  }
  interface Lookup {
    readonly lookupType: number;
    readonly subTables: readonly PairTable[];
  }
  interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly numGlyphs: number;
    readonly bbox: GlyphBox;
    readonly stream: { readonly buffer: Uint8Array };
    readonly directory: {
      readonly tables: Readonly<
        Record<string, { readonly offset: number; readonly length: number } | undefined>
      >;
    };
    readonly GPOS?: {
      readonly featureList: readonly {
        readonly tag: string;
        readonly feature: { readonly lookupListIndexes: readonly number[] };
      }[];
      readonly lookupList: Lazy<Lookup>;
    };
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): {
      readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
    };
  }
  export function openSync(path: string): Font;
}
