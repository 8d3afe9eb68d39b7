"""What Kreds' own HTML flyers say, as JSON for others to set: texts.py OUT FLYER.html..."""
import base64, json, pathlib, re, sys
import xml.etree.ElementTree as tree

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


def text(one):
    return re.sub(r"[ \n]+", " ", "".join(one.itertext())).strip() if one is not None else ""


def having(root, name):
    return [one for one in root.iter() if name in one.get("class", "").split()]


def first(root, name):
    return (having(root, name) or [None])[0]


def parts(box, inside=()):
    """Headings, each with the paragraphs after it."""
    found = []
    for one in box.iter():
        if one in inside:
            continue
        if one.tag == HTML + "h2":
            found.append({"label": text(one), "lines": []})
        elif one.tag == HTML + "p" and found:
            found[-1]["lines"].append({"text": text(one), "strong": one.find(HTML + "strong") is not None, "quiet": one.get("class") == "quiet"})
    return found


def code(card, out, number):
    svg = card.find(f".//{SVG}svg")
    if svg is None:
        return None
    alt = svg.find(SVG + "title").text
    name = f"code-{number}.svg"
    tree.register_namespace("", SVG[1:-1])
    (out / name).write_bytes(tree.tostring(svg))
    return {"file": name, "alt": alt}


def card(side, out, number):
    box = first(side, "card")
    if box is None:
        return None, set()
    lines = []
    for kind in ("name", "phone", "email"):
        for one in having(box, kind):
            link = one.find(HTML + "a")
            lines.append({"kind": kind, "text": text(one), "link": link.get("href") if link is not None else None})
    captions = [part for one in having(box, "caption") for part in (one.text or "", *(it.tail or "" for it in one)) if part.strip()]
    return {"label": text(box.find(HTML + "h2")), "lines": lines, "code": code(box, out, number), "captions": captions}, set(box.iter())


def logo(hero, out, number):
    picture = first(hero, "logo")
    if picture is None:
        return None
    kind, data = re.match(r"data:image/(\w+);base64,(.*)", picture.get("src"), re.S).groups()
    name = f"logo-{number}.{kind}"
    (out / name).write_bytes(base64.b64decode(data))
    width = re.search(r"width: ([\d.]+)mm", picture.get("style")).group(1)
    return {"file": name, "alt": picture.get("alt"), "width": float(width)}


def flyer(path, out, number):
    root = tree.parse(path).getroot()
    hero, when, facts = first(root, "hero"), first(root, "when"), first(root, "facts")
    side, table = first(facts, "side"), first(facts, "districts")
    box, inside = card(side, out, number)
    return {
        "language": root.get("lang"),
        "title": text(root.find(f"{HTML}head/{HTML}title")),
        "air": hero.get("class").replace("hero", "").strip(),
        "eyebrow": text(first(hero, "eyebrow")),
        "headline": text(hero.find(f".//{HTML}h1")),
        "long": "long" in hero.find(f".//{HTML}h1").get("class", ""),
        "logo": logo(hero, out, number),
        "seats": max(1, len(hero.findall(f".//{SVG}circle")) - 1),
        "lead": [text(one) for one in having(hero, "lead")],
        "when": {"label": text(first(when, "label")), "big": text(first(when, "big")), "runs": [text(one) for one in having(when, "run")], "then": text(first(when, "then"))},
        "told": parts(first(facts, "told")),
        "card": box,
        "side": parts(side, inside),
        "districts-label": text(first(facts, "districtslabel")),
        "districts": [[text(cell) for cell in row] for row in table.iter(HTML + "tr")] if table is not None else [],
    }


out = pathlib.Path(sys.argv[1])
for number, path in enumerate(sys.argv[2:]):
    (out / f"flyer-{number:04}.json").write_text(json.dumps(flyer(path, out, number), ensure_ascii=False))
