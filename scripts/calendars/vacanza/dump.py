"""Writes holidays.txt beside this file from the Python package holidays (vacanza/holidays, MIT).

    pip install holidays==0.105 && python dump.py

Once in a while, when a new version knows new announcements; then `npm run generate`.
A line of the result is `code|weekend Monday to Sunday|last year known`; below it, indented, one line a holiday:
`name: dates`; a name in brackets is what the package knows beside the public holidays (`[bank]`, `[optional]`,
`[de_facto]`, `[government]`) or weekend days worked in exchange (`[worked]`).
A date is `MMDD` for every year, `MMDD/20-30` for 2020 to 2030, else `yyMMdd`; `~` behind it: an estimate.
Dates that several holidays share stand once, above the countries: `@7 dates`, and `@7` in their place.
"""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import holidays
from holidays import country_holidays, list_supported_countries

HERE = Path(__file__).parent
YEARS = range(2015, 2036)
BESIDE = ("bank", "optional", "de_facto", "government")
PLAIN = re.compile(r"\s*\((?:estimated|observed|in lieu|observed, estimated|substituted from [\d/]+)\)")
# What both packages know; the regions are those of ../date-holidays.ts.
CODES = (HERE / "codes.txt").read_text().split()


def dates_text(found: dict[date, bool]) -> str:
    """Fixed days in a run of more than three years as one, everything else one by one."""
    left = dict(found)
    texts = []
    for month_day in sorted({day.strftime("%m%d") for day in left}):
        years = sorted(d.year for d in left if d.strftime("%m%d") == month_day and not left[d])
        for run in runs(years):
            if len(run) <= 3:
                continue
            whole = run[0] == YEARS[0] and run[-1] == YEARS[-1]
            texts.append(month_day if whole else f"{month_day}/{run[0] % 100}-{run[-1] % 100}")
            for year in run:
                del left[date(year, int(month_day[:2]), int(month_day[2:]))]
    texts += [d.strftime("%y%m%d") + ("~" if left[d] else "") for d in sorted(left)]
    return " ".join(texts)


def runs(years: list[int]) -> list[list[int]]:
    result: list[list[int]] = []
    for year in years:
        if result and result[-1][-1] == year - 1:
            result[-1].append(year)
        else:
            result.append([year])
    return result


def of_country(code: str) -> list[str]:
    country, _, region = code.partition("-")

    def known(**more):
        return country_holidays(country, subdiv=region or None, years=YEARS, **more)

    try:
        public = known(language="en_US")
    except NotImplementedError:
        public = known()
    weekend = "".join("1" if day in public.weekend else "0" for day in range(7))
    lines = [f"{code}|{weekend}|{min(public.end_year, YEARS[-1])}"]
    names: dict[str, dict[date, bool]] = {}
    for day, name in sorted(public.items()):
        if day.year in YEARS:
            plain = PLAIN.sub("", name.split(";")[0]).strip()
            names.setdefault(plain, {})[day] = "estimated" in name
    for name, days in names.items():
        lines.append(f" {name.replace(':', ' ')}: {dates_text(days)}")
    for category in BESIDE:
        if category in public.supported_categories:
            days = {d: False for d in known(categories=category) if d.year in YEARS and d not in public}
            if days:
                lines.append(f" [{category}]: {dates_text(days)}")
    worked = {d: False for d in getattr(public, "weekend_workdays", ()) if d.year in YEARS}
    if worked:
        lines.append(f" [worked]: {dates_text(worked)}")
    return lines


def with_shared(lines: list[str]) -> list[str]:
    """Long lists of dates that stand several times, such as Easter Monday's, are written once."""
    uses = Counter(line.split(": ", 1)[1] for line in lines if ": " in line)
    shared = [text for text, times in uses.most_common() if times > 1 and len(text) > 20]
    number = {text: f"@{i}" for i, text in enumerate(shared)}
    result = [f"{number[text]} {text}" for text in shared]
    for line in lines:
        name, colon, text = line.partition(": ")
        result.append(name + colon + number.get(text, text))
    return result


supported = list_supported_countries(include_aliases=False)
head = [
    f"# Public holidays 2015-2035, worked out with vacanza/holidays {holidays.__version__}",
    "# https://github.com/vacanza/holidays, Copyright (c) Vacanza Team and individual contributors, MIT licence (LICENSE.txt beside this file)",
    "# How to read it and how to make it anew: dump.py",
]
body = [line for code in CODES if code.partition("-")[0] in supported for line in of_country(code)]
(HERE / "holidays.txt").write_text("\n".join(head + with_shared(body)) + "\n", encoding="utf-8")
