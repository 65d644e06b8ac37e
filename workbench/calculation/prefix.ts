/** A name as people know it: files put "_xlfn." before newer functions and "_xlpm." before parameters. */
export function withoutPrefix(name: string): string {
  return name.replace(/^(?:_xl(?:fn|ws|udf|pm)\.)+/i, "");
}
