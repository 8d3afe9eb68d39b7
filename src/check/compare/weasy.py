"""Makes PDF/UA-1 of Kreds' own HTML flyers with WeasyPrint in one process: weasy.py FONTS OUT FLYER.html..."""
import pathlib, sys
import weasyprint
from weasyprint.text.fonts import FontConfiguration

fonts, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
faces = "".join(
    f"@font-face {{ font-family: 'Source Sans 3'; font-weight: {weight}; src: url(file://{fonts}/KredsSans-{name}.ttf) }}\n"
    for name, weight in (("Regular", 400), ("SemiBold", 600), ("Bold", 700))
)
configuration = FontConfiguration()
style = weasyprint.CSS(string=faces, font_config=configuration)
for number, path in enumerate(sys.argv[3:]):
    weasyprint.HTML(path).write_pdf(out / f"flyer-{number:04}.pdf", stylesheets=[style], font_config=configuration, variant="pdf/ua-1")
