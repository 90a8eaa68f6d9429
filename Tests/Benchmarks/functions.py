"""Writes functions.txt: the functions that a comparison of two policies calls.

The linker puts them side by side, so that a short run asks the system for a sixth fewer pages of the program. A name that is no
longer there is passed over, so run it again (`make functions`) after large changes only. Needs valgrind.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DOCUMENTS = os.path.join(HERE, "..", "..", "Documents")
PAIR = [os.path.join(DOCUMENTS, name) for name in ("holy-trinity.txt", "aycliffe-drive.txt")]


def called(program):
    """The names of all functions that one run calls, as the linker knows them."""
    with tempfile.TemporaryDirectory() as folder:
        stripped, profile = os.path.join(folder, "program"), os.path.join(folder, "profile")
        # Valgrind takes minutes to read the debugging information, and needs only the names.
        subprocess.run(["strip", "--strip-debug", program, "-o", stripped], check=True)
        subprocess.run(
            ["valgrind", "--quiet", "--demangle=no", "--tool=callgrind", f"--callgrind-out-file={profile}", stripped, *PAIR],
            # It exits with 1, as the policies differ.
            check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(profile) as lines:
            names = (re.match(r"c?fn=\(\d+\) (.*)", line) for line in lines)
            return {re.sub(r"'\d+$", "", name[1]) for name in names if name}


def main():
    if len(sys.argv) != 2:
        sys.exit(f"{__doc__}\nusage: functions.py PROGRAM")
    names = sorted(name for name in called(sys.argv[1]) if not name.startswith("0x"))
    with open(os.path.join(HERE, "functions.txt"), "w") as file:
        file.writelines(f"{name}\n" for name in names)


main()
