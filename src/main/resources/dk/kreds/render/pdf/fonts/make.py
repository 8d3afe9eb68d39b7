"""Makes the fonts of this folder from their npm packages; see README.md.

python3 make.py SOURCE_SANS_PACKAGE DEJAVU_PACKAGE
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

# what Danish, Norwegian and English are written with: a table for all letters would not fit `kern`
KERNED = [*range(0x21, 0x7F), *map(ord, "æøåÆØÅäöüÄÖÜéÉ–—‘’“”»«…")]

# what nearly every paper does with: these, the other letters of Western Europe and of Sámi, and the signs of our papers
COMMON = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "ČčĐđŊŋŒœŠšŦŧŽž–—‘’‚“”„…•−→€☐✓○●▲▸")]


def pairs(font):
    """The kerning between two of the KERNED characters, from GPOS: PDF writers only know `kern`."""
    gpos = font["GPOS"].table
    wanted = set()
    for script in gpos.ScriptList.ScriptRecord:
        if script.ScriptTag in ("DFLT", "latn"):
            for i in script.Script.DefaultLangSys.FeatureIndex:
                feature = gpos.FeatureList.FeatureRecord[i]
                if feature.FeatureTag == "kern":
                    wanted.update(feature.Feature.LookupListIndex)
    cmap = font.getBestCmap()
    glyphs = {cmap[c] for c in KERNED if c in cmap}
    found = {}
    for i in sorted(wanted):
        lookup = gpos.LookupList.Lookup[i]
        here = {}
        for table in lookup.SubTable:
            if table.LookupType == 9:
                table = table.ExtSubTable
            if table.LookupType != 2:
                continue
            covered = set(table.Coverage.glyphs)
            for k, left in enumerate(table.Coverage.glyphs):
                if left not in glyphs:
                    continue
                if table.Format == 1:
                    for record in table.PairSet[k].PairValueRecord:
                        if record.SecondGlyph in glyphs:
                            here.setdefault((left, record.SecondGlyph), advance(record.Value1))
                else:
                    c1 = table.ClassDef1.classDefs.get(left, 0)
                    for right in glyphs:
                        c2 = table.ClassDef2.classDefs.get(right, 0)
                        value = advance(table.Class1Record[c1].Class2Record[c2].Value1)
                        here.setdefault((left, right), value)
        for pair, value in here.items():
            found[pair] = found.get(pair, 0) + value
    return {pair: value for pair, value in found.items() if abs(value) >= 8}


def advance(value):
    return (getattr(value, "XAdvance", 0) or 0) if value else 0


def make(source, target, name=None):
    font = TTFont(source)
    kerning = pairs(font) if name else {}
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "MATH", "FFTM", "gasp", "GlyphOrder", "kern"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=font.getBestCmap().keys())
    worker.subset(font)
    if name:
        # "Source" is a reserved font name: what has been changed may not carry it
        family, style = name
        for record in list(font["name"].names):
            if record.nameID in (1, 16):
                record.string = family
            elif record.nameID in (2, 17):
                record.string = style
            elif record.nameID in (3, 4):
                record.string = f"{family} {style}"
            elif record.nameID == 6:
                record.string = f"{family}-{style}".replace(" ", "")
            elif record.nameID not in (0, 5, 13, 14):
                font["name"].removeNames(nameID=record.nameID)
        kern = newTable("kern")
        kern.version = 0
        table = KernTable_format_0()
        table.coverage = 1
        table.version = 0
        table.format = 0
        table.apple = False
        table.tupleIndex = None
        table.kernTable = kerning
        kern.kernTables = [table]
        font["kern"] = kern
    else:
        font["name"].names = [n for n in font["name"].names if n.nameID in (0, 1, 2, 3, 4, 5, 6, 13, 14)
                              and n.platformID == 3 and n.langID == 0x409]
    font["post"].formatType = 3.0
    font.recalcTimestamp = False
    font.save(target)
    print(target, len(kerning), "pairs")


def common(source, target):
    """The COMMON letters of a font made here: a tenth of it to read, and to put into each PDF."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.legacy_kern = True
    worker = subset.Subsetter(options)
    worker.populate(unicodes=COMMON)
    worker.subset(font)
    font.save(target)
    print(target, len(font.getGlyphOrder()), "letters", len(font["kern"].kernTables[0].kernTable), "pairs")


if __name__ == "__main__":
    sans, dejavu = sys.argv[1:3]
    make(f"{sans}/400Regular/SourceSans3_400Regular.ttf", "KredsSans-Regular.ttf", ("Kreds Sans", "Regular"))
    make(f"{sans}/600SemiBold/SourceSans3_600SemiBold.ttf", "KredsSans-SemiBold.ttf", ("Kreds Sans", "SemiBold"))
    make(f"{sans}/700Bold/SourceSans3_700Bold.ttf", "KredsSans-Bold.ttf", ("Kreds Sans", "Bold"))
    make(f"{dejavu}/ttf/DejaVuSans.ttf", "DejaVuSans.ttf")
    make(f"{dejavu}/ttf/DejaVuSans-Bold.ttf", "DejaVuSans-Bold.ttf")
    for weight in ("Regular", "SemiBold", "Bold"):
        common(f"KredsSans-{weight}.ttf", f"KredsSans-{weight}-Common.ttf")
