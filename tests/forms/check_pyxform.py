#!/usr/bin/env python3
"""Puts every form of this folder to pyxform, and compares the XForm that comes out with form.xml beside it.

    pip install pyxform==4.5.0          (openpyxl comes with it)
    check_pyxform.py                    compares; 1 when a form differs, is refused, or a refused one is accepted
    check_pyxform.py --write            rewrites form.xml of the forms that are accepted
    check_pyxform.py --validate         runs ODK Validate too, as pyxform's own command does (needs Java)
    check_pyxform.py --out DIR FILE...  other workbooks or folders: writes their XForms to DIR, and only there

A form is a folder with survey.csv (choices.csv, settings.csv, external_choices.csv), or with one form.xlsx, form.xls or
form.ods. The tables become the sheets of a workbook in memory. In a choice's name 1.0 becomes a number, because that is
how such a name comes about. A list in a file (select_one_from_file) needs no sheet: pyxform writes the file's name into the
XForm as jr://file-csv/NAME. external_choices becomes itemsets.csv beside the XForm, which pyxform's command writes too.
The forms under refused/ must be refused, by pyxform or (why.txt begins with "ODK Validate") by ODK Validate.
"""
import argparse
import csv
import io
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from openpyxl import Workbook
from pyxform.errors import PyXFormError
from pyxform.validators.odk_validate import ODKValidateError
from pyxform.xls2xform import convert

HERE = Path(__file__).resolve().parent
SHEETS = ("survey", "choices", "settings", "external_choices")


def book(tables):
    """An .xlsx of tables: a name and its rows."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in tables:
        sheet = workbook.create_sheet(name)
        names = [column for column, head in enumerate(rows[0]) if head.strip().lower() in ("name", "value")]
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                excel = name == "choices" and number and column in names and re.fullmatch(r"\d+\.0", text)
                if text:
                    sheet.cell(number + 1, column + 1, float(text) if excel else text)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def ods_tables(path):
    """The sheets of an OpenDocument workbook, as text."""
    table, text = (f"{{urn:oasis:names:tc:opendocument:xmlns:{part}:1.0}}" for part in ("table", "text"))
    tree = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    for sheet in tree.iter(table + "table"):
        rows = []
        for row in sheet.iter(table + "table-row"):
            cells = []
            for cell in row.iter(table + "table-cell"):
                words = "\n".join("".join(line.itertext()) for line in cell.iter(text + "p"))
                cells += [words] * int(cell.get(table + "number-columns-repeated", "1"))
            rows.append(cells)
        yield sheet.get(table + "name"), rows


def source(form):
    """The workbook of a form, as bytes, and its kind."""
    files = [form] if form.is_file() else sorted(form.glob("form.xls*")) + sorted(form.glob("form.ods"))
    if not files:
        tables = []
        for name in SHEETS:
            path = form / f"{name}.csv"
            if path.exists():
                tables.append((name, list(csv.reader(path.read_text("utf-8-sig").splitlines(keepends=True)))))
        return book(tables), ".xlsx"
    file = files[0]
    return (book(ods_tables(file)), ".xlsx") if file.suffix == ".ods" else (file.read_bytes(), file.suffix)


def xform(form, validate):
    """What pyxform makes of a form."""
    content, kind = source(form)
    result = convert(content, file_type=kind, validate=validate, pretty_print=True, form_name="data")
    return result.xform, result.itemsets


def check_accepted(form, options):
    try:
        xml, itemsets = xform(form, options.validate)
    except (PyXFormError, ODKValidateError) as error:
        return f"refused: {error}"
    made = {"form.xml": xml} | ({"itemsets.csv": itemsets} if itemsets else {})
    folder = Path(options.out) / form.stem if options.out else form
    for name, text in made.items():
        path = folder / name
        if options.write or options.out:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        elif not path.exists():
            return f"{name} is missing: run with --write"
        elif path.read_bytes() != text.encode():
            return f"{name} differs: look at it, then run with --write"
    return None


def check_refused(form, options):
    why = (form / "why.txt").read_text("utf-8")
    needs_java = why.startswith("ODK Validate")
    if needs_java and not options.validate:
        return None
    try:
        xform(form, needs_java)
    except (PyXFormError, ODKValidateError) as error:
        # pyxform names sets of things in any order, so the words are compared and not their places.
        told = set(str(error).replace(",", " ").split()) <= set(why.replace(",", " ").split())
        return None if needs_java or told else f"refused with other words: {error}"
    return "accepted, but stands under refused/"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--validate", action="store_true")
    parser.add_argument("--out")
    parser.add_argument("forms", nargs="*", type=Path)
    options = parser.parse_args()
    named = [(form, check_accepted) for form in options.forms]
    own = [(path, check_accepted) for path in sorted(HERE.iterdir()) if path.is_dir() and path.name != "refused"]
    own += [(path, check_refused) for path in sorted((HERE / "refused").glob("*"))]
    bad = 0
    for form, check in named or own:
        problem = check(form, options)
        bad += problem is not None
        print(f"{form.name}: {problem or 'ok'}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
