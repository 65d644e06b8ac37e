import type ts from "typescript";

import type { Version } from "./version";

/** A member of Excel that a source uses, and the version that it asks for. */
export type MemberUse = {
  readonly node: ts.Node;
  readonly member: string;
  readonly version: Version;
};
