// A drawing: shapes in points, origin top left, y down. Charts make it, writers paint it, nobody measures it again.

/** A colour of the brand by its role, never a value: `brand/tokens.ts` has the values. */
export type Ink = 'ink' | 'brand' | 'accent' | 'grey' | 'mark' | 'tint' | 'band' | 'white';

export interface LineShape {
  readonly type: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
  readonly ink: Ink;
}

export interface AreaShape {
  readonly type: 'area';
  readonly points: readonly (readonly [number, number])[];
  readonly fill: Ink;
}

/** A rectangle, filled, or hollow with its outline drawn inside. */
export interface BoxShape {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  readonly outline?: { readonly ink: Ink; readonly width: number };
}

export interface RingShape {
  readonly type: 'ring';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Ink;
  readonly outline: { readonly ink: Ink; readonly width: number };
}

/** A label; `y` is its baseline, `x` its start, middle or end by `anchor`. */
export interface LabelShape {
  readonly type: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Shape = LineShape | AreaShape | BoxShape | RingShape | LabelShape;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
