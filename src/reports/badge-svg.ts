import type { Badge, BadgeColor } from "./badge.ts";

/** Dark enough for white letters to be read on each (a contrast of 4.5 and more, WCAG 2.2, 1.4.3). */
const fills: Readonly<Record<BadgeColor, string>> = {
  brightgreen: "#1a7f37",
  green: "#3f7a1a",
  yellowgreen: "#667000",
  yellow: "#8a6500",
  orange: "#b04a00",
  red: "#c4242c",
  lightgrey: "#5f6670",
};
const labelFill = "#444c56";

/** Widths in pixels of letters of 11 pixels in Verdana, to which the text is set whatever font there is. */
const widths: Readonly<Record<string, number>> = { "%": 12, ".": 4, "1": 7, r: 5, k: 6.5, w: 9 };
const usualWidth = 7;
/** Pixels on each side of a text. */
const padding = 6;

/** A badge as a picture of its own: no font, style or script from elsewhere, and its text for who cannot see it. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [textWidth(label), textWidth(message)];
  const [middle, width] = [left + 2 * padding, left + right + 4 * padding];
  const title = `${label}: ${message}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${middle}" height="20" fill="${labelFill}"/><rect x="${middle}" width="${width - middle}" height="20" fill="${fills[color]}"/></g>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
    `<text x="${padding}" y="14" textLength="${left}">${label}</text>`,
    `<text x="${middle + padding}" y="14" textLength="${right}">${message}</text>`,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function textWidth(text: string): number {
  return Math.round([...text].reduce((sum, letter) => sum + (widths[letter] ?? usualWidth), 0));
}
