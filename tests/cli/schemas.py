"""Everything that --json prints fits its published schema (docs/schema).

usage: schemas.py SHIHE_CLI PROJECT
"""
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

CLI, PROJECT = sys.argv[1:3]
SCHEMAS = os.path.join(PROJECT, "docs", "schema")
CATALOGS = os.path.join(PROJECT, "tests", "data", "catalogs")
USERS = os.path.join(PROJECT, "resources", "sample", "catalogs")
CASES = os.path.join(PROJECT, "tests", "cases")
seen = set()
os.environ.setdefault("USER", "tester")  # who works at the terminal


def run(*arguments, stdin=None, status=(0,)):
    done = subprocess.run([CLI, *arguments], input=stdin, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode not in status:
        sys.exit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def fits(schema, *arguments, status=(0,)):
    seen.add(schema)
    with open(os.path.join(SCHEMAS, schema + ".schema.json"), encoding="utf-8") as file:
        validator = jsonschema.Draft7Validator(json.load(file))
    printed = json.loads(run(*arguments, "--json", status=status))
    for fault in validator.iter_errors(printed):
        sys.exit(f"{' '.join(arguments)}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:400]}")
    return printed


def fits_file(schema, path):
    with open(os.path.join(SCHEMAS, schema + ".schema.json"), encoding="utf-8") as file:
        validator = jsonschema.Draft7Validator(json.load(file))
    with open(path, encoding="utf-8") as file:
        for fault in validator.iter_errors(json.load(file)):
            sys.exit(f"{path}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:400]}")


def catalog():
    listed = fits("catalog-list", "catalog", "list")
    fits("catalog-list", "catalog", "list", "--catalogs", USERS)
    fits("catalog-coverage", "catalog", "coverage")
    for day in ("2020-01-15", "2026-11-22"):
        fits("catalog-status", "catalog", "status", "--as-of", day)
    # One of each type is shown, of sources all: they differ most.
    sources = [source["id"] for source in listed["sources"]]
    shown = [listed["practices"][0], listed["practices"][-1], listed["checklists"][0]["id"], *listed["facts"][:12], *sources]
    for name in shown:
        thing = fits("catalog-show", "catalog", "show", name)
        if thing["type"] == "source":
            fits("catalog-show", "catalog", "show", f"{name}:{thing['clauses'][0]['at']}")


def cases():
    for name in sorted(os.listdir(CASES)):
        case = os.path.join(CASES, name)
        for day in ("2020-01-15", "2026-11-22"):
            fits("evaluate", "evaluate", case, "--as-of", day)
            fits("obligations", "obligations", case, "--as-of", day)
        fits("evaluate", "evaluate", case, "--catalogs", USERS)
        fits("obligations", "obligations", case, "--catalogs", USERS)
        fits("necessity", "necessity", case, status=(0, 1))
        fits("compare", "evaluate", case, "--compare-as-of", "2020-01-15", "2026-11-22")


def workspace(folder):
    path = os.path.join(folder, "工作区.shihe")
    fits("workspace-create", "workspace", "create", path, "--organisation", "某公司")
    run("import", path, os.path.join(CASES, "guo-bing-safari-park.yaml"), "--catalogs", USERS)
    for schema in ("workspace-info", "workspace-log", "workspace-check"):
        fits(schema, *schema.split("-"), path)
    if not fits("workspace-search", "workspace", "search", path, "公司")["hits"]:
        sys.exit("workspace search: finds no organisation")
    person = fits("workspace-info", "workspace", "info", path)["persons"][0]
    paper = os.path.join(folder, "证明")
    fits("workspace-erase", "workspace", "erase", path, "person", person["id"], "--certificate", paper)
    fits_file("workspace-erase", paper + ".json")
    fits("workspace-log", "workspace", "log", path)
    made = fits("workspace-backup", "workspace", "backup", path)
    fits("workspace-restore", "workspace", "restore", made["path"], "--to", os.path.join(folder, "恢复.shihe"))
    older = os.path.join(folder, "旧版.shihe")
    run("workspace", "create", older, "--catalog", os.path.join(CATALOGS, "earlier"))
    run("edit", older, stdin="set purpose queue\nset fax true\nanswer keep.log no\nanswer poster.friendly partly\n")
    later = ("workspace", "upgrade", older, "--catalog", os.path.join(CATALOGS, "later"))
    fits("workspace-upgrade", *later, "--preview")
    if not fits("workspace-upgrade", *later)["adopted"] or fits("workspace-upgrade", *later)["adopted"]:
        sys.exit("workspace upgrade: is adopted once")
    fits("workspace-upgrade", "workspace", "upgrade", older, "--preview")
    with open(path, "r+b") as file:
        file.seek(-100, os.SEEK_END)
        file.write(b"\0" * 50)
    fits("workspace-check", "workspace", "check", path, status=(0, 1))
    demo = os.path.join(folder, "demo")
    run("demo", demo)
    fits("verify", "verify", os.path.join(demo, "report.pdf"))
    fits("verify", "verify", os.path.join(demo, "report.pdf"), "--against", os.path.join(demo, "demo.shihe"))


def keys(folder):
    """A token of SoftHSM with one certificate, where that is installed; without it, and of the system's store, what is refused."""
    modules = [os.path.join(place, "libsofthsm2.so") for place in
               ("/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/lib/aarch64-linux-gnu/softhsm", "/usr/lib64/pkcs11")]
    module = next(filter(os.path.exists, modules), None)
    if run("key", "list", "--system", "--json", status=(0, 1, 2)):
        fits("key-list", "key", "list", "--system", status=(0, 1))
    if module is None:
        seen.add("key-list")
        return
    tokens = os.path.join(folder, "tokens")
    os.mkdir(tokens)
    os.environ["SOFTHSM2_CONF"] = os.path.join(folder, "softhsm.conf")
    with open(os.environ["SOFTHSM2_CONF"], "w", encoding="utf-8") as file:
        file.write(f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n")
    fits("key-list", "key", "list", "--token", module, status=(1,))

    def tool(*arguments):
        subprocess.run(arguments, cwd=folder, check=True, capture_output=True, timeout=120)

    tool("softhsm2-util", "--init-token", "--free", "--label", "某公司", "--so-pin", "12345678", "--pin", "4711")
    tool("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/O=X/CN=Y",
         "-outform", "DER", "-keyout", "key.pem", "-out", "certificate.der")
    tool("pkcs11-tool", "--module", module, "--login", "--pin", "4711", "--write-object", "certificate.der", "--type", "cert",
         "--id", "0a", "--label", "y")
    if fits("key-list", "key", "list", "--token", module)["tokens"][0]["keys"][0]["name"] != "Y":
        sys.exit("key list: shows no certificate")


catalog()
cases()
with tempfile.TemporaryDirectory() as temporary:
    workspace(temporary)
    keys(temporary)
published = {name.removesuffix(".schema.json") for name in os.listdir(SCHEMAS)}
if published != seen:
    sys.exit(f"schemas that nothing was held against: {', '.join(sorted(published - seen))}")
print(f"{len(seen)} schemas held")
