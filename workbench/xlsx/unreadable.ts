export type UnreadableReason = "noArchive" | "encrypted" | "noWorkbook" | "damaged" | "oldFormat";

/** A file that cannot be opened: it is no .xlsx, it has a password, or it is damaged. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
  }
}
