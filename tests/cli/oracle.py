#!/usr/bin/env python3
"""A second implementation of the scoring rules, held against shihe-cli on random cases.

usage: oracle.py SHIHE_CLI CATALOG_FOLDER [--cases N] [--seed S]

It shares nothing with the program: it reads the YAML with PyYAML, every scalar as text, and computes with whole numbers
and fractions as the design states the rules. Exit status 1 names the first difference and keeps its case file.
"""
import argparse
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from fractions import Fraction

import yaml

LEVELS = ["low", "medium", "high", "serious"]
LIKELIHOODS = ["low", "medium", "high", "very-high"]
WORST = {"no": 6, None: 5, "unknown": 4, "partly": 3, "mostly": 2, "yes": 1, "na": 0}


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


class Catalog:
    def __init__(self, root):
        def all_of(folder):
            return [read(path) for path in sorted(glob.glob(os.path.join(root, folder, "*.yaml")))]
        self.meta = read(os.path.join(root, "catalog.yaml"))
        self.facts = {f["id"]: f for f in read(os.path.join(root, "profile.yaml"))["facts"]}
        self.scoring = read(os.path.join(root, "scoring.yaml"))
        self.sources = {s["id"]: s for s in all_of("sources")}
        self.checklists = {c["id"]: c for c in all_of("checklists")}
        self.practices = {p["id"]: p for file in all_of("practices") for p in file}
        self.clauses = {(s["id"], c["at"]): c for s in self.sources.values() for c in s["clauses"]}

    def status(self, source, day):
        now = None
        for step in self.sources[source]["status"]:
            if step["from"] <= day:
                now = step["is"]
        return now


def truth(tree, profile, facts):
    """True, False, or None for unknown."""
    if "all" in tree:
        values = [truth(t, profile, facts) for t in tree["all"]]
        return False if False in values else None if None in values else True
    if "any" in tree:
        values = [truth(t, profile, facts) for t in tree["any"]]
        return True if True in values else None if None in values else False
    if "not" in tree:
        value = truth(tree["not"], profile, facts)
        return None if value is None else not value
    if tree["fact"] not in profile:
        return None
    value = profile[tree["fact"]]
    if "is" in tree:
        wanted = tree["is"]
        return value == ({"true": True, "false": False}[wanted] if facts[tree["fact"]]["type"] == "flag" else wanted)
    if "has" in tree:
        return tree["has"] in value
    if "at_least" in tree:
        return value >= int(tree["at_least"])
    return value <= int(tree["at_most"])


def asked(tree):
    if "fact" in tree:
        return {tree["fact"]}
    children = tree.get("all") or tree.get("any") or [tree["not"]]
    return set().union(*[asked(t) for t in children]) if children else set()


def in_bytes(ids):
    return sorted(ids, key=lambda i: i.encode())


class Day:
    """One catalog on one day."""

    def __init__(self, catalog, day):
        self.c = catalog
        self.day = day
        self.status = {s: catalog.status(s, day) for s in catalog.sources}

    def is_view(self, clause, force):
        source = self.c.sources[clause[0]]
        return self.in_force(clause) and source["force"] == force and source["depth"] != "D"

    def in_force(self, clause):
        return self.status[clause[0]] == "in-force"

    def cites(self, practice):
        return [(c["source"], c["at"]) for c in self.c.practices[practice]["cites"]]

    def factor(self, clause):
        return int(self.c.scoring["level_factor"][self.c.clauses[clause]["level"]])

    def weight(self, practice, clauses):
        if not clauses:
            return None
        return int(self.c.practices[practice]["severity"]) * max(self.factor(c) for c in clauses)

    def mandatory(self, clauses):
        return any(self.c.clauses[c]["level"] in ("prohibited", "shall") for c in clauses)

    def views(self):
        yield "law", "law", lambda p: [c for c in self.cites(p) if self.is_view(c, "binding")]
        yield "standards", "standards", lambda p: [c for c in self.cites(p) if self.is_view(c, "recommended")]
        for i in in_bytes(self.c.checklists):
            listed = {p for s in self.c.checklists[i]["sections"] for p in s["practices"]}
            sources = self.c.checklists[i]["sources"]
            yield i, "checklist", lambda p, listed=listed, sources=sources: [
                c for c in self.cites(p) if p in listed and c[0] in sources and self.status[c[0]]]
        for i in in_bytes(self.c.sources):
            yield i, "source", lambda p, i=i: [c for c in self.cites(p) if c[0] == i and self.status[i]]


