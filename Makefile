# Each target calls one script; the scripts say what they do. PROFILE=release builds what people install.
PROFILE ?= ci
export PROFILE

CODEGEN = cargo run -q --profile $(PROFILE) -p birdwire-codegen --

.DEFAULT_GOAL := help
.PHONY: help demo demo-swift demo-kotlin sandbox test lint generate generate-check dist bench readme clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 22

demo: ## send messages from Python and Node to a local Bird, and list them
	@scripts/prerequisites rust python node
	@scripts/demo python node

demo-swift: ## the same from Swift
	@scripts/prerequisites rust python
	@scripts/demo swift

demo-kotlin: ## the same from Kotlin
	@scripts/prerequisites rust python java maven
	@scripts/demo kotlin

sandbox: ## start a local Bird and leave it running
	@scripts/prerequisites rust
	@exec "$$(scripts/with-sandbox --binary)"

test: ## run all tests, each language's against its built package
	@scripts/prerequisites
	@scripts/test

lint: ## check form and style of everything
	@scripts/prerequisites rust python node
	@scripts/lint

generate: ## write every generated/ folder from spec/
	@scripts/prerequisites rust
	@$(CODEGEN) generate

generate-check: ## fail when generate would change something
	@scripts/prerequisites rust
	@$(CODEGEN) check

dist: ## build the wheel, the npm tarballs, the SwiftPM package and the Maven artefact into dist/
	@scripts/prerequisites
	@scripts/dist

bench: ## measure against httpx, requests and fetch
	@scripts/prerequisites rust python node
	@scripts/bench

readme: ## run every code block of the READMEs
	@scripts/prerequisites
	@scripts/readme

clean: ## remove what was built (but not .toolchain/)
	@rm -rf dist target bindings-swift/kotlin/target bindings-node/node_modules
