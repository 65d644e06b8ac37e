import ts from "typescript";

import { createAskedVersion } from "./askedVersion";
import { memberUses } from "./memberUses";
import { isLater, NONE, versionText, type Version } from "./version";

/** A declaration at the top of a source, by what it uses without having asked for it. */
type Unit = {
  readonly declaration: ts.Declaration;
  readonly unasked: readonly { readonly what: string; readonly version: Version }[];
  readonly references: readonly { readonly unit: ts.Declaration; readonly asked: Version }[];
};

type Need = { readonly version: Version; readonly path: readonly string[] };

/**
 * What is used later than a version without asking for it, neither at the place of use nor on all ways that lead
 * there: "1.11 moveTo (deleting.ts:20) < deleteRows".
 */
export function unaskedUses(program: ts.Program, required: Version): readonly string[] {
  const units = unitsOf(program);
  const needs = new Map<ts.Declaration, readonly Need[]>();

  function needsOf(declaration: ts.Declaration): readonly Need[] {
    const known = needs.get(declaration);
    if (known) return known;
    needs.set(declaration, []);
    const unit = units.get(declaration);
    const found = !unit ? [] : [...ownNeeds(unit), ...unit.references.flatMap(inheritedNeeds)];
    const named = found.map(({ version, path }) => ({
      version,
      path: [...path, nameOf(declaration)],
    }));
    needs.set(declaration, named);
    return named;
  }

  const ownNeeds = ({ unasked }: Unit): readonly Need[] =>
    unasked
      .filter(({ version }) => isLater(version, required))
      .map(({ what, version }) => ({ version, path: [`${versionText(version)} ${what}`] }));

  const inheritedNeeds = ({ unit, asked }: Unit["references"][number]): readonly Need[] =>
    needsOf(unit).filter(({ version }) => isLater(version, asked));

  const referred = new Set(
    [...units.values()].flatMap(({ references }) => references.map(({ unit }) => unit)),
  );
  const entries = [...units.keys()].filter((declaration) => !referred.has(declaration));
  return [...new Set(entries.flatMap(needsOf).map(({ path }) => path.join(" < ")))].sort();
}

const isOurs = (source: ts.SourceFile) => !source.isDeclarationFile;

function nameOf(declaration: ts.Declaration): string {
  return ts.getNameOfDeclaration(declaration)?.getText() ?? "";
}

function unitsOf(program: ts.Program): ReadonlyMap<ts.Declaration, Unit> {
  const checker = program.getTypeChecker();
  const askedAround = createAskedVersion(checker);
  const declarations = program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap(({ statements }) => statements.flatMap(declarationsIn));
  const known = new Set(declarations);

  function unitOf(declaration: ts.Declaration): Unit {
    const unasked: Unit["unasked"][number][] = [];
    const references: Unit["references"][number][] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      for (const { node: place, member, version } of memberUses(node, checker)) {
        if (version === NONE || !isLater(version, askedAround(place))) continue;
        unasked.push({ what: `${member} (${placeOf(place)})`, version });
      }
      const unit = ts.isIdentifier(node) ? referredBy(node, checker) : undefined;
      if (unit && unit !== declaration && known.has(unit)) {
        references.push({ unit, asked: askedAround(node) });
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
    return { declaration, unasked, references };
  }

  return new Map(declarations.map((declaration) => [declaration, unitOf(declaration)]));
}

function declarationsIn(statement: ts.Statement): readonly ts.Declaration[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement] : [];
}

function referredBy(
  identifier: ts.Identifier,
  checker: ts.TypeChecker,
): ts.Declaration | undefined {
  const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
    ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
    : checker.getSymbolAtLocation(identifier);
  if (!symbol) return undefined;
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.replace(/^.*src\/workbook\//, "")}:${line + 1}`;
}