def two_decimals(earned, possible):
    if possible == 0:
        return None
    hundredths = earned * 10000 // possible
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def evaluate(catalog, day_text, items, assumed, unknown):
    """items: {practice: (answer or None, profile)} of the applicable practices."""
    day = Day(catalog, day_text)
    scoring = catalog.scoring
    values = {k: int(v) for k, v in scoring["values"].items()}
    value = {p: (a or {}).get("value") for p, (a, _) in items.items()}
    known = {p: v or "unknown" for p, v in value.items()}
    law_of = {p: [c for c in day.cites(p) if day.is_view(c, "binding")] for p in items}
    red = {p for p in items if catalog.practices[p]["red_line"] == "true" and day.mandatory(law_of[p])}

    weights, views = {}, []
    for view_id, kind, clauses_of in day.views():
        held = {p: clauses_of(p) for p in items}
        held = {p: c for p, c in held.items() if c}
        w = {p: day.weight(p, c) for p, c in held.items()}
        if kind in ("law", "standards"):
            weights[kind] = w
        counted = [p for p in w if known[p] != "na"]
        earned = sum(w[p] * values[known[p]] for p in counted)
        possible = 3 * sum(w[p] for p in counted)
        positive = [p for p in w if known[p] in ("yes", "mostly")]
        grade = None
        if possible:
            mandatory_no = any(known[p] == "no" and day.mandatory(held[p]) for p in w)
            for step in scoring["grades"]:
                if Fraction(100 * earned, possible) < int(step["from"]):
                    continue
                if step.get("refuses_mandatory_no") == "true" and mandatory_no:
                    continue
                grade = step["grade"]
                break
            caps = [scoring["caps"][known[p]] for p in w if p in red and known[p] in scoring["caps"]]
            grade = max([grade] + caps)
        answered = sum(known[p] != "unknown" for p in w)
        views.append({"id": view_id, "kind": kind, "earned": earned, "possible": possible,
                      "conformity": two_decimals(earned, possible), "applicable": len(w), "answered": answered,
                      "positive": len(positive),
                      "evidenced": sum(bool((items[p][0] or {}).get("evidence")) for p in positive),
                      "grade": grade, "provisional": answered < len(w)})

    def computed(p):
        profile = items[p][1]
        stored = lambda t: profile.get(t["fact"])
        impact = LEVELS.index(scoring["impact_by_severity"][catalog.practices[p]["severity"]])
        for threshold in scoring["raise_impact"]:
            if stored(threshold) is not None and stored(threshold) >= int(threshold["at_least"]):
                impact += 1
        if truth(scoring["vulnerable"], profile, catalog.facts) is True:
            impact += 1
        impact = min(impact, 3)
        word = "red_line_no" if p in red and known[p] == "no" else known[p]
        likelihood = LIKELIHOODS.index(scoring["likelihood"][word])
        for floor in scoring["likelihood_floor"]:
            if stored(floor) is not None and stored(floor) > int(floor["above"]):
                likelihood = max(likelihood, LIKELIHOODS.index(floor["level"]))
        return impact, likelihood

    def risk(impact, likelihood):
        return scoring["matrix"][LEVELS[impact]][LIKELIHOODS[likelihood]]

    def finding(p, clauses):
        impact, likelihood = computed(p)
        override = (items[p][0] or {}).get("risk")
        after_i = LEVELS.index(override["impact"]) if override and override.get("impact") else impact
        after_l = LIKELIHOODS.index(override["likelihood"]) if override and override.get("likelihood") else likelihood
        law = views[0]
        gain = Fraction(0)
        if law["possible"] and p in weights["law"]:
            gain = Fraction(100 * weights["law"][p] * (3 - values[known[p]]), law["possible"])
        return {"practice": p, "answer": value[p], "clauses": in_bytes([f"{s}:{a}" for s, a in clauses]),
                "binding": day.mandatory(law_of[p]), "impact": LEVELS[after_i], "likelihood": LIKELIHOODS[after_l],
                "risk": risk(after_i, after_l),
                "computed": {"impact": LEVELS[impact], "likelihood": LIKELIHOODS[likelihood],
                             "risk": risk(impact, likelihood)},
                "override": override and {"impact": override.get("impact"), "likelihood": override.get("likelihood"),
                                          "reason": override["reason"]},
                "gain": {"num": gain.numerator, "den": gain.denominator}}

    findings, anticipated = [], []
    for p in items:
        if known[p] in ("yes", "na"):
            continue
        if weights["law"].get(p, 0) > 0 or weights["standards"].get(p, 0) > 0:
            findings.append(finding(p, [c for c in day.cites(p) if day.in_force(c)]))
            continue
        coming = [c for c in day.cites(p) if day.status[c[0]] in ("draft", "published")]
        if any(day.factor(c) > 0 for c in coming):
            anticipated.append(finding(p, coming))

    def order(f):
        p = f["practice"]
        weight = weights["law"][p] if p in weights["law"] else weights["standards"].get(p, 0)
        return (-LEVELS.index(f["risk"]), -weight, p.encode())

    findings.sort(key=order)
    anticipated.sort(key=order)
    result = {"as_of": day_text, "applicable": in_bytes(items), "assumed": in_bytes(assumed),
              "unknown_facts": in_bytes(unknown), "views": views,
              "red_lines": [{"practice": p, "answer": known[p]} for p in in_bytes(red) if known[p] in ("no", "partly")],
              "open_red_lines": [p for p in in_bytes(red) if known[p] == "unknown"],
              "findings": findings, "anticipated": anticipated, "risk": findings[0]["risk"] if findings else None}
    if day_text > catalog.meta["date"]:
        result["law_known_until"] = catalog.meta["date"]
    return result


