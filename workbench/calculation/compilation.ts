import type { AstExpression } from "@borgar/fx";
import type { Evaluate } from "./environment";
import type { WrittenReference } from "./writtenReference";

/** What is gathered while a formula is compiled. */
export type Compilation = {
  readonly row: number;
  readonly column: number;
  readonly references: WrittenReference[];
  readonly names: string[];
  readonly tables: string[];
  readonly calls: string[];
  isVolatile: boolean;
  /** Compiles a part; its value may be a reference. */
  readonly compile: (tree: AstExpression | null) => Evaluate;
};
