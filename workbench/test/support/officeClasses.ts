type Prototype = Readonly<Record<string, unknown>>;

const NAMES = /"(_?[A-Z]\w*)"/g;

/**
 * The names that office.js itself sends for the members of a class of Excel: all texts in Pascal case in the code of
 * its proxy. Undefined when there is no such class.
 */
export function wireNames(className: string): ReadonlySet<string> | undefined {
  const excel = Excel as unknown as Readonly<
    Record<string, { readonly prototype: Prototype } | undefined>
  >;
  const proxy = excel[className];
  if (!proxy) return undefined;
  const names = new Set<string>();
  let prototype = proxy.prototype;
  while ("_className" in prototype && Object.hasOwn(prototype, "constructor")) {
    for (const code of codeOf(prototype)) {
      for (const [, name = ""] of code.matchAll(NAMES)) names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype) as Prototype;
  }
  for (const code of customCode(className)) {
    for (const [, name = ""] of code.matchAll(NAMES)) names.add(name);
  }
  return names;
}

/** Whether the proxy of a class is a collection. */
export function isOfficeCollection(className: string): boolean {
  const excel = Excel as unknown as Readonly<
    Record<string, { readonly prototype: Prototype } | undefined>
  >;
  return excel[className]?.prototype["_isCollection"] === true;
}

function codeOf(prototype: Prototype): readonly string[] {
  return Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap((member) =>
    Object.values(member).map(String),
  );
}

/** Some members are written by hand, in functions such as `Worksheet_ShowGridlines_Set`. */
function customCode(className: string): readonly string[] {
  const { _CC: custom } = Excel as unknown as { readonly _CC: Readonly<Record<string, unknown>> };
  return Object.entries(custom).flatMap(([name, each]) =>
    name.startsWith(`${className}_`) ? [String(each)] : [],
  );
}
