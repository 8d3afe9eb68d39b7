// Writes the patterns of the npm package "hyphen" (1.14.1) as the XML that OpenPDF's HyphenationTree
// reads: node make.mjs PACKAGE-FOLDER
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2]);
const files = { da: "da", no: "nb", en: "en-gb" };
const letters = [..."abcdefghijklmnopqrstuvwxyzæøåäöüéèêëàáâçíïñóòôúûýÿ'’"];
const classes = letters.map((letter) =>
  letter === letter.toUpperCase() ? letter : letter + letter.toUpperCase());

for (const [name, file] of Object.entries(files)) {
  const [levels, trie, exceptions] = require(`${folder}/patterns/${file}.js`);
  const patterns = [];
  // levels are counted from the first letter, whether or not the word's edge, a dot, comes before
  const written = (pattern, values) => {
    const edge = pattern.startsWith(".") ? "." : "";
    const rest = [...pattern.slice(edge.length)];
    const text = rest.map((letter, i) => (values[i] || "") + letter).join("");
    return edge + text + (values[rest.length] || "");
  };
  const walk = (node, pattern) => {
    if (typeof node === "number") {
      patterns.push(written(pattern, levels[node]));
    } else if (Array.isArray(node)) {
      node.forEach((one) => walk(one, pattern));
    } else {
      Object.entries(node).forEach(([letter, below]) => walk(below, pattern + letter));
    }
  };
  walk(trie, "");
  const words = Object.entries(exceptions).map(([word, places]) =>
    [...word].map((letter, i) => (places.includes(i) ? "-" : "") + letter).join(""));
  writeFileSync(`${name}.xml`, `<?xml version="1.0" encoding="UTF-8"?>
<hyphenation-info>
<hyphen-min before="2" after="3"/>
<classes>
${classes.join("\n")}
</classes>
<exceptions>
${words.sort().join("\n")}
</exceptions>
<patterns>
${patterns.sort().join("\n")}
</patterns>
</hyphenation-info>
`);
}
