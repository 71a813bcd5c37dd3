// The syntax tree of a template as Handlebars' parser gives it: only what is read here.

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

export interface Node {
  readonly loc: { readonly start: Position; readonly end: Position };
}

export interface PathExpression extends Node {
  readonly type: 'PathExpression';
  /** `@first`, `@root`. */
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface SubExpression extends Node {
  readonly type: 'SubExpression';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface Literal extends Node {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
  readonly value?: string | number | boolean | null;
}

export type Expression = PathExpression | SubExpression | Literal;

export interface Hash extends Node {
  readonly pairs: readonly (Node & { readonly key: string; readonly value: Expression })[];
}

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** Static text: `value` is what whitespace control left of `original`, and `loc` is that of `original`. */
export interface ContentStatement extends Node {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
}

export interface MustacheStatement extends Node {
  readonly type: 'MustacheStatement';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface BlockStatement extends Node {
  readonly type: 'BlockStatement';
  readonly path: PathExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface PartialStatement extends Node {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface CommentStatement extends Node {
  readonly type: 'CommentStatement';
}

/** Forms that Handlebars knows and templates here may not use. */
export interface OtherStatement extends Node {
  readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}

export type Statement =
  | ContentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | CommentStatement
  | OtherStatement;
