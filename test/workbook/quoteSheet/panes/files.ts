import { TextDecoder, TextEncoder } from "node:util";
import type { Workbook } from "../../../../workbench";
import { openXlsx, writeXlsx } from "../../../../workbench/files";
import { FILE_ADDIN } from "../model/fileAddin";

const addin = FILE_ADDIN;

// Which jsdom does not have.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx(workbook, { addin, onLoss });
}

export async function readWorkbook(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  await openXlsx(workbook, bytes, { addin, onLoss });
}

function onLoss(loss: string): void {
  throw new Error(`Not saved: ${loss}`);
}
