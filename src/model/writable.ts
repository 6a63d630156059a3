/** What is still being made, and handed on as what nobody changes. */
export type Writable<T> = { -readonly [Member in keyof T]: T[Member] };
