#!/usr/bin/env python3
"""Times our PDF against what browsers and HTML printers make of the same content, in one run.

usage: compare_pdf.py SHIHE-CLI CASE.yaml|FILE.shihe [KIND] [LANG]

The report is made and signed (median of five runs), the same document is written as one HTML file, and headless Chromium
and WeasyPrint make a PDF of that, each once; whichever of them is not installed is named and left out. Wall time and the
largest resident size are those of the whole program, start included. Needs openssl and pdfinfo.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def run(command, **environment):
    """Seconds, and the largest resident size of the program and its children in MB."""
    timed = ["/usr/bin/time", "-f", "%M", *command] if os.path.exists("/usr/bin/time") else command
    began = time.monotonic()
    done = subprocess.run(timed, capture_output=True, text=True, env={**os.environ, **environment})
    seconds = time.monotonic() - began
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stderr.strip()[-500:]}")
    size = re.search(r"(\d+)\s*\Z", done.stderr) if timed is not command else None
    return seconds, int(size[1]) / 1024 if size else float("nan")


def pages(pdf):
    facts = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", facts)[1])


def tell(name, seconds, megabytes, pdf, ours=None):
    ratio = f"{seconds / ours:6.1f} times ours" if ours else ""
    print(f"{name:28} {seconds:8.3f} s {megabytes:8.1f} MB resident {os.path.getsize(pdf) / 1000:9.1f} kB"
          f" {pages(pdf):5} pages  {ratio}", flush=True)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, source = sys.argv[1:3]
    kind = sys.argv[3] if len(sys.argv) > 3 else "gap"
    language = sys.argv[4] if len(sys.argv) > 4 else "both"
    with tempfile.TemporaryDirectory() as folder:
        def file(name):
            return os.path.join(folder, name)

        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "30", "-subj", "/CN=Bench", "-addext", "keyUsage=critical,digitalSignature",
                        "-keyout", file("key.pem"), "-out", file("cert.pem")], check=True, capture_output=True)
        subprocess.run(["openssl", "pkcs12", "-export", "-inkey", file("key.pem"), "-in", file("cert.pem"),
                        "-out", file("key.p12"), "-passout", "pass:bench"], check=True, capture_output=True)
        report = [program, "report", source, "--kind", kind, "--lang", language, "--out"]
        signed = [*report, file("ours.pdf"), "--sign", file("key.p12"), "--password-env", "BENCH_PASSWORD"]
        runs = [run(signed, BENCH_PASSWORD="bench") for _ in range(5)]
        ours = statistics.median(seconds for seconds, _ in runs)
        tell("Shihe, signed", ours, statistics.median(size for _, size in runs), file("ours.pdf"))
        run([*report, file("report.html")])
        chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        others = {
            "Chromium, headless": chromium and [
                chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                f"--print-to-pdf={file('chromium.pdf')}", f"--user-data-dir={file('profile')}",
                f"file://{file('report.html')}"],
            "WeasyPrint": shutil.which("weasyprint") and ["weasyprint", file("report.html"), file("weasyprint.pdf")],
        }
        for name, command in others.items():
            if not command:
                print(f"{name:28} not installed")
                continue
            seconds, size = run(command)
            tell(name, seconds, size, file(name.split(",")[0].lower() + ".pdf"), ours)


main()
