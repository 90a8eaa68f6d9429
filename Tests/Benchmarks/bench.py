"""Measures the built program beside tools that do part of its work, on the same files in the same run.

usage: bench.py PROGRAM

Runs of different programs alternate, so that a busy moment of the machine meets all of them, and the best of each counts.
Tools that are not installed are left out. Nothing here is a test: no figure makes it fail.
"""

import os
import random
import re
import shutil
import sys
import tempfile
import time

DOCUMENTS = sorted(entry.path for entry in os.scandir("Documents") if entry.name.endswith(".txt"))
PAIR = ["Documents/holy-trinity.txt", "Documents/aycliffe-drive.txt"]
MEGABYTE = 1_000_000
PATIENCE = 30  # seconds for one table
ROUNDS = 100  # of the short runs, whose best is steady only among many


def run(command, messages=os.devnull):
    """Seconds that one run took. Its output goes to nowhere."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, messages, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status = os.waitpid(process, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)} failed")
    return seconds


def peak(command):
    """Peak memory of one run in MiB, as text; empty without GNU time.

    A process started from here would count this interpreter's own memory as its own, so another small one starts it.
    """
    if not os.path.exists("/usr/bin/time") or sys.platform == "darwin":
        return ""
    with tempfile.NamedTemporaryFile("r") as report:
        run(["/usr/bin/time", "-f", "%M", "-o", report.name, *command])
        return f"{int(report.read().split()[-1]) / 1024:.1f}"


def best(commands, rounds):
    """The shortest time of each command. Rounds alternate between the commands, and end early where they take minutes."""
    results = {}
    start = time.perf_counter()
    for _ in range(rounds):
        if time.perf_counter() - start > PATIENCE:
            break
        for name, command in commands.items():
            seconds = run(command)
            results[name] = min(results.get(name, seconds), seconds)
    return results


def installed(commands):
    return {name: command for name, command in commands.items() if shutil.which(command[0])}


def table(title, header, rows):
    """Prints rows under a title; the first column to the left, the others to the right."""
    rows = [header] + [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    print(f"\n{title}\n")
    for row in rows:
        cells = [cell.ljust(width) if index == 0 else cell.rjust(width) for index, (cell, width) in enumerate(zip(row, widths))]
        print("  " + "  ".join(cells).rstrip())


def stages(program, path, rounds=3):
    """The least milliseconds of each stage of parsing a file, as --timings tells them."""
    least = {}
    with tempfile.NamedTemporaryFile("r") as messages:
        for _ in range(rounds):
            run([program, "parse", "--quiet", "--timings", "--format", "json", path], messages.name)
            with open(messages.name) as lines:
                for name, time_text, _ in (line.rstrip("\n").split("\t") for line in lines):
                    milliseconds = float(time_text.removesuffix(" ms"))
                    least[name] = min(least.get(name, milliseconds), milliseconds)
    return least


def pair_of_policies(program):
    commands = installed({
        "policydiff": [program, *PAIR],
        "policydiff --format json": [program, "--format", "json", *PAIR],
        "dwdiff": ["dwdiff", *PAIR],
        "wdiff": ["wdiff", *PAIR],
        "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", *PAIR],
        "pandoc (one file)": ["pandoc", "-f", "markdown", "-t", "html", PAIR[0]],
    })
    results = best(commands, ROUNDS)
    ours = results["policydiff"]
    table(
        f"Two policies, whole process ({' '.join(map(os.path.basename, PAIR))}), best of up to {ROUNDS}",
        ["", "ms", "policydiff takes", "peak MiB"],
        [[name, f"{seconds * 1000:.2f}", f"{ours / seconds:.2f}x", peak(commands[name])]
         for name, seconds in results.items()])


def throughput(program, folder):
    text = b"\n\n".join(open(path, "rb").read() for path in DOCUMENTS) + b"\n"
    path = os.path.join(folder, "large.txt")
    with open(path, "wb") as file:
        file.write(text * (36 * MEGABYTE // len(text)))
    size = os.path.getsize(path)
    parse_large(program, path, f"One file of {size / MEGABYTE:.0f} MB, our policies again and again, best of 3")
    with open(path, "w", encoding="utf-8") as file:
        file.write(distinct(text.decode("utf-8", "replace"), 36 * MEGABYTE))
    parse_large(program, path, "The same with other words in nearly every clause, so that none is like another, best of 3")


def distinct(text, size):
    """Copies of a text in each of which a sixth of each line's longer words are others of the text."""
    random.seed(3)
    words = sorted(set(re.findall(r"\b[a-z]{4,}\b", text)))
    lines = [re.split(r"(\b[a-z]{4,}\b)", line) for line in text.split("\n")]
    copies = []
    while sum(map(len, copies)) < size:
        copy = []
        for pieces in lines:
            pieces = pieces[:]
            places = range(1, len(pieces), 2)
            for place in random.sample(places, min(len(places), len(places) // 6 + 1)):
                pieces[place] = random.choice(words)
            copy.append("".join(pieces))
        copies.append("\n".join(copy) + "\n\n")
    return "".join(copies)


def parse_large(program, path, title):
    """Parsing beside cmark, whole and by stages; the ratio is of speed, and 0.33 is what is aimed at up to the positions."""
    size = os.path.getsize(path)
    commands = installed({
        "policydiff parse (JSON)": [program, "parse", "--quiet", "--format", "json", path],
        "cmark -t xml": ["cmark", "-t", "xml", path],
        "wc -w": ["wc", "-w", path],
    })
    results = best(commands, 3)
    spent = stages(program, path)
    spent["reading to positions"] = sum(spent[name] for name in ("reading", "outline", "meaning"))
    seconds = {**results, **{
        f"  {name}": spent[name] / 1000 for name in ("reading", "outline", "meaning", "reading to positions", "rendering")}}
    cmark = results.get("cmark -t xml")
    table(title, ["", "ms", "MB/s", "of cmark's speed", "peak MiB"], [
        [name, f"{time * 1000:.0f}", f"{size / max(time, 1e-4) / MEGABYTE:.0f}", f"{cmark / max(time, 1e-4):.2f}" if cmark else "",
         peak(commands[name]) if name in commands else ""]
        for name, time in seconds.items()])


def growth(program, folder):
    with open(max(DOCUMENTS, key=os.path.getsize), "rb") as file:
        text = file.read() + b"\n\n"
    rows = []
    for copies in (1, 100, 2000):
        path = os.path.join(folder, f"copies-{copies}.txt")
        with open(path, "wb") as file:
            file.write(text * copies)
        size = os.path.getsize(path)
        command = [program, "parse", "--quiet", "--format", "json", path]
        seconds = best({"": command}, 20 if copies == 1 else 3)[""]
        rows.append([f"{copies}x", f"{size / MEGABYTE:.2f}", f"{seconds * 1000:.1f}", f"{seconds * 1e9 / size:.0f}", peak(command)])
    table("Growth of one document", ["", "MB", "ms", "ns a byte", "peak MiB"], rows)


def many_documents(program, folder):
    rows = []
    for count in (2, 20, 200):
        policies = os.path.join(folder, f"policies-{count}")
        os.mkdir(policies)
        for index in range(count):
            shutil.copy(DOCUMENTS[index % len(DOCUMENTS)], os.path.join(policies, f"{index:04}.txt"))
        command = [program, "compare", "--quiet", "--format", "json", policies]
        seconds = best({"": command}, 3)[""]
        rows.append([f"{count} policies", f"{seconds * 1000:.1f}", f"{seconds * 1000 / count:.2f}", peak(command)])
    table("Growth of a comparison", ["", "ms", "ms a policy", "peak MiB"], rows)


def site_of_five(program, folder):
    """From nothing to a whole site, the folder removed before each run."""
    output = os.path.join(folder, "five")
    command = [program, "site", "Documents", "-o", output, "--quiet"]
    cold = []
    for _ in range(10):
        shutil.rmtree(output, ignore_errors=True)
        cold.append(run(command))
    check = best({"": [*command, "--check"]}, 10)[""]
    table("Site of five policies, best of 10", ["", "ms", "peak MiB"], [
        ["made from nothing", f"{min(cold) * 1000:.0f}", peak([*command, "--check"])],
        ["checked", f"{check * 1000:.0f}", ""],
    ])


def synthetic(folder, count):
    """Policies that differ: each leaves out other lines of one of ours, under another name."""
    os.mkdir(folder)
    texts = [open(path, encoding="utf-8", errors="replace").read().split("\n") for path in DOCUMENTS]
    for index in range(count):
        lines = texts[index % len(texts)]
        kept = [line for place, line in enumerate(lines) if place < 3 or (place * 7 + index // len(texts) * 13) % 41]
        with open(os.path.join(folder, f"school-{index:04}.txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(kept).replace("School", f"School {index}", 1))


def hugo_site(policies, folder):
    """The same text as pages of a minimal hugo site: one template, no theme."""
    os.makedirs(os.path.join(folder, "content"))
    os.makedirs(os.path.join(folder, "layouts", "_default"))
    with open(os.path.join(folder, "config.toml"), "w") as file:
        file.write('baseURL = "/"\ntitle = "Policies"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    for name in ("single", "list"):
        with open(os.path.join(folder, "layouts", "_default", f"{name}.html"), "w") as file:
            file.write("<!doctype html><title>{{ .Title }}</title>{{ .Content }}")
    for entry in os.scandir(policies):
        with open(entry.path, encoding="utf-8") as source, open(os.path.join(folder, "content", entry.name[:-4] + ".md"), "w") as file:
            file.write(f"---\ntitle: {entry.name[:-4]}\n---\n{source.read()}")


def site_of_many(program, folder):
    policies, output = os.path.join(folder, "thousand"), os.path.join(folder, "many", "site")
    synthetic(policies, 1000)
    command = [program, "site", policies, "-o", output, "--quiet"]
    start = os.path.join(folder, "many")

    def cold():
        shutil.rmtree(start, ignore_errors=True)
        os.mkdir(start)
        return run(command)

    made = min(cold() for _ in range(3))
    shutil.rmtree(start)
    os.mkdir(start)
    memory = peak(command)
    changes = []
    for index in range(6):
        with open(os.path.join(policies, "school-0500.txt"), "a", encoding="utf-8") as file:
            file.write(f"\nStaff must not post anything about pupils on day {index}.\n")
        changes.append(run(command))
    answers = []
    for months in range(3, 9):
        with open(os.path.join(policies, "school-0511.txt"), "a", encoding="utf-8") as file:
            file.write(f"\nPasswords must be changed every {months} months.\n")
        answers.append(run(command))
    change, answer, nothing = min(changes), min(answers), best({"": command}, 5)[""]
    rows = [
        ["made from nothing", f"{made * 1000:.0f}", "1", memory],
        ["one policy changed", f"{change * 1000:.0f}", f"1/{made / change:.0f}", ""],
        ["one policy answers otherwise", f"{answer * 1000:.0f}", f"1/{made / answer:.0f}", ""],
        ["nothing changed", f"{nothing * 1000:.0f}", f"1/{made / nothing:.0f}", ""],
    ]
    if shutil.which("hugo"):
        pages = os.path.join(folder, "hugo")
        hugo_site(policies, pages)
        hugo = ["hugo", "--quiet", "--source", pages]
        seconds = best({"": hugo}, 3)[""]
        rows.append(["hugo, the same text", f"{seconds * 1000:.0f}", f"{seconds / made:.2f}", peak(hugo)])
    table("Site of 1,000 policies, best of 3", ["", "ms", "of cold", "peak MiB"], rows)


def checking(program, folder):
    policies = os.path.join(folder, "checked")
    os.mkdir(policies)
    for index in range(1000):
        shutil.copy(DOCUMENTS[index % len(DOCUMENTS)], os.path.join(policies, f"{index:04}.txt"))
    commands = {
        name: [program, name, "--quiet", "--fail-on", "never", "--today", "2026-11-21", "--format", "json", policies]
        for name in ("parse", "check")
    }
    commands["parse"] = [word for word in commands["parse"] if word not in ("--fail-on", "never")]
    results = best(commands, 5)
    table("1,000 policies checked (JSON), best of 5", ["", "ms", "ratio to parse"],
          [[name, f"{seconds * 1000:.0f}", f"{seconds / results['parse']:.2f}x"] for name, seconds in results.items()])


def edited(text, share):
    """A text with a word changed, inserted or left out in some of its lines, and with some lines more."""
    lines = []
    for line in text.split("\n"):
        words = line.split(" ")
        if len(words) > 5 and random.random() < share:
            place = random.randrange(len(words))
            edit = random.randrange(4)
            if edit == 0:
                words[place] = "changed"
            elif edit == 1:
                words.insert(place, "quite")
            elif edit == 2:
                del words[place]
            else:
                lines.append(f"Staff must keep a record of number {random.randrange(MEGABYTE)}.")
        lines.append(" ".join(words))
    return "\n".join(lines)


def versions(folder):
    """Pairs of files: a policy and its next version in three sizes, and pairs on which comparisons take long."""
    random.seed(7)
    policies = "\n\n".join(open(path, encoding="utf-8").read() for path in DOCUMENTS)

    def pair(name, before, after):
        paths = [os.path.join(folder, f"{name}-{side}.txt") for side in ("before", "after")]
        for path, text in zip(paths, (before, after)):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        return paths

    def varied(size):
        # No two copies may be the same, or there would be nothing to tell clauses apart by.
        copies = []
        while sum(map(len, copies)) < size:
            copies.append(policies.replace("school", f"school {len(copies)}"))
        return "\n\n".join(copies)[:size]

    def lines(count, line):
        return "\n".join(line(index) for index in range(count)) + "\n"

    def vocabulary(_):
        return f"Line of the vocabulary number {random.choice('abcdefghijklmnopqrst')}."

    def shuffled(text):
        parts = text.splitlines()
        random.shuffle(parts)
        return "\n".join(parts) + "\n"

    small, medium, large = policies[:18_000], varied(1_800_000), varied(36 * MEGABYTE)
    distinct = lines(50_000, lambda index: f"Clause {index} says thing {index * 7}.")
    same = "The same clause stands here again."
    return {
        "18 KB": pair("small", small, edited(small, 0.05)),
        "1.8 MB": pair("medium", medium, edited(medium, 0.02)),
        "36 MB": pair("large", large, edited(large, 0.01)),
        "nothing shared": pair(
            "disjoint", *(lines(20_000, lambda index: " ".join(f"{side}{index}{place}x" for place in range(10))) for side in "ab")),
        "identical, interleaved": pair(
            "identical", lines(50_000, lambda _: same),
            lines(50_000, lambda index: same if index % 2 else f"Another clause {index} is here.")),
        "distinct, shuffled": pair("shuffled", distinct, shuffled(distinct)),
        "20 lines, shuffled": pair("vocabulary", lines(50_000, vocabulary), lines(50_000, vocabulary)),
    }


def changes(program, folder):
    """Changes between versions beside tools that compare words or lines and know nothing of clauses."""
    rows = []
    for name, paths in versions(folder).items():
        size = sum(map(os.path.getsize, paths))
        commands = installed({
            "policydiff": [program, "changes", "--quiet", *paths],
            "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", *paths],
            "git diff --histogram": ["git", "diff", "--no-index", "--histogram", *paths],
            **({"dwdiff": ["dwdiff", *paths]} if size < 10 * MEGABYTE else {}),
        })
        results = best(commands, 20 if size < MEGABYTE else 3)
        memory = peak(commands["policydiff"])
        rows.append(
            [name, f"{size / MEGABYTE:.2f}"]
            + [f"{results[tool] * 1000:.0f}" if tool in results else ""
               for tool in ("policydiff", "git diff --word-diff", "git diff --histogram", "dwdiff")]
            + [ratio(results, "git diff --word-diff"), ratio(results, "git diff --histogram"), memory,
               f"{float(memory or 0) * 1_048_576 / size:.1f}x"])
    table(
        "Changes between two versions, whole process in ms, best of several",
        ["", "MB", "policydiff", "git --word-diff", "git --histogram", "dwdiff", "to word-diff", "to histogram", "peak MiB",
         "of input"], rows)


def ratio(results, tool):
    """How many times as long as another tool it took."""
    return f"{results['policydiff'] / results[tool]:.1f}x" if tool in results else ""


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    pair_of_policies(program)
    with tempfile.TemporaryDirectory() as folder:
        throughput(program, folder)
        growth(program, folder)
        many_documents(program, folder)
        site_of_five(program, folder)
        site_of_many(program, folder)
        checking(program, folder)
        changes(program, folder)


main()
