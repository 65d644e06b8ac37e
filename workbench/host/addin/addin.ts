import { readFunctionsMetadata, type FunctionsMetadata } from "../customFunctions/metadata";
import { readManifest, type AddinManifest } from "./manifest";

/** An add-in as Excel knows it before any of its code runs. */
export type Addin = {
  readonly manifest: AddinManifest;
  /** Undefined when it has no custom functions. */
  readonly functions: FunctionsMetadata | undefined;
};

type Options = {
  readonly manifestUrl: string;
  /** The language of Office: "de-DE". */
  readonly locale: string;
  readonly fetchText: (url: string) => Promise<string>;
};

/** Reads an add-in as Excel does when it is sideloaded: its manifest, and what that says about its functions. */
export async function loadAddin({ manifestUrl, locale, fetchText }: Options): Promise<Addin> {
  const manifest = readManifest(await fetchText(manifestUrl), locale);
  const source = manifest.functions;
  const functions = source && readFunctionsMetadata(await fetchText(source.metadataUrl));
  return { manifest, functions };
}
