"""Participants called what nobody is called, put into the examples and looked for in what comes out; for canary.sh.

  canary.py put EXAMPLES FOLDER   the examples with such people, odd ones sharing their number with the others
  canary.py look FOLDER…          what of them stands in which file, one hit a line; what is sealed is passed over
"""
import concurrent.futures, os, re, subprocess, sys, zlib

QUIET = ["Zacharias", "Ludovika", "87 65 43", "876543", "piphans", "Burvej"]
SHARING = ["Theofilius", "76 54 32", "765432", "fuglemor"]


def person(number, rest=""):
    """An entry of a list; rest is what was known before, such as booked talks."""
    shares = number % 2 == 1
    name = "Theofilius" if shares else "Zacharias" if number % 4 else "Ludovika"
    phone, mail = ("76 54 32", "fuglemor") if shares else ("87 65 43", "piphans")
    more = ", shares: [phone, email]" if shares else ""
    return f'{{name: {name}{number} Kanarifugl, phone: {phone} {number:02}, email: {mail}{number}@example.org, address: "Burvej {number}, 7100 Vejle"{more}{rest}}}'


def put(examples, folder):
    for name in sorted(os.listdir(examples)):
        if name.endswith(".yaml"):
            text = open(os.path.join(examples, name), encoding="utf-8").read()
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(peopled(text))
    for name in os.listdir(os.path.join(folder, "people")):
        with open(os.path.join(folder, "people", name), "w", encoding="utf-8") as file:
            file.writelines(f"- {person(n)}\n" for n in range(1, 9))


def peopled(text):
    section = re.search(r"^participants:.*\n(?:[ #].*\n)*", text, re.M)
    if not section or "anonymous: yes" in section[0] or "list:" in section[0]:
        return text  # people are numbers there, or in a file of their own
    among, numbers = section[0], iter(range(1, 100))
    if "people:" in among:
        among = re.sub(r"^    - \{name: [^,}]*((?:, (?:booked|absences|apologies|joined): (?:\[.*?\]|[^,}]*))*).*\}", lambda it: "    - " + person(next(numbers), it[1]), among, flags=re.M)
        among = re.sub(r"^    - name: .*\n", lambda it: "    - " + person(next(numbers))[1:-1].replace(", name", "name").replace(", ", "\n      ", 3).replace('Vejle", shares', 'Vejle"\n      shares') + "\n", among, flags=re.M)
    elif among.startswith("participants: {"):
        among = among.replace("}", ", people: [" + ", ".join(person(n) for n in range(1, 4)) + "]}", 1)
    else:
        among += "  people:\n" + "".join(f"    - {person(n)}\n" for n in range(1, 4))
    return text.replace(section[0], among)


def parts(path):
    data = open(path, "rb").read()
    yield "raw", data
    if data.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.S):
            try:
                yield "stream", zlib.decompress(stream)
            except zlib.error:
                yield "stream", stream
        # what it says of itself is in the streams; what it shows is in the order of its letters
        for tool in (["pdftotext", path, "-"], ["pdfinfo", "-struct-text", path]):
            yield tool[0], subprocess.run(tool, capture_output=True).stdout
    if path.endswith(".ics"):
        yield "unfolded", data.replace(b"\r\n ", b"")


def stands(word, data):
    """A number in one stands by itself or behind a country's; in the middle of a time's figures it is none."""
    if word.isdigit():
        return re.search(rb"(?<![0-9])(00)?(4[57])?" + word.encode() + rb"[0-9]{2}(?![0-9])", data)
    return word.encode() in data or word.replace(" ", "\u00a0").encode() in data


def hits(path):
    said = {word for word in QUIET + SHARING if word.lower() in path.lower()}
    for _, data in parts(path):
        for word in QUIET + SHARING:
            forms = [word.encode("utf-16-be"), word.encode().hex().encode()]
            if stands(word, data) or any(form in data for form in forms):
                said.add(word)
    return [f"{'shared' if word in SHARING else 'quiet'}\t{word}\t{path}" for word in sorted(said)]


def look(paths):
    files = [os.path.join(folder, file) for top in paths for folder, _, names in os.walk(top) for file in names]
    # what a PDF shows is worked out by another programme, so it is worth all cores
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for found in pool.map(hits, files, chunksize=8):
            for hit in found:
                print(hit)


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    put(*rest) if command == "put" else look(rest)
