import ts from "typescript";

import { isLater, laterOf, NEVER, NONE, versionOf, type Version } from "./version";

/** "[Api set: ExcelApi 1.9]", "[Api set: ExcelApi 1.1 for reading visibility; 1.2 for setting it.]" */
const API_SET = /\[Api set: (ExcelApi\w*) (\d+\.\d+)(?: [^\]]*?(\d+\.\d+) for set)?/;

const TYPES_OF_EXCEL = "/@types/office-js/";

/**
 * The version of ExcelApi that a member asks for, by its documentation. Objects of a later class are only had where
 * that class is known, so its first members ask for nothing more.
 */
export function documentedVersion(member: ts.Declaration, isSet: boolean): Version {
  if (!member.getSourceFile().fileName.includes(TYPES_OF_EXCEL)) return NONE;
  const own = versionIn(member, isSet);
  return isLater(own, versionIn(member.parent, false)) ? own : NONE;
}

function versionIn(node: ts.Node, isSet: boolean): Version {
  const documentation = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const [, name, first, forSetting] = API_SET.exec(documentation.join("\n")) ?? [];
  if (first === undefined) return NONE;
  // Sets of the web or the desktop alone have versions of their own.
  if (name !== "ExcelApi") return NEVER;
  const version = versionOf(first);
  return isSet && forSetting !== undefined ? laterOf(version, versionOf(forSetting)) : version;
}
