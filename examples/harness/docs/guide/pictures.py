"""Makes the pictures of the guide anew, from what the program really prints and writes.

    python3 pictures.py path/to/bin/guiju

Needs Chromium, Pillow and the fonts Noto CJK.
"""

import html
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

from PIL import Image, ImageChops

HERE = pathlib.Path(__file__).parent
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FILES = "enterprises.csv titles.csv --map mapping.yaml --as-of 2024-12-31"
STYLE = """
body { margin: 16px; background: #fff; display: inline-block; }
pre { margin: 0; padding: 14px 18px; border-radius: 8px; background: #1e1e1e; color: #e6e6e6;
      font: 15px/1.5 'Noto Sans Mono CJK SC'; }
pre b { color: #9dc9ea; font-weight: normal; }
table { border-collapse: collapse; font: 13px/1.45 'Noto Sans CJK SC'; table-layout: fixed; }
td, th { border: 1px solid #c8c8c8; padding: 3px 6px; text-align: left; overflow: hidden;
         white-space: nowrap; }
.tabs { font: 13px 'Noto Sans CJK SC'; margin-top: 6px; }
.tabs span { border: 1px solid #c8c8c8; padding: 3px 14px; } .tabs span:first-child { font-weight: bold; }
"""


def picture(name, body):
    page = HERE / (name + ".html")
    page.write_text(f"<meta charset=utf-8><style>{STYLE}</style><body>{body}", encoding="utf-8")
    image = HERE / (name + ".png")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--window-size=1500,1400", f"--screenshot={image}", page.as_uri()],
        check=True, capture_output=True)
    page.unlink()
    shot = Image.open(image).convert("RGB")
    edge = ImageChops.difference(shot, Image.new("RGB", shot.size, "white")).getbbox()
    left, top, right, bottom = edge
    shot.crop((max(0, left - 8), max(0, top - 8), right + 8, bottom + 8)).quantize(64).save(
        image, optimize=True)


def terminal(name, guiju, folder, command):
    run = subprocess.run(
        [guiju, *command.split()], cwd=folder, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=dict(os.environ, JAVA_OPTS=""))
    picture(name, f"<pre><b>$ guiju {html.escape(command)}</b>\n{html.escape(run.stdout)}</pre>")


def sheet(name, file, columns, rows):
    with zipfile.ZipFile(file) as book:
        styles = xml.fromstring(book.read("xl/styles.xml"))
        cells = xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
        names = [s.get("name") for s in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
    colours = [f.find(f".//{MAIN}fgColor") for f in styles.find(MAIN + "fills")]
    fills = [colours[int(x.get("fillId"))] for x in styles.find(MAIN + "cellXfs")]
    widths = [int(float(c.get("width")) * 7.6) for c in cells.iter(MAIN + "col")][:columns]
    body = f"<table style='width:{sum(widths)}px'>" + "".join(f"<col style='width:{w}px'>" for w in widths)
    for row in list(cells.iter(MAIN + "row"))[:rows]:
        texts = {c.get("r").rstrip("0123456789"): c for c in row}
        body += "<tr>"
        for letter in "ABCDEFGHI"[:columns]:
            cell = texts.get(letter)
            fill = None if cell is None else fills[int(cell.get("s", 0))]
            colour = "" if fill is None or not fill.get("rgb") else f" style='background:#{fill.get('rgb')[-6:]}'"
            text = "" if cell is None else "".join(t.text or "" for t in cell.iter(MAIN + "t"))
            body += f"<td{colour}>{html.escape(text)}{' &#9662;' if row.get('r') == '1' else ''}</td>"
        body += "</tr>"
    tabs = "".join(f"<span>{html.escape(n)}</span>" for n in names)
    picture(name, f"{body}</table><div class=tabs>{tabs}</div>")


def main(guiju):
    guiju = str(pathlib.Path(guiju).resolve())
    with tempfile.TemporaryDirectory() as desk:
        for file in ("enterprises.csv", "titles.csv", "mapping.yaml"):
            (pathlib.Path(desk) / file).write_bytes((HERE / file).read_bytes())
        terminal("check", guiju, desk, f"check {FILES} --format xlsx")
        sheet("sheet", pathlib.Path(desk) / "guiju-report/findings.xlsx", 6, 23)
        terminal("explain", guiju, desk, f"explain {FILES} --id 913304810000000026 --provision 3.2-c")


main(sys.argv[1])
