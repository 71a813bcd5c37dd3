// Handlebars' parser alone, without its compiler and runtime: templates are walked here, never turned into code, and the
// import costs half as much. The package has no types for this entry.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws on a grammar error; the tree is typed in `ast.ts`. */
  export function parse(text: string): unknown;
  /** After a grammar error, `yylloc` is the place of the token that did not fit. */
  export const parser: {
    readonly lexer?: { readonly yylloc?: { readonly first_line: number; readonly first_column: number } };
  };
}
