import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ROOT } from "../../scripts/build/run.js";

const run = promisify(execFile);

/** Where the printed pages are left, to be looked at. */
const FOLDER = join(ROOT, "reports", "quote");

export async function clearPaper(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
}

/**
 * The texts of the pages that a German LibreOffice prints of a workbook, blanks and line breaks made single blanks. The
 * pages are left as a PDF and as pictures. Fails without LibreOffice and without the tools of Poppler.
 */
export async function printedPages(workbook: string): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), "flux-office-"));
  try {
    const source = join(FOLDER, "angebot.xlsx");
    await copyFile(workbook, source);
    await run(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        FOLDER,
        source,
      ],
      { env: { ...process.env, LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" } },
    );
    const pdf = join(FOLDER, "angebot.pdf");
    await run("pdftoppm", ["-png", "-r", "80", pdf, join(FOLDER, "seite")]);
    const { stdout } = await run("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"]);
    return stdout
      .split("\f")
      .map((page) => page.replace(/\s+/g, " ").trim())
      .filter((page) => page !== "");
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
