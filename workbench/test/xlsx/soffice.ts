import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const SOFFICE = process.env["SOFFICE"] ?? "soffice";

/** A folder with LibreOffice's own profile, so that it neither finds nor leaves anything. */
export async function openDesk() {
  const folder = await mkdtemp(join(tmpdir(), "flux-xlsx-"));
  return {
    folder,
    /** Lets LibreOffice open a file and save it in another format: "xlsx", "pdf", "csv:…". */
    convert: async (name: string, bytes: Uint8Array, format: string): Promise<Buffer> => {
      await writeFile(join(folder, `${name}.xlsx`), bytes);
      const profile = pathToFileURL(join(folder, "profile")).href;
      const out = join(folder, "converted");
      await run(SOFFICE, [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        out,
        join(folder, `${name}.xlsx`),
      ]);
      const ending = format.replace(/:.*$/, "");
      return readFile(join(out, `${name}.${ending}`));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
