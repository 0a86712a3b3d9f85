# The only door to the project. `make` alone lists what it can do; every target installs and makes what it needs.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install generate docs lib build check check-types check-style check-dist check-house check-speed record-speed test bench bench-quick bench-phases screenshots pack clean
MAKEFLAGS += --no-builtin-rules

bin := node_modules/.bin
typescript := node -r ts-node/register/transpile-only
policyc := node lib/cli/main.js

# Folders are listed with their files: a file that is gone makes its folder newer.
tools := $(shell find tools)
templates := $(shell find templates)
schemas := src/model/policy.schema.json src/render/manifest.schema.json src/config/config.schema.json
vocabulary := $(shell find src/model/vocabulary)
rules := $(shell find src/lint src/diff/impacts)
sources := $(shell find src -path src/generated -prune -o -print)

# A part of a path: `make test TESTS=parse` runs the test files that have it in their path.
TESTS =

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

install: node_modules/.package-lock.json ## Install the locked packages, if they are not there
node_modules/.package-lock.json: package-lock.json
	npm ci --include=dev --no-audit --no-fund --loglevel=error
	@touch $@

generate: src/generated/.stamp ## Make validators, templates as code, types, and the pages in docs, where out of date
src/generated/.stamp: node_modules/.package-lock.json $(tools) $(schemas) $(templates) $(vocabulary) $(rules)
	$(typescript) tools/generate.ts
	@touch $@

docs: install ## Make the reference pages in docs again, and all else that is generated
	$(typescript) tools/generate.ts

lib: lib/cli/main.js ## Compile the package to lib
lib/cli/main.js: src/generated/.stamp tsconfig.json tsconfig.build.json $(sources)
	@rm -rf lib
	$(typescript) tools/compile.ts
	$(typescript) tools/bundle.ts
	$(typescript) tools/fingerprint.ts
	@touch $@

build: lib ## Compile the policies to dist
	$(policyc) build

check: check-types check-style check-dist check-house check-speed ## Check types, style, house rules, that dist is fresh, and what commands cost

check-types: generate
	$(bin)/tsc --noEmit

check-style: install
	$(bin)/biome check --error-on-warnings .

check-dist: lib
	$(policyc) build --check

check-house: generate
	$(typescript) test/run.ts test/house/

check-speed: lib ## Check that commands load and cost no more than bench/bounds.json says
	$(typescript) bench/guard.ts

record-speed: lib ## Make the bounds what commands cost now, and say why: REASON="…"
	@$(typescript) bench/guard.ts --record $(if $(REASON),'$(subst ','\'',$(REASON))',"")

test: lib ## Run the tests (TESTS=parse: those with "parse" in their path)
	$(typescript) test/run.ts $(TESTS)

bench: lib ## Measure what policyc costs beside its peers, and write bench/RESULTS.md: about an hour
	$(typescript) bench/main.ts $(if $(NO_PEERS),--no-peers)

bench-quick: lib ## Measure what policyc costs beside its floors, in about two minutes
	$(typescript) bench/main.ts --quick

bench-phases: generate ## Measure what each phase of a build costs, and what the rules cost beside it
	$(typescript) bench/phases.ts
	$(typescript) bench/rules.ts

screenshots: install ## Take pictures of every page of dist, in screenshots/: wide, narrow, dark and printed
	$(typescript) tools/screenshots.ts

pack: lib ## Make the npm package, policyc-<version>.tgz
	npm pack --loglevel=error

clean: ## Remove what is made and not committed
	rm -rf lib src/generated screenshots policyc-*.tgz
