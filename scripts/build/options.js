/** Where `npm run dev` serves the add-in, and where the source of the manifest points. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/** Microsoft's content delivery network, the only supported source of office.js in production. */
export const OFFICE_URL = "https://officeapis.public.onecdn.static.microsoft/1/office.js";

/**
 * The address under which the built folder will be served, without a slash at its end.
 *
 * @param {unknown} base value of `--env base=`
 * @returns {string}
 */
export function deploymentBase(base) {
  if (base === undefined) return DEVELOPMENT_BASE;
  const url = typeof base === "string" && URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `--env base must be an https address without a query, such as https://example.com/flux; it is ${JSON.stringify(base)}.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The address of office.js: https, or a path relative to the page.
 *
 * @param {unknown} office value of `--env office=`
 * @returns {string}
 */
export function officeUrl(office) {
  if (office === undefined) return OFFICE_URL;
  if (typeof office !== "string" || !/^(https:\/\/|(?![a-z]+:)[\w./-]+$)/i.test(office)) {
    throw new Error(
      `--env office must be an https address or a relative path of office.js; it is ${JSON.stringify(office)}.`,
    );
  }
  return office;
}
