import ts from "typescript";

import { earlierOf, laterOf, NONE, versionOf, type Version } from "./version";

/** Tells where in the sources which version of ExcelApi has been asked for with `isApiSupported`. */
export function createAskedVersion(checker: ts.TypeChecker): (node: ts.Node) => Version {
  const ofParameters = new Map<ts.Symbol, Version>();

  /** The version that is known to be there when a node is reached. */
  function around(node: ts.Node): Version {
    const { parent } = node;
    if (ts.isSourceFile(node)) return NONE;
    return laterOf(within(node, parent), around(parent));
  }

  function within(node: ts.Node, parent: ts.Node): Version {
    if (ts.isConditionalExpression(parent)) {
      if (node === parent.whenTrue) return asked(parent.condition, true);
      if (node === parent.whenFalse) return asked(parent.condition, false);
    } else if (ts.isIfStatement(parent)) {
      if (node === parent.thenStatement) return asked(parent.expression, true);
      if (node === parent.elseStatement) return asked(parent.expression, false);
    } else if (ts.isBinaryExpression(parent) && node === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return asked(parent.left, true);
      if (kind === ts.SyntaxKind.BarBarToken) return asked(parent.left, false);
    } else if (ts.isBlock(parent)) {
      return parent.statements
        .slice(0, parent.statements.indexOf(node as ts.Statement))
        .map(afterStatement)
        .reduce(laterOf, NONE);
    } else if (ts.isCallExpression(parent)) {
      return asArgument(node, parent);
    }
    return NONE;
  }

  /** `if (!isApiSupported("1.9")) return;` */
  function afterStatement(statement: ts.Statement): Version {
    if (!ts.isIfStatement(statement) || statement.elseStatement) return NONE;
    return isExit(statement.thenStatement) ? asked(statement.expression, false) : NONE;
  }

  /** What a condition has asked for if it turns out so. */
  function asked(condition: ts.Expression, outcome: boolean): Version {
    if (ts.isParenthesizedExpression(condition)) return asked(condition.expression, outcome);
    if (ts.isPrefixUnaryExpression(condition)) {
      const isNot = condition.operator === ts.SyntaxKind.ExclamationToken;
      return isNot ? asked(condition.operand, !outcome) : NONE;
    }
    if (ts.isBinaryExpression(condition)) {
      const { kind } = condition.operatorToken;
      const isBoth =
        kind === ts.SyntaxKind.AmpersandAmpersandToken
          ? outcome
          : kind === ts.SyntaxKind.BarBarToken && !outcome;
      return isBoth
        ? laterOf(asked(condition.left, outcome), asked(condition.right, outcome))
        : NONE;
    }
    if (!outcome || !ts.isCallExpression(condition)) return NONE;
    const { expression, arguments: given } = condition;
    if (!ts.isIdentifier(expression) || expression.text !== "isApiSupported") return NONE;
    const version = given[0] && checker.getTypeAtLocation(given[0]);
    return version?.isStringLiteral() ? versionOf(version.value) : NONE;
  }

  /** A function that is handed over runs no sooner than the function that gets it runs it. */
  function asArgument(node: ts.Node, call: ts.CallExpression): Version {
    const index = call.arguments.indexOf(node as ts.Expression);
    if (index < 0 || !isFunction(node)) return NONE;
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const parameter = declaration?.parameters[index];
    const symbol = parameter && "name" in parameter && checker.getSymbolAtLocation(parameter.name);
    return declaration && symbol ? ofParameter(symbol, declaration) : NONE;
  }

  function isFunction(node: ts.Node): boolean {
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
    return ts.isIdentifier(node) && checker.getTypeAtLocation(node).getCallSignatures().length > 0;
  }

  /** The version that is known to be there wherever a function uses its parameter. */
  function ofParameter(parameter: ts.Symbol, owner: ts.Node): Version {
    const known = ofParameters.get(parameter);
    if (known) return known;
    ofParameters.set(parameter, NONE);
    const uses: Version[] = [];
    const visit = (node: ts.Node) => {
      const isUse = ts.isIdentifier(node) && !ts.isParameter(node.parent);
      if (isUse && checker.getSymbolAtLocation(node) === parameter) uses.push(around(node));
      ts.forEachChild(node, visit);
    };
    visit(owner);
    const [first = NONE, ...others] = uses;
    const version = others.reduce(earlierOf, first);
    ofParameters.set(parameter, version);
    return version;
  }

  return around;
}

function isExit(statement: ts.Statement): boolean {
  if (!ts.isBlock(statement))
    return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
  const last = statement.statements.at(-1);
  return last !== undefined && isExit(last);
}
