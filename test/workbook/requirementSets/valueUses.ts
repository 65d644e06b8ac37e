import ts from "typescript";

import { documentedVersion } from "./documentedVersion";
import type { MemberUse } from "./memberUse";
import { NONE } from "./version";

/** The values of Excel's enumerations that a call is given, or that a property is set to: "Waterfall". */
export function valueUses(
  member: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): readonly MemberUse[] {
  const { parent } = member;
  if (ts.isCallExpression(parent) && parent.expression === member) {
    const signatures = checker.getTypeAtLocation(member).getCallSignatures();
    return parent.arguments.flatMap((argument, index) => {
      const wanted = signatures.flatMap(({ parameters }) => {
        const parameter = parameters[index];
        return parameter ? [checker.getTypeOfSymbolAtLocation(parameter, member)] : [];
      });
      return usesIn(argument, wanted, checker);
    });
  }
  const isSet = ts.isBinaryExpression(parent) && parent.left === member;
  const property = checker.getSymbolAtLocation(member.name);
  if (!isSet || !property) return [];
  return usesIn(parent.right, [checker.getTypeOfSymbolAtLocation(property, member)], checker);
}

/** What a value may be, as far as its type tells, looked up among the members of the enumerations that are wanted. */
function usesIn(
  value: ts.Expression,
  wanted: readonly ts.Type[],
  checker: ts.TypeChecker,
): readonly MemberUse[] {
  const given = partsOf(checker.getTypeAtLocation(value)).flatMap((type) =>
    type.isStringLiteral() ? [type.value] : [],
  );
  return wanted.flatMap(partsOf).flatMap((type): readonly MemberUse[] => {
    if (!type.isStringLiteral() || !given.includes(type.value)) return [];
    const declaration = type.getSymbol()?.valueDeclaration;
    if (!declaration || !ts.isEnumMember(declaration)) return [];
    const version = documentedVersion(declaration, false);
    return version === NONE ? [] : [{ node: value, member: type.value, version }];
  });
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
