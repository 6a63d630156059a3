/**
 * The JSON of `docker image inspect`, of one image or several: https://docs.docker.com/reference/cli/docker/image/inspect/
 *
 * `Size` is of all layers, unpacked. With the containerd image store it is what the pulled, packed layers take (Docker 25
 * and newer may use it), so that figures of two stores are not compared. Podman writes the same members.
 */
import { figureUnit, plainUnit } from "../../model/figure-unit.ts";
import { metricsFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { familyOf, seriesAt } from "../read/metric-family.ts";

export default metricsFormat({
  id: "docker-image",
  title: "docker image inspect",
  spec: "https://docs.docker.com/reference/cli/docker/image/inspect/",
  files: ["**/image-inspect*.json", "**/docker-image*.json"],
  end: "marked",
  names: "`image-size`, `image-layers`; label `image`, the first tag, else the id",
  verdictExit: () => false,
  recognises: (probe) => {
    const first = probe.type === "json" && Array.isArray(probe.value) ? ownMember(probe.value, 0) : undefined;
    return typeof ownMember(first, "Id") === "string" && isObject(ownMember(first, "RootFS"));
  },
  read: async (source) => {
    const images = (await JsonCursor.of(source)).items().map((image) => ({ image, labels: labelsOf(image) }));
    const sizes = images.flatMap(({ image, labels }) => seriesAt(image.at("Size"), labels));
    if (sizes.length < images.length) throw source.error("an image has no Size");
    const zero = images.find(({ image }) => image.at("Size").number() === 0);
    if (zero) throw zero.image.at("Size").error("an image of 0 bytes holds nothing that was built", "empty-report");
    const layers = images.flatMap(({ image, labels }) => {
      const list = image.at("RootFS").at("Layers");
      return list.isAbsent
        ? []
        : [{ labels, value: { kind: "number", value: { digits: BigInt(list.count), scale: 0 } } as const, place: list.place }];
    });
    return {
      metrics: [familyOf("image-size", figureUnit("B"), sizes), familyOf("image-layers", plainUnit, layers)],
      main: "image-size",
      contradictions: [],
      notes: [],
    };
  },
});

function labelsOf(image: JsonCursor): ReadonlyMap<string, string> {
  const [tag] = image.at("RepoTags").optionalItems();
  return new Map([["image", tag?.text() ?? image.textAt("Id")]]);
}
