import ts from "typescript";

import { documentedVersion } from "./documentedVersion";
import type { MemberUse } from "./memberUse";
import { valueUses } from "./valueUses";
import { laterOf, NEVER, NONE } from "./version";

/** What a node itself, not what is below it, uses of Excel. */
export function memberUses(node: ts.Node, checker: ts.TypeChecker): readonly MemberUse[] {
  if (ts.isPropertyAccessExpression(node)) {
    const { parent } = node;
    if (ts.isCallExpression(parent) && parent.expression === node) {
      return [
        calledUse(parent, node, checker),
        ...loadedUses(parent, node, checker),
        ...valueUses(node, checker),
      ];
    }
    const isSet = isAssigned(node);
    return [use(node, checker.getSymbolAtLocation(node.name), isSet), ...valueUses(node, checker)];
  }
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return [];
    return [use(node, checker.getTypeAtLocation(node.parent).getProperty(name.text), false)];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const wanted = checker.getContextualType(node.parent);
    const property = wanted && checker.getNonNullableType(wanted).getProperty(node.name.getText());
    return [use(node, property, false)];
  }
  return [];
}

function use(node: ts.Node, symbol: ts.Symbol | undefined, isSet: boolean): MemberUse {
  const versions = (symbol?.declarations ?? []).map((each) => documentedVersion(each, isSet));
  return { node, member: symbol?.name ?? "", version: versions.reduce(laterOf, NONE) };
}

function calledUse(
  call: ts.CallExpression,
  member: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): MemberUse {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const version =
    declaration && !ts.isJSDocSignature(declaration) ? documentedVersion(declaration, false) : NONE;
  return { node: member, member: member.name.text, version };
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  );
}

/** What is asked for as a text: `sheet.load("name,tables/items/name")`; a text that cannot be read asks for too much. */
function loadedUses(
  call: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): readonly MemberUse[] {
  const [asked] = call.arguments;
  if (name.text !== "load" || !asked || ts.isObjectLiteralExpression(asked)) return [];
  const object = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  if (!object.getProperty("isNullObject") && !object.getProperty("toJSON")) return [];
  const texts = ts.isArrayLiteralExpression(asked) ? asked.elements : [asked];
  return texts.flatMap((each) => {
    const type = checker.getTypeAtLocation(each);
    if (!type.isStringLiteral()) return [{ node: each, member: each.getText(), version: NEVER }];
    return type.value.split(",").flatMap((path) => pathUses(each, path.trim(), object, checker));
  });
}

function pathUses(
  node: ts.Node,
  path: string,
  from: ts.Type,
  checker: ts.TypeChecker,
): readonly MemberUse[] {
  let object = from;
  const uses: MemberUse[] = [];
  for (const name of path.split("/")) {
    const property = object.getProperty(name) ?? itemOf(object, checker)?.getProperty(name);
    if (!property) return [{ node, member: path, version: NEVER }];
    uses.push(use(node, property, false));
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    object = name === "items" ? (type.getNumberIndexType() ?? type) : type;
  }
  return uses;
}

/** What a collection has: properties of its items may be asked for without naming them. */
function itemOf(collection: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = collection.getProperty("items");
  return items && checker.getTypeOfSymbol(items).getNumberIndexType();
}
