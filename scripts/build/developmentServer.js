import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { securityHeaders } from "./headers.js";

/** Where office-addin-dev-certs keeps the certificate that `npm run trust` makes and has trusted. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/**
 * Settings of webpack-dev-server for Excel, which loads nothing but https that the machine trusts.
 *
 * @param {string} base address of the development server
 * @param {string} officeUrl
 * @returns {import("webpack-dev-server").Configuration}
 */
export function developmentServer(base, officeUrl) {
  const file = (/** @type {string} */ name) => join(CERTIFICATES, name);
  const trusted = ["ca.crt", "localhost.crt", "localhost.key"].every((name) =>
    existsSync(file(name)),
  );
  if (!trusted) {
    console.warn(
      "There is no certificate that Excel trusts, so the browser will warn and Excel will refuse. Run `npm run trust` once.",
    );
  }
  return {
    host: "localhost",
    port: Number(new URL(base).port || "443"),
    server: {
      type: "https",
      ...(trusted
        ? {
            options: {
              ca: file("ca.crt"),
              cert: file("localhost.crt"),
              key: file("localhost.key"),
            },
          }
        : {}),
    },
    headers: securityHeaders(officeUrl),
    // A page that Excel keeps alive must be reloaded as a whole.
    hot: false,
    static: false,
    devMiddleware: { publicPath: "/" },
    client: { overlay: { warnings: false } },
  };
}
