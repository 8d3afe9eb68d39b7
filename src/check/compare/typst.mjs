// Sets all flyers with Typst in one process: typst.mjs FOLDER FONTS OUT [STANDARD]
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const [folder, fonts, out, standard] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
for (const name of readdirSync(folder).filter((it) => /^flyer-\d+\.json$/.test(it)).sort()) {
  const inputs = { flyer: readFileSync(`${folder}/${name}`, "utf8") };
  const options = { mainFilePath: `${folder}/flyer.typ`, inputs };
  const pdf = compiler.pdf(options, standard ? { pdfStandard: standard } : undefined);
  writeFileSync(`${out}/${name.replace("json", "pdf")}`, pdf);
  compiler.evictCache(10);
}
