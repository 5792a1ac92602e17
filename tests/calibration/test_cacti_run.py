from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.calibration.cacti_run import Memory, cacti_settings, run_cacti
from tnthw.calibration.cacti_source import Cacti, cacti_version
from tnthw.calibration.memory_grid import run_memory
from tnthw.energy.memory_table import Flavour, read_provenance
from tnthw.errors import InputError
from tnthw.machine.buffers import Ports

MEMORY = Memory(
    width_bits=64,
    depth=512,
    ports=Ports.R_W,
    node_nm=45,
    flavour=Flavour.LOP,
    temperature_k=350,
)


def test_the_settings_say_what_the_memory_is() -> None:
    text = cacti_settings(MEMORY, None)
    assert "-size (bytes) 4096\n" in text and "-block size (bytes) 8\n" in text
    assert "-output/input bus width 64\n" in text and "-technology (u) 0.045\n" in text
    assert "-read-write port 0\n" in text and "-exclusive read port 1\n" in text
    assert '-Data array peripheral type - "itrs-lop"\n' in text
    assert '-Force cache config - "false"\n' in text
    forced = cacti_settings(MEMORY, (2, 4, 8, 16, 1, 2))
    assert '-Force cache config - "true"\n' in forced
    assert "-Ndwl 2\n-Ndbl 4\n-Nspd 8\n-Ndcm 16\n-Ndsam1 1\n-Ndsam2 2\n" in forced


@pytest.mark.slow
def test_an_organisation_that_is_forced_has_the_figures_of_the_search(cacti: Cacti) -> None:
    found, organisation = run_cacti(cacti, MEMORY)
    assert run_cacti(cacti, MEMORY, organisation) == (found, organisation)
    assert run_memory(cacti, MEMORY) == found
    assert cacti_version(cacti) == read_provenance().tool


@pytest.mark.slow
def test_a_memory_that_cacti_does_not_make_is_refused_in_its_words(cacti: Cacti) -> None:
    small = replace(MEMORY, width_bits=8, depth=32)
    with pytest.raises(InputError, match="CACTI makes no such memory: Cache size must >=64"):
        run_cacti(cacti, small)