def one(catalog, day, profile, answers):
    trees = {p: catalog.practices[p].get("applies") for p in catalog.practices}
    outcome = {p: True if t is None else truth(t, profile, catalog.facts) for p, t in trees.items()}
    wanted = set().union(*[asked(t) for t in trees.values() if t], asked(catalog.scoring["vulnerable"]),
                         {t["fact"] for t in catalog.scoring["raise_impact"] + catalog.scoring["likelihood_floor"]})
    items = {p: (answers.get(p), profile) for p in outcome if outcome[p] is not False}
    return items, {p for p in items if outcome[p] is None}, wanted - set(profile)


def expected(catalog, case):
    day = case["as_of"]
    if "activities" not in case:
        return evaluate(catalog, day, *one(catalog, day, case["profile"], case["answers"]))
    parts = []
    for activity in case["activities"]:
        profile = {**case["profile"], **activity["profile"]}
        answers = {**case["answers"], **activity["answers"]}
        parts.append((activity["id"], one(catalog, day, profile, answers)))
    singles = [{**evaluate(catalog, day, *part), "id": name} for name, part in parts]

    def priority(part_items, p):
        single = evaluate(catalog, day, {p: part_items[p]}, set(), set())
        for f in single["findings"] + single["anticipated"]:
            return LEVELS.index(f["computed"]["risk"])
        return 0

    worst = {}
    for _, (items, _, _) in parts:
        for p, item in items.items():
            rank = (WORST[(item[0] or {}).get("value")], priority(items, p))
            if p not in worst or rank > worst[p][0]:
                worst[p] = (rank, item)
    certain = set().union(*[set(items) - assumed for _, (items, assumed, _) in parts])
    unknown = set().union(*[u for _, (_, _, u) in parts])
    return {"combined": evaluate(catalog, day, {p: i for p, (_, i) in worst.items()}, set(worst) - certain, unknown),
            "activities": singles}


