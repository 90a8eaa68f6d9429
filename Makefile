# make site: the web pages in Output/ from the policies in Documents/, on a machine with nothing but Swift and a package
# manager. make test: everything that CI runs.

.DEFAULT_GOAL := build
.PHONY: build site test browser-test bench functions format lint readme profiles goldens install-dependencies install-programs check-dependencies

# The last two are needed by libxml2's archive, for linking statically.
APT_PACKAGES := libxml2-dev libcmark-dev libjansson-dev libmd-dev libstemmer-dev libminizip-dev libxxhash-dev pkg-config liblzma-dev zlib1g-dev
BREW_PACKAGES := libxml2 cmark jansson libmd snowball minizip xxhash pkg-config
# Programs that only PDF files need, and the tests of reading them.
APT_PROGRAMS := poppler-utils
BREW_PROGRAMS := poppler
HEADERS := libxml/parser.h cmark.h jansson.h sha2.h libstemmer.h unzip.h xxhash.h
AS_ROOT := $(if $(filter 0,$(shell id -u)),,sudo)
PROGRAM := .build/release/policydiff
SOURCES := Sources Tests Package.swift

# What a small comparison calls stands side by side in the program: fewer pages of it to be fetched.
FUNCTIONS := $(CURDIR)/Tests/Benchmarks/functions.txt

# Start-up is most of the run time of a small comparison: 0.7 ms fully static, 2.2 ms with the C libraries as shared
# objects (libxml2 brings ICU). So link everything in where the machine has the archives, else what can be.
STATIC = --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  -Xlinker --symbol-ordering-file=$(FUNCTIONS) -Xlinker --no-warn-symbol-ordering \
  $$(pkg-config --static --libs-only-l libxml-2.0 | sed 's/-l/-Xlinker -l/g') -Xlinker -lstdc++
# Types are fetched by a call, not by their mangled names: decoding those, and searching all conformances of the program for
# the ones they need, was a tenth of a small comparison.
BUILD := swift build -c release --product policydiff \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -Xfrontend -Xswiftc -function-sections

build: install-dependencies
ifeq ($(shell uname -s),Linux)
	$(BUILD) $(STATIC) || { echo 'Not linked statically; trying with shared libraries.' >&2; $(BUILD); }
else
	$(BUILD)
endif

site: build
	$(PROGRAM) site Documents -o Output

test: lint build install-programs
	$(PROGRAM) site Documents -o Output --check
	swift test
	@$(MAKE) --no-print-directory browser-test

# Looks at every kind of page in a browser. Only where there is one: continuous integration installs Debian's chromium.
BROWSER := $(shell command -v chromium)
BROWSER_TOOLS := .build/browser-tools
CHANGED := Tests/Gold/versions/ashby-social-media
browser-test: $(if $(BROWSER),$(BROWSER_TOOLS)/ready)
ifdef BROWSER
	@$(PROGRAM) changes $(CHANGED)/before.txt $(CHANGED)/after.txt -o $(BROWSER_TOOLS)/changes.html || test $$? -eq 1
	CHROMIUM=$(BROWSER) PATH="$(CURDIR)/$(BROWSER_TOOLS)/bin:$$PATH" $(BROWSER_TOOLS)/bin/python Tests/Browser/check.py Output \
	  $(BROWSER_TOOLS)/changes.html
else
	@echo 'There is no chromium here: the pages are not looked at in a browser.'
endif

$(BROWSER_TOOLS)/ready: Tests/Browser/requirements.txt
	python3 -m venv $(BROWSER_TOOLS)
	$(BROWSER_TOOLS)/bin/pip install --quiet --requirement $<
	touch $@

bench: build
	python3 Tests/Benchmarks/bench.py $(PROGRAM)

# Writes down anew what a small comparison calls. Needs valgrind.
functions: build
	python3 Tests/Benchmarks/functions.py $(PROGRAM)

format:
	swift format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

# Runs the commands that README and the guide to profiles show and writes down what they print. Read the difference before you commit it.
readme:
	RECORD_GOLDENS=1 swift test --filter 'ReadmeTests|ProfileGuideTests'

# Compiles the profiles that the program carries, so that they load in a fraction of the time. Run it after a change to one.
profiles:
	RECORD_GOLDENS=1 swift test --filter ProfileImageTests
	touch Sources/CTemplates/templates.c

# Re-records what tests compare with. Read the difference before you commit it.
goldens:
	RECORD_GOLDENS=1 swift test

# Asks the compiler for the headers, so that a machine that has them needs neither a package manager nor the network.
install-dependencies:
	@if ! $(MAKE) --silent check-dependencies 2>/dev/null; then \
	  if command -v apt-get >/dev/null; then \
	    $(AS_ROOT) apt-get update -q && \
	    $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $(APT_PACKAGES); \
	  elif command -v brew >/dev/null; then \
	    brew install $(BREW_PACKAGES); \
	  else \
	    echo 'Install the development files of libxml2, cmark, jansson, libmd, libstemmer, minizip and xxhash, and pkg-config.' >&2; exit 1; \
	  fi; \
	fi

install-programs:
	@if ! command -v pdftohtml >/dev/null; then \
	  if command -v apt-get >/dev/null; then \
	    $(AS_ROOT) apt-get update -q && \
	    $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $(APT_PROGRAMS); \
	  elif command -v brew >/dev/null; then \
	    brew install $(BREW_PROGRAMS); \
	  else \
	    echo 'Install the programs of poppler.' >&2; exit 1; \
	  fi; \
	fi

check-dependencies:
	@command -v pkg-config >/dev/null
	@printf '#include <stddef.h>\n#include <sys/types.h>\n#include <stdint.h>\n$(foreach header,$(HEADERS),#include <$(header)>\n)' \
	  | clang -fsyntax-only -x c $$(pkg-config --cflags libxml-2.0 libcmark jansson libmd minizip libxxhash) - 2>/dev/null
