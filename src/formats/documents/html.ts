import { anchorsOf, htmlTags } from "../read/html-tags.ts";

/** The anchors of an HTML page that a link of a Markdown file may name. https://html.spec.whatwg.org/multipage/browsing-the-web.html */
export function readHtmlAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const tag of htmlTags(text)) for (const anchor of anchorsOf(tag)) anchors.add(anchor);
  return anchors;
}
