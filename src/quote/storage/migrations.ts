import { type Result, fail, succeed } from "../../pricing";
import type { StoredDocumentError } from "./storedDocumentError";

type Raw = Readonly<Record<string, unknown>>;

/** Turns a stored document of one schema into one of the next. */
export type Migration = (raw: Raw) => Raw;

/** The first one leads from schema 1 to 2, and so on; there is one schema so far. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * What was stored, brought to a schema step by step. Errors: newerSchema, notADocument where it names no schema.
 */
export function migrated(
  raw: unknown,
  schema: number,
  migrations: readonly Migration[],
): Result<Raw, StoredDocumentError> {
  const found = isRaw(raw) ? raw["schema"] : undefined;
  if (!isRaw(raw) || !isSchema(found)) return fail({ code: "notADocument", path: "schema" });
  if (found > schema) return fail({ code: "newerSchema", schema: found });
  const steps = migrations.slice(found - 1, schema - 1);
  const value = steps.reduce<Raw>(
    (document, step, index) => ({ ...step(document), schema: found + index + 1 }),
    raw,
  );
  return succeed(value);
}

function isRaw(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function isSchema(found: unknown): found is number {
  return typeof found === "number" && Number.isInteger(found) && found >= 1;
}
