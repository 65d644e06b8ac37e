/** Results that are known, the least recently used of which are forgotten by `trim`. */
export class Memo<Value> {
  readonly #values = new Map<string, Value>();

  constructor(readonly limit: number) {}

  get size(): number {
    return this.#values.size;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.set(key, value);
  }

  clear(): void {
    this.#values.clear();
  }

  /** Not done when results arrive, or cells might wait for ever for one that was forgotten before they read it. */
  trim(): void {
    for (const key of this.#values.keys()) {
      if (this.#values.size <= this.limit) return;
      this.#values.delete(key);
    }
  }
}
