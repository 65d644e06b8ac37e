import { PROFILES, type ProfileName } from "../../host/profiles/profiles";
import { startOfficeJs } from "../../testing/officeJs";

/** Their names. */
export const ALL = Object.keys(PROFILES) as ProfileName[];

/** Starts one of them. */
export function start(excel: ProfileName | undefined) {
  return startOfficeJs(excel ? { profile: PROFILES[excel] } : {});
}

type Work<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result;
type Options = Excel.RunOptions & { readonly mergeUndoGroup?: boolean };

/** Does something with the sheet in front in a request; gives what it gives, loaded by then. */
export async function act<Result>(work: Work<Result>, options: Options = {}): Promise<Result> {
  return Excel.run(options, async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The error code with which a request ends; undefined when it is carried out. */
export async function codeOf(
  work: Work<unknown>,
  options: Options = {},
): Promise<string | undefined> {
  try {
    await act((sheet, context) => void work(sheet, context), options);
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
