// Colours and fonts asked for in, only the operators that change something out.

import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { FaceId } from '../../fonts/index.ts';
import type { CodedFace, CodedFaces } from './font-objects.ts';
import { colourOperator, pdfNumber } from './syntax.ts';

/** Fill colour and font of one content stream, as they stand after what was written so far. */
export class GraphicsState {
  readonly #faces: CodedFaces;
  /** A page starts in DeviceGray black. */
  #fill = '#000000';
  #font = '';

  constructor(faces: CodedFaces) {
    this.#faces = faces;
  }

  /** Sets the fill colour (`#RRGGBB`); '' when it is set already. */
  fill(colour: string): string {
    if (colour === this.#fill) return '';
    this.#fill = colour;
    return `${colourOperator(colour, 'fill')}\n`;
  }

  /** Sets the font and its size in points; '' when they are set already. */
  font(face: CodedFace, size: number): string {
    const operator = `/${face.name} ${pdfNumber(size)} Tf`;
    if (operator === this.#font) return '';
    this.#font = operator;
    return `${operator}\n`;
  }

  face(id: FaceId): CodedFace {
    const face = this.#faces[id];
    if (!face) throw new InternalError(`face ${id} is not in the file`);
    return face;
  }
}
