import type { Place, RefusalId, ReportError } from "../../model/report-error.ts";
import type { Source } from "./source.ts";

type Step = string | number;

/**
 * A place in a parsed JSON document. Its getters throw `bad-report` with the JSON pointer when the value there is of
 * another type. Only own members are seen, so `constructor` and `__proto__` are names like any other.
 */
export class JsonCursor {
  readonly #source: Source;
  readonly #value: unknown;
  readonly #parent: JsonCursor | undefined;
  readonly #step: Step;

  private constructor(source: Source, value: unknown, parent: JsonCursor | undefined, step: Step) {
    this.#source = source;
    this.#value = value;
    this.#parent = parent;
    this.#step = step;
  }

  static async of(source: Source): Promise<JsonCursor> {
    return new JsonCursor(source, await source.json(), undefined, "");
  }

  /** The document that `find` takes out of a script. */
  static async ofScript(source: Source, find: (script: string) => string): Promise<JsonCursor> {
    return new JsonCursor(source, await source.jsonOfScript(find), undefined, "");
  }

  /** A document that is a line of its own among others. */
  static ofLine(source: Source, text: string, line: number): JsonCursor {
    return new JsonCursor(source, source.parsedLine(text, line), undefined, line);
  }

  /** The member or item at `step`; it may be missing. */
  at(step: Step): JsonCursor {
    return new JsonCursor(this.#source, ownMember(this.#value, step), this, step);
  }

  /** True for a member that is missing and for `null`. */
  get isAbsent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isMissing(): boolean {
    return this.#value === undefined;
  }

  /** What stands here, in words. */
  get described(): string {
    return describe(this.#value, this.#source.content);
  }

  /** The names of an object's members; none of anything else. */
  get names(): readonly string[] {
    return isObject(this.#value) ? Object.keys(this.#value) : [];
  }

  get isArray(): boolean {
    return Array.isArray(this.#value);
  }

  get isTrue(): boolean {
    return this.#value === true;
  }

  get isFalse(): boolean {
    return this.#value === false;
  }

  get isText(): boolean {
    return typeof this.#value === "string";
  }

  get isNumber(): boolean {
    return typeof this.#value === "number";
  }

  /** This place, where it is missing, null or an object: what another type would hide in it must not be taken for absent. */
  optionalObject(): JsonCursor {
    if (!this.isAbsent && !isObject(this.#value)) throw this.#mismatch("an object");
    return this;
  }

  /** The names and values of an object's members. */
  members(): [string, JsonCursor][] {
    if (!isObject(this.#value)) throw this.#mismatch("an object");
    const members = this.#value;
    return Object.keys(members).map((name) => [name, new JsonCursor(this.#source, members[name], this, name)]);
  }

  items(): JsonCursor[] {
    if (!Array.isArray(this.#value)) throw this.#mismatch("an array");
    return this.#value.map((value: unknown, i) => new JsonCursor(this.#source, value, this, i));
  }

  /** How many items the array has; 0 where it is missing or null. Cheaper than the items themselves. */
  get count(): number {
    if (this.isAbsent) return 0;
    if (!Array.isArray(this.#value)) throw this.#mismatch("an array");
    return this.#value.length;
  }

  /** The same of an array that holds nothing but objects. */
  get objects(): number {
    const { count } = this;
    const wrong = Array.isArray(this.#value) ? this.#value.findIndex((item: unknown) => !isObject(item)) : -1;
    if (wrong >= 0) throw this.at(wrong).#mismatch("an object");
    return count;
  }

  /**
   * What `read` makes of each item of an array that may be missing or null: for lists of findings and of what they are read
   * from, of which at most `caps.findings` entries are read of a document, all lists together.
   */
  each<T>(read: (item: JsonCursor) => T): T[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.#value)) throw this.#mismatch("an array");
    this.#source.countEntries(this.#value.length);
    return this.#value.map((value: unknown, i) => read(new JsonCursor(this.#source, value, this, i)));
  }

  text(): string {
    if (typeof this.#value !== "string") throw this.#mismatch("a string");
    return this.#value;
  }

  /** The text of a member that may be missing or null; anything but a string is an error. */
  optionalText(): string | undefined {
    return this.isAbsent ? undefined : this.text();
  }

  /** `at(step).text()`, which makes nothing of the place unless something is wrong there: most that is read is text. */
  textAt(step: Step): string {
    const value = ownMember(this.#value, step);
    return typeof value === "string" ? value : this.at(step).text();
  }

  /** `at(step).optionalText()`, in the same way. */
  optionalTextAt(step: Step): string | undefined {
    const value = ownMember(this.#value, step);
    if (typeof value === "string") return value;
    return value === undefined || value === null ? undefined : this.at(step).optionalText();
  }

  /** The items of an array that may be missing or null, as tools write an empty list. */
  optionalItems(): JsonCursor[] {
    return this.isAbsent ? [] : this.items();
  }

  /** The members of an object that may be missing or null. */
  optionalMembers(): [string, JsonCursor][] {
    return this.isAbsent ? [] : this.members();
  }

  /** The texts of an array that may be missing or null. */
  optionalTexts(): readonly string[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.#value)) throw this.#mismatch("an array");
    return this.#value.map((_, i) => this.textAt(i));
  }

  /** The names of the members of an object that may be missing or null. Cheaper than the members themselves. */
  optionalNames(): readonly string[] {
    if (this.isAbsent) return [];
    if (!isObject(this.#value)) throw this.#mismatch("an object");
    return Object.keys(this.#value);
  }

  /** A whole number that JavaScript holds exactly. */
  integer(): number {
    if (typeof this.#value !== "number" || !Number.isSafeInteger(this.#value)) throw this.#mismatch("a whole number");
    return this.#value;
  }

  /** A whole number from 0. */
  natural(): number {
    const value = this.integer();
    if (value < 0) throw this.#mismatch("a whole number from 0");
    return value;
  }

  /** Any number; whole ones above 2^53 are only about right. */
  number(): number {
    if (typeof this.#value !== "number" || !Number.isFinite(this.#value)) throw this.#mismatch("a number");
    return this.#value;
  }

  /** An error about this place. */
  error(message: string, reason?: RefusalId): ReportError {
    return this.#source.error(message, this.place, reason);
  }

  #mismatch(wanted: string): ReportError {
    return this.error(`${describe(this.#value, this.#source.content)} stands where ${wanted} is expected`);
  }

  /** Where it is: a JSON pointer, or the line of a document that is one of many. */
  get place(): Place {
    const steps: string[] = [];
    let at: JsonCursor = this;
    for (; at.#parent; at = at.#parent) {
      steps.push(`/${shortened(String(at.#step)).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
    // The root's step is the number of its line, where it is one of many.
    return typeof at.#step === "number" ? { line: at.#step } : { pointer: steps.reverse().join("") };
  }
}

/** Whether a value is an object with members of its own kind: what detection asks of a parsed document. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own member of an object or an item of an array; undefined where there is none. */
export function ownMember(value: unknown, step: Step): unknown {
  if (!isObject(value)) return Array.isArray(value) && typeof step === "number" ? value[step] : undefined;
  // Most that is asked for and not there is nowhere.
  const member = value[step];
  return member === undefined || Object.hasOwn(value, step) ? member : undefined;
}

/** A name as a step of a pointer that is shown: members may have names of megabytes. */
function shortened(name: string): string {
  return name.length > longestStep ? `${name.slice(0, longestStep)}…` : name;
}

const longestStep = 200;

function describe(value: unknown, content: Source["content"]): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  if (content === "secret") return `a ${typeof value}`;
  return typeof value === "string" ? `the string ${JSON.stringify(value.slice(0, 40))}` : `${value}`;
}
