#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of this folder: a small book and its figures, straight from the definitions with exact fractions.

It shares no code with the program, looks at every account at every snapshot, and knows no shortcut. `make.py N` takes
N accounts in place of 40. Everything goes into the working directory.
"""
import csv
import datetime as dt
import random
import sys
from fractions import Fraction as F

random.seed(20240401)
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 40
FIRST, LAST = (2023, 4), (2025, 3)  # two fiscal years from April
PLANS, PRODUCTS = ["basic", "pro", "enterprise", ""], ["core", "analytics", ""]
INDUSTRIES, TAGS, SEGMENTS = ["飲食", "小売", "医療", ""], ["vip", "紹介", "beta"], ["SMB", "Enterprise"]


def index(year, month):
    return year * 12 + month - 1


def last_day(i):
    return dt.date((i + 1) // 12, (i + 1) % 12 + 1, 1) - dt.timedelta(days=1)


def month_text(i):
    return f"{i // 12}-{i % 12 + 1:02}"


accounts, rows = [], []
for n in range(1, COUNT + 1):
    parent = str(random.randrange(1, n)) if n > 5 and random.random() < 0.3 else ""
    tags = sorted(random.sample(TAGS, random.choice([0, 0, 1, 1, 2, 3])))
    accounts.append({"account_id": str(n), "segment": random.choice(SEGMENTS), "industry": random.choice(INDUSTRIES), "parent_id": parent, "tags": "|".join(tags)})
    for _ in range(random.choice([0, 1, 1, 2, 3, 4])):
        start = dt.date(2022, 12, 1) + dt.timedelta(days=random.randrange(0, 780))
        end = None if random.random() < 0.4 else start + dt.timedelta(days=random.choice([0, 14, 28, 31, 90, 181, 365, 500]))
        rows.append({"subscription_id": f"s{len(rows) + 1}", "account_id": str(n), "start_date": start, "end_date": end, "mrr": F(random.randrange(1, 90000), 100),
                     "plan": random.choice(PLANS), "product": random.choice(PRODUCTS)})


def mrr(of, i):
    """What these rows are worth at the snapshot of month i."""
    day = last_day(i)
    return sum((r["mrr"] for r in of if r["start_date"] <= day and (r["end_date"] is None or r["end_date"] > day)), F(0))


def compare(units, opening, closing):
    """Sums over units (lists of rows) between two snapshots."""
    s = dict.fromkeys("start new exp con churn rea n_start n_new n_exp n_con n_churn n_rea".split(), F(0))
    for of in units:
        p, q = mrr(of, opening), mrr(of, closing)
        if p > 0:
            s["start"] += p
            s["n_start"] += 1
        kind = None
        if p == 0 and q > 0:
            before = any(mrr(of, i) > 0 for i in range(index(2022, 11), opening + 1))
            kind, amount = ("rea" if before else "new"), q
        elif p > 0 and q == 0:
            kind, amount = "churn", p
        elif q > p:
            kind, amount = "exp", q - p
        elif q < p:
            kind, amount = "con", p - q
        if kind:
            s[kind] += amount
            s["n_" + kind] += 1
    return s


def line(s):
    end = s["start"] + s["new"] + s["exp"] + s["rea"] - s["con"] - s["churn"]
    n_end = s["n_start"] + s["n_new"] + s["n_rea"] - s["n_churn"]
    rate = lambda a, b: "" if b == 0 else f"{float(a / b):.12f}"
    money = lambda a: f"{float(a):.2f}"
    S = s["start"]
    return [money(s[k]) for k in ("start", "new", "exp", "con", "churn", "rea")] + [money(end)] + \
        [str(int(s[k])) for k in ("n_start", "n_new", "n_exp", "n_con", "n_churn", "n_rea")] + [str(int(n_end))] + \
        [rate(S + s["exp"] - s["con"] - s["churn"], S), rate(S - s["con"] - s["churn"], S), rate(s["n_churn"], s["n_start"]),
         rate(s["con"] + s["churn"], S), rate(s["churn"], S), rate(s["con"] + s["churn"] - s["exp"], S),
         money(end * 12), "" if n_end == 0 else f"{float(end / n_end):.6f}"]


MONEY = "starting_mrr,new_mrr,expansion_mrr,contraction_mrr,churn_mrr,reactivation_mrr,ending_mrr".split(",")
COUNTS = [m.replace("_mrr", "_customers") for m in MONEY]
COUNTS[4:6] = ["churned_customers", "reactivated_customers"]
HEAD = MONEY + COUNTS + "nrr,grr,logo_churn_rate,gross_mrr_churn_rate,churned_mrr_rate,net_mrr_churn_rate,arr,arpa".split(",")


def periods(window):
    first, last = index(*FIRST), index(*LAST)
    if window == "month":
        return [(month_text(i), i - 1, i) for i in range(first, last + 1)]
    if window == "span":
        return [(f"{month_text(first)}..{month_text(last)}", first - 1, last)]
    length = {"quarter": 3, "half": 6, "year": 12}[window]
    found = []
    for start in range(first, last + 1, length):
        year = 2023 + (start - first) // 12
        part = (start - first) % 12 // length + 1
        found.append((f"FY{year}" + {"quarter": f"-Q{part}", "half": f"-H{part}", "year": ""}[window], start - 1, start + length - 1))
    return found


BY_KEY = {a["account_id"]: a for a in accounts}


def units(by, slice_value):
    """The units of a slice: the account's rows, or those of a plan or product."""
    found = []
    for a in accounts:
        own = [r for r in rows if r["account_id"] == a["account_id"]]
        if by in ("plan", "product"):
            own = [r for r in own if r[by] == slice_value]
        elif by == "tag":
            if slice_value not in (a["tags"].split("|")):
                continue
        elif by:
            if a[{"parent": "parent_id"}.get(by, by)] != slice_value:
                continue
        found.append(own)
    return found


def slices(by):
    if by in ("plan", "product"):
        names = {r[by] for r in rows}
    elif by == "tag":
        names = {t for a in accounts for t in a["tags"].split("|")}
    else:
        names = {a[{"parent": "parent_id"}.get(by, by)] for a in accounts}
    # Numbers by value, then texts by code point.
    return sorted(names, key=lambda n: (0, int(n), "") if n.isdigit() else (1, 0, n))


def write(name, head, lines):
    with open(name, "w", newline="", encoding="utf-8") as f:
        out = csv.writer(f)
        out.writerow(head)
        out.writerows(lines)


write("accounts.csv", list(accounts[0]), [list(a.values()) for a in accounts])
write("subscriptions.csv", list(rows[0]), [[float(v) if k == "mrr" else v for k, v in r.items()] for r in rows])
for window in ("quarter", "half", "year", "span"):
    write(f"expected_{window}.csv", ["period", "first_day", "last_day"] + HEAD,
          [[code, last_day(o) + dt.timedelta(days=1), last_day(c)] + line(compare(units(None, None), o, c)) for code, o, c in periods(window)])
for by in ("plan", "product", "industry", "tag", "parent"):
    write(f"expected_half_by_{by}.csv", [by, "period", "first_day", "last_day"] + HEAD,
          [[name, code, last_day(o) + dt.timedelta(days=1), last_day(c)] + line(compare(units(by, name), o, c)) for name in slices(by) for code, o, c in periods("half")])
write("expected_month_by_plan.csv", ["plan", "month"] + HEAD,
      [[name, code] + line(compare(units("plan", name), o, c)) for name in slices("plan") for code, o, c in periods("month")])
