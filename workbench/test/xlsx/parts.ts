import JSZip from "jszip";

/** The text of a part of a file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(path);
  if (!part) throw new Error(`The file has no ${path}.`);
  return part.async("string");
}

/** An archive of these parts. */
export async function archive(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

/** The XML of one cell. */
export function cellIn(sheet: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`).exec(sheet)?.[0];
}