def random_profile(catalog, rng):
    profile = {}
    numbers = [0, 1, 99_999, 100_000, 100_001, 499_999, 500_000, 999_999, 1_000_000, 1_000_001, 10_000_000, 10_000_001]
    for name, fact in catalog.facts.items():
        if rng.random() < 0.25:
            continue
        if fact["type"] == "flag":
            profile[name] = rng.random() < 0.5
        elif fact["type"] == "number":
            profile[name] = rng.choice(numbers)
        elif fact["type"] == "one":
            profile[name] = rng.choice(fact["options"])["id"]
        else:
            profile[name] = [o["id"] for o in fact["options"] if rng.random() < 0.4]
    return profile


def random_answers(catalog, rng):
    answers = {}
    for p in catalog.practices:
        if rng.random() < 0.25:
            continue
        value = rng.choice(["yes", "yes", "mostly", "partly", "no", "unknown", "na"])
        answer = {"value": value}
        if value == "na":
            answer["reason"] = "没有这项活动"
        if rng.random() < 0.3:
            answer["evidence"] = ["制度.pdf"]
        if rng.random() < 0.1:
            answer["risk"] = {"reason": "试点"}
            if rng.random() < 0.7:
                answer["risk"]["impact"] = rng.choice(LEVELS)
            if rng.random() < 0.7 or len(answer["risk"]) == 1:
                answer["risk"]["likelihood"] = rng.choice(LIKELIHOODS)
        answers[p] = answer
    return answers


def random_case(catalog, rng):
    days = ["2019-11-01", "2020-01-15", "2021-09-01", "2021-11-01", "2023-05-01", "2025-04-01", "2025-05-31",
            "2025-06-01", "2025-12-31", "2026-01-01", "2026-11-22", "2027-03-01"]
    day = rng.choice(days)
    if rng.random() < 0.3:
        day = (date(2014, 1, 1) + timedelta(days=rng.randrange(5000))).isoformat()
    case = {"case": 1, "title": {"zh": "随机", "en": "Random"}, "organisation": {"zh": "某公司", "en": "A firm"},
            "as_of": day, "profile": random_profile(catalog, rng), "answers": random_answers(catalog, rng)}
    if rng.random() < 0.3:
        case["activities"] = [{"id": f"activity-{n}", "title": {"zh": "活动", "en": "Activity"},
                               "profile": random_profile(catalog, rng), "answers": random_answers(catalog, rng)}
                              for n in range(rng.randrange(1, 4))]
    return case


def difference(a, b, path=""):
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(set(a) | set(b)):
            if key not in a or key not in b:
                return f"{path}.{key} is on one side only"
            found = difference(a[key], b[key], f"{path}.{key}")
            if found:
                return found
        return None
    if isinstance(a, list) and isinstance(b, list):
        for n, (x, y) in enumerate(zip(a, b)):
            found = difference(x, y, f"{path}[{n}]")
            if found:
                return found
        return None if len(a) == len(b) else f"{path} has {len(a)} entries here and {len(b)} in the program"
    return None if a == b and type(a) is type(b) else f"{path} is {a!r} here and {b!r} in the program"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("catalog")
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    catalog = Catalog(options.catalog)
    folder = tempfile.mkdtemp()
    for number in range(options.cases):
        case = random_case(catalog, random.Random(options.seed * 100_003 + number))
        path = os.path.join(folder, f"case-{number}.yaml")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(case, file, ensure_ascii=False, indent=1)  # JSON is YAML
        run = subprocess.run([options.cli, "evaluate", path, "--json", "--catalog", options.catalog],
                             capture_output=True, text=True, encoding="utf-8")
        if run.returncode != 0:
            sys.exit(f"{path}: exit status {run.returncode}\n{run.stderr}")
        printed = json.loads(run.stdout)
        for part in [printed] if "combined" not in printed else [printed["combined"], *printed["activities"]]:
            del part["catalog"]
        found = difference(expected(catalog, case), printed)
        if found:
            sys.exit(f"{path}: {found}")
        os.remove(path)
    os.rmdir(folder)
    print(f"{options.cases} random cases agree")


main()
