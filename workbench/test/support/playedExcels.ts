import { PROFILES, type ProfileName } from "../../host/profiles/profiles";
import { startOfficeJs } from "../../testing/officeJs";

/** Their names. */
export const ALL = Object.keys(PROFILES) as ProfileName[];

/** Starts one of them. */
export function start(excel: ProfileName | undefined) {
  return startOfficeJs(excel ? { profile: PROFILES[excel] } : {});
}

/** The error code with which a request ends; undefined when it is carried out. */
export async function codeOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  options: Excel.RunOptions & { readonly mergeUndoGroup?: boolean } = {},
): Promise<string | undefined> {
  try {
    await Excel.run(options, async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
