/** One value on screen: who reads it is woken when it is written with another, not when it is written with the same. */
export class Cell<T> {
  #value: T;

  constructor(value: T) {
    this.#value = $state.raw(value);
  }

  get value(): T {
    return this.#value;
  }
  set value(value: T) {
    this.#value = value;
  }
}
