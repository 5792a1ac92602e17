# make demo   simulate, verify on the RTL, compare precisions, and write the page reports/digits/index.html
# make test   lint, the committed Verilog is current, the fast tests        make test-all   the slow ones too
# make soc    digits and resnet8 in a simulated system, run by its RISC-V processor
# make formal  every formal proof of the RTL; make formal-NAME one of them, make formal-faults what each catches
# make docs   the documentation site in build/docs, warnings are errors
# make setup  everything that development needs, in .venv                    make lint       ruff and mypy

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt
PROJECT := pyproject.toml constraints.txt

# One thread for each numeric library: the tests already use a process per core.
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1
# Bytecode is kept: the tests start some hundred processes.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test test-all soc formal formal-faults lint icarus docs setup tools riscv clean

demo: $(VENV)/.demo
	$(BIN)/tnthw report sim/digits.toml

test: lint icarus
	$(BIN)/tnthw rtl --check
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not slow"

test-all: lint icarus
	$(BIN)/tnthw rtl --check
	$(BIN)/python -m pytest -q -n 2 --dist worksteal

soc: $(VENV)/.soc | riscv
	$(BIN)/tnthw soc models/digits --machine t8x8 --images 4
	$(BIN)/tnthw soc models/resnet8-cifar10 --machine t8x8 --images 2

formal: $(VENV)/.formal
	$(BIN)/tnthw prove

formal-faults: $(VENV)/.formal
	$(BIN)/tnthw prove --faults

formal-%: $(VENV)/.formal
	$(BIN)/tnthw prove $*

lint: $(VENV)/.setup
	$(BIN)/ruff check .
	$(BIN)/mypy

# A second simulator: Debian and Ubuntu have it, PyPI does not.
icarus:
	@if command -v iverilog >/dev/null; then :; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo "installing iverilog"; \
	  { apt-get install -y -qq iverilog || { apt-get update -qq && apt-get install -y -qq iverilog; }; } >/dev/null 2>&1 \
	    || echo "iverilog cannot be installed: the tests that run Icarus are skipped"; \
	else \
	  echo "iverilog is not installed: the tests that run Icarus are skipped (sudo apt-get install iverilog)"; \
	fi

docs: $(VENV)/.setup
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs
	@echo "build/docs/index.html"

setup: $(VENV)/.setup
	@echo "ready: $(BIN)/tnthw --help, or: source $(BIN)/activate"

# The demo needs neither torch nor the development tools, so it installs in a fraction of the time.
$(VENV)/.demo: $(PROJECT) | tools $(BIN)/python
	@echo "installing tnthw for the demo into $(VENV)"
	$(PIP) --editable '.[verify,report,data]'
	@touch $@

$(VENV)/.soc: $(PROJECT) | tools riscv $(BIN)/python
	@echo "installing tnthw with LiteX into $(VENV)"
	$(PIP) --editable '.[soc,data]'
	@touch $@

$(VENV)/.formal: $(PROJECT) | tools $(BIN)/python
	@echo "installing tnthw with SymbiYosys and Z3 into $(VENV)"
	$(PIP) --editable '.[formal]'
	@touch $@

$(VENV)/.setup: $(PROJECT) | tools $(BIN)/python
	@echo "installing tnthw with everything for development into $(VENV)"
	$(PIP) --editable '.[all,dev]'
	@touch $@ $(VENV)/.demo $(VENV)/.soc $(VENV)/.formal

$(BIN)/python: | tools
	$(PYTHON) -m venv $(VENV)

tools:
	@missing=; \
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { missing="$$missing python3"; echo "missing: Python 3.11 or newer as '$(PYTHON)' (or: make PYTHON=/path/to/python3.12)"; }; \
	$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
	  || { missing="$$missing python3-venv"; echo "missing: the venv module of $(PYTHON)"; }; \
	for tool in g++ perl; do \
	  command -v $$tool >/dev/null || { missing="$$missing $$tool"; echo "missing: $$tool (Verilator compiles with it)"; }; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "install:  sudo apt-get install$$missing make     (Debian, Ubuntu)"; \
	  echo "          xcode-select --install                 (macOS, for g++ and make)"; \
	  exit 1; \
	fi

# The compiler of the system's processor comes from the distribution, which takes root.
RISCV := gcc-riscv64-unknown-elf
riscv:
	@command -v riscv64-unknown-elf-gcc >/dev/null && exit; \
	echo "missing: riscv64-unknown-elf-gcc (it compiles the program of the system's processor)"; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "installing: apt-get install $(RISCV)"; \
	  apt-get update -qq && apt-get install -qq --no-install-recommends $(RISCV) >/dev/null; \
	else \
	  echo "install:  sudo apt-get install $(RISCV)     (Debian, Ubuntu)"; \
	  exit 1; \
	fi

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
