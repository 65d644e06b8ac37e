import { productKey } from "../../search/productKey";
import type { CatalogueEdition, Product } from "../types";
import type { CatalogueFault } from "./fault";

type Named = { readonly product: Product; readonly path: string; readonly name: string };

const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The faults in the ids, names and aliases of all products, which share one space of names. */
export function productFaults(edition: CatalogueEdition): readonly CatalogueFault[] {
  return [...idFaults(edition), ...nameFaults(edition)];
}

function idFaults(edition: CatalogueEdition): readonly CatalogueFault[] {
  const firstPaths = new Map<string, string>();
  return listsOf(edition).flatMap(({ list, products }) =>
    products.flatMap(({ id }, position): readonly CatalogueFault[] => {
      const path = `${list}[${position}].id`;
      if (!ID_FORM.test(id)) return [{ path, code: "malformedProductId", id }];
      const sameAs = firstPaths.get(id);
      if (sameAs !== undefined) return [{ path, code: "duplicateProductId", id, sameAs }];
      firstPaths.set(id, path);
      return [];
    }),
  );
}

function nameFaults(edition: CatalogueEdition): readonly CatalogueFault[] {
  const owners = new Map<string, Named>();
  return namesOf(edition).flatMap((named): readonly CatalogueFault[] => {
    const { product, path, name } = named;
    const key = productKey(name);
    if (key === "") return [{ path, code: "emptyName" }];
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, named);
      return [];
    }
    // Two spellings of one product may well come to the same key (C2).
    return owner.product === product
      ? []
      : [{ path, code: "nameCollision", name, sameAs: owner.path }];
  });
}

function namesOf(edition: CatalogueEdition): readonly Named[] {
  return listsOf(edition).flatMap(({ list, products }) =>
    products.flatMap((product) => {
      const path = `${list}.${product.id}`;
      const aliases = product.aliases ?? [];
      return [
        { product, path: `${path}.name`, name: product.name },
        ...aliases.map((name, position) => ({
          product,
          path: `${path}.aliases[${position}]`,
          name,
        })),
      ];
    }),
  );
}

function listsOf(
  edition: CatalogueEdition,
): readonly { readonly list: string; readonly products: readonly Product[] }[] {
  return [
    { list: "extensions", products: edition.extensions },
    { list: "supportPlans", products: edition.supportPlans },
    { list: "freeProducts", products: edition.freeProducts },
  ];
}
