"""Reads an .xlsx file with nothing but the standard library and prints what is in it as JSON.

{"sheets": [{"name", "frozen": "A2", "widths": [..], "rows": [[{"type": "text|number|empty", "value", "format",
"quoted"}]]}]}; fails where a part is missing or a formula stands anywhere.
"""
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as ET

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def main(path):
    book = zipfile.ZipFile(path)
    assert book.testzip() is None
    names = book.namelist()
    assert names[0] == "[Content_Types].xml", names
    types = ET.fromstring(book.read("[Content_Types].xml"))
    for override in types.iter("{http://schemas.openxmlformats.org/package/2006/content-types}Override"):
        assert override.get("PartName")[1:] in names, override.get("PartName")
    links = {link.get("Id"): link.get("Target") for link in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    styles = ET.fromstring(book.read("xl/styles.xml"))
    own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(M + "numFmt")}
    formats = [(own.get(x.get("numFmtId"), x.get("numFmtId")), x.get("quotePrefix") == "1")
               for x in styles.find(M + "cellXfs")]
    out = []
    for sheet in ET.fromstring(book.read("xl/workbook.xml")).iter(M + "sheet"):
        root = ET.fromstring(book.read("xl/" + links[sheet.get(R)]))
        assert root.find(".//" + M + "f") is None, "a formula"
        rows = []
        for number, row in enumerate(root.iter(M + "row"), 1):
            assert row.get("r") == str(number)
            cells = []
            for cell in row:
                code, quoted = formats[int(cell.get("s"))]
                text = cell.find(M + "is")
                value = cell.find(M + "v")
                if text is not None:
                    assert cell.get("t") == "inlineStr"
                    content = "".join(text.itertext())
                    content = re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), content)
                    cells.append({"type": "text", "value": content, "format": code, "quoted": quoted})
                elif value is not None:
                    cells.append({"type": "number", "value": value.text, "format": code, "quoted": quoted})
                else:
                    cells.append({"type": "empty", "value": "", "format": code, "quoted": quoted})
            rows.append(cells)
        pane = root.find(".//" + M + "pane")
        out.append({"name": sheet.get("name"), "rows": rows,
                    "frozen": pane.get("topLeftCell") if pane.get("state") == "frozen" else "",
                    "filter": root.find(M + "autoFilter").get("ref"),
                    "widths": [float(c.get("width")) for c in root.iter(M + "col")]})
    print(json.dumps({"sheets": out}))


main(sys.argv[1])
