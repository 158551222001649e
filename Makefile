# Two commands do everything on a Debian machine with Swift: `make run` and `make test`.

AT := 2022-01-04T02:00
HUIYIN := ../.build/release/huiyin

.PHONY: help run test lint format bench segmentation fuzz docs setup build clean

help:
	@sed -n 's/^## //p' Makefile

## make run      install what is missing, build, run the night on Samples/, say where to look
run: setup
	swift build -c release --product huiyin
	@mkdir -p night
	@# 10: done, with rejected rows. The samples hold broken rows on purpose.
	@cd night && $(HUIYIN) run --pipeline ../Pipelines/nightly.yaml --inbox ../Samples/inbox --out out \
		--at $(AT) || test $$? -eq 10
	@echo "晨报 night/out/report.html · 工单 night/out/orders.csv · 摘要 night/out/cases.md"
	@echo "页上的每个数都能列出来，如：cd night && $(HUIYIN) orders --run 1 --lane 人工"

## make test     install what is missing, then all checks: format, build without warnings, tests
test: setup lint
	swift build --build-tests
	swift test --skip-build --parallel

## make lint     check the format of the sources
lint:
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

## make format   format the sources
format:
	swift format --in-place --parallel --recursive Sources Tests Package.swift

## make bench    time the stages, and reading beside pandas and openpyxl, on generated input
bench: setup
	swift build -c release --package-path Tests/Benchmarks --scratch-path .build-bench
	.build-bench/release/huiyin-bench
	.build-bench/release/huiyin-bench read

## make segmentation   measure how words are cut, beside ICU's own dictionary and jieba
segmentation: setup
	swift build -c release --product huiyin
	/usr/bin/python3 Tools/segmentation.py .build/release/huiyin Tests/Segmentation/*.txt

## make fuzz     feed every reader with broken input for a minute each (Tools/fuzz 600 for ten)
fuzz: setup
	./Tools/fuzz 60

## make docs     check that every command, setting and diagnostic has its place in the documents
docs:
	swift test --filter DocumentationTests

## make setup    install missing system libraries (apt)
setup:
	@./Tools/setup

build:
	swift build

clean:
	rm -rf .build .build-* night
