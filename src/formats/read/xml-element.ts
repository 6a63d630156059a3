import type { SaxesTagPlain } from "saxes";
import { maxLine } from "../../model/coverage.ts";
import type { RefusalId, ReportError } from "../../model/report-error.ts";
import { keptText } from "./kept-text.ts";
import type { PlainElement } from "./plain-element.ts";

/** The element that was just opened. One object serves the whole document, so that millions of them cost no memory. */
export class XmlElement {
  name = "";
  /** The name of the element around it, empty for the root. */
  parent = "";
  readonly #fail: (message: string, reason: RefusalId) => ReportError;
  #attributes: Readonly<Record<string, string>> = {};
  #plain: PlainElement | undefined;

  constructor(fail: (message: string, reason: RefusalId) => ReportError) {
    this.#fail = fail;
  }

  enter(tag: SaxesTagPlain, parent: string): void {
    this.name = tag.name;
    this.parent = parent;
    this.#attributes = tag.attributes;
    this.#plain = undefined;
  }

  enterPlain(element: PlainElement, parent: string): void {
    this.name = element.name;
    this.parent = parent;
    this.#plain = element;
  }

  /** An attribute to look at now. To keep it, take `text`: this one may hold on to a whole chunk of the file. */
  peek(attribute: string): string | undefined {
    return this.#plain ? this.#plain.value(attribute) : this.#attributes[attribute];
  }

  /** An attribute to keep, or undefined without one. */
  text(attribute: string): string | undefined {
    const value = this.peek(attribute);
    return value === undefined ? undefined : keptText(value);
  }

  /** An attribute to keep, which may be neither absent nor empty. */
  requiredText(attribute: string): string {
    const value = this.text(attribute);
    if (value) return value;
    throw this.error(`<${this.name}> has ${value === undefined ? "no" : "an empty"} ${attribute}`);
  }

  /** A non-negative integer, which must be there. */
  requiredCount(attribute: string): number {
    const value = this.count(attribute);
    if (value !== undefined) return value;
    throw this.error(`<${this.name}> has no ${attribute}`);
  }

  /** A non-negative integer, or undefined without the attribute. */
  count(attribute: string): number | undefined {
    const digits = this.#plain?.digits(attribute) ?? -1;
    if (digits !== -1) return digits;
    const value = this.peek(attribute);
    if (value === undefined) return undefined;
    const count = parseCount(value);
    if (count !== undefined) return count;
    throw this.error(`<${this.name}> has ${attribute}=${shown(value)}, which is no count`);
  }

  /**
   * The number of a line, or 0 where the record is of none: compilers give generated code the line 0 or less,
   * and some writers say "undefined".
   */
  lineNumber(attribute: string): number {
    const digits = this.#plain?.digits(attribute) ?? -1;
    if (digits !== -1 && digits <= maxLine) return digits;
    const value = this.peek(attribute);
    if (value === "undefined" || value?.startsWith("-")) return 0;
    const line = this.requiredCount(attribute);
    if (line <= maxLine) return line;
    throw this.error(`<${this.name}> has ${attribute}="${line}", which no file has`);
  }

  /** An error at this element. */
  error(message: string, reason: RefusalId = "bad-report"): ReportError {
    return this.#fail(message, reason);
  }
}

/** A non-negative integer up to 2^53 - 1 (larger ones become that), also as "3.0" or "3e+06"; undefined for all else. */
export function parseCount(text: string): number | undefined {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9 || i === 15) return parseUnusualCount(text);
    count = count * 10 + digit;
  }
  return text === "" ? undefined : count;
}

function parseUnusualCount(text: string): number | undefined {
  if (!/^\s*\d+(\.\d+)?([eE]\+?\d+)?\s*$/.test(text)) return undefined;
  const count = Math.min(Number(text), Number.MAX_SAFE_INTEGER);
  return Number.isInteger(count) ? count : undefined;
}

/** Text of a report in a message: quoted, without control characters, and short. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
