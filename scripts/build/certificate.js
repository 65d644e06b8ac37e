import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./run.js";

const FILES = { authority: "ca.crt", certificate: "localhost.crt", key: "localhost.key" };
const DAYS = 30;

/** Where office-addin-dev-certs keeps the certificate that `npm run trust` makes and has trusted. */
const TRUSTED_FOLDER = join(homedir(), ".office-addin-dev-certs");

/** Where one is kept that nobody trusts yet. */
const OWN_FOLDER = join(ROOT, ".cache", "certificate");

/**
 * @typedef {{ key: string, cert: string, isTrusted: boolean }} Certificate what a server for localhost needs; a browser
 *   warns of one that is not trusted
 */

/**
 * The certificate for localhost of `npm run trust`, or one that is generated on this machine, without a network.
 *
 * @returns {Promise<Certificate>}
 */
export async function localhostCertificate() {
  if (isValid(TRUSTED_FOLDER)) return { ...read(TRUSTED_FOLDER), isTrusted: true };
  if (!isValid(OWN_FOLDER)) await generate(OWN_FOLDER);
  return { ...read(OWN_FOLDER), isTrusted: false };
}

/** @param {string} folder */
function isValid(folder) {
  if (!Object.values(FILES).every((name) => existsSync(join(folder, name)))) return false;
  const { validTo } = new X509Certificate(readFileSync(join(folder, FILES.certificate)));
  return Date.parse(validTo) > Date.now();
}

/** @param {string} folder */
function read(folder) {
  const text = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8");
  return { key: text(FILES.key), cert: text(FILES.certificate) + text(FILES.authority) };
}

/** @param {string} folder */
async function generate(folder) {
  // It keeps files that are there, expired or not.
  rmSync(folder, { recursive: true, force: true });
  // Imported here because most commands never need it.
  const { generateCertificates } = await import("office-addin-dev-certs/lib/generate.js");
  await quietly(() =>
    generateCertificates(
      join(folder, FILES.authority),
      join(folder, FILES.certificate),
      join(folder, FILES.key),
      DAYS,
    ),
  );
}

/**
 * The package reports on the console, which is ours to word.
 *
 * @param {() => Promise<void>} action
 */
async function quietly(action) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await action();
  } finally {
    console.log = log;
  }
}
