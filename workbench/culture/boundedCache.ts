/**
 * Remembers what was worked out for a text. Two generations: what was asked for lately survives, and the cache never
 * holds more than twice its limit.
 */
export class BoundedCache<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get(key: string, workOut: (key: string) => Value): Value {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const value = this.old.get(key) ?? workOut(key);
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
