"""A regulariser of one's own: added at every step, and part of what a run is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import TrainingError
from tnthw.networks.world import World
from tnthw.training import fit as fit_module
from tnthw.training.fit import fit
from tnthw.training.log import StepReport
from tnthw.training.regularise import folder_for, name_of, penalty


def small(model: nn.Module) -> Tensor:
    return 1e-2 * sum(p.square().sum() for n, p in model.named_parameters() if "bn" not in n)


def scaled(model: nn.Module, *, factor: float) -> Tensor:
    return factor * small(model)


def wrong(model: nn.Module) -> Tensor:
    return model.conv1.weight


class Stop(Exception):
    pass


@pytest.mark.parametrize("update", ["joint", "alternating"])
def test_its_term_is_in_the_loss_and_its_gradient_in_every_step(update: str) -> None:
    """Once in each of the two passes of the alternating update."""
    short = {"epochs": 1, "warmup_epochs": 0, "update": update}
    told: dict[str, list[StepReport]] = {"plain": [], "with": []}
    plain = fit(recipe(training=short), squares(), on_step=told["plain"].append)
    calls, terms = [], []

    def counted(model: nn.Module) -> Tensor:
        term = small(model)
        calls.append(model.training)
        terms.append(float(term.detach()))
        return term

    own = fit(recipe(training=short), squares(), regulariser=counted, on_step=told["with"].append)
    passes = 2 if update == "alternating" else 1
    assert calls == [True] * 10 * passes
    first = told["with"][0].loss - told["plain"][0].loss
    assert first == pytest.approx(terms[passes - 1], abs=1e-3 if passes > 1 else 1e-5)
    norms = [
        sum(float(p.detach().square().sum()) for p in run.model.parameters() if p.dim() > 1)
        for run in (plain, own)
    ]
    assert norms[1] < norms[0]


def test_a_run_that_was_cut_off_goes_on_with_the_same_one_alone(tmp_path: Path) -> None:
    def cut(report: StepReport) -> None:
        if (report.epoch, report.step) == (1, 4):
            raise Stop

    whole = fit(recipe(), squares(), regulariser=small)
    with pytest.raises(Stop):
        fit(recipe(), squares(), regulariser=small, folder=tmp_path, on_step=cut)
    for other in (None, lambda model: small(model)):
        with pytest.raises(TrainingError, match="written by another recipe"):
            fit(recipe(), squares(), regulariser=other, folder=tmp_path)
    assert same_weights(fit(recipe(), squares(), regulariser=small, folder=tmp_path), whole)


def test_names_and_folders() -> None:
    class Pull:
        def __call__(self, model: nn.Module) -> Tensor:
            return small(model)

    assert name_of(small) == f"{__name__}.small"
    assert name_of(Pull()).endswith("test_names_and_folders.<locals>.Pull")
    run = Path("runs/tiny/tga-seed0-12345678")
    assert folder_for(run, None) == run
    assert folder_for(run, small).name.startswith("tga-seed0-12345678-small-")
    assert "<" not in folder_for(run, lambda model: small(model)).name
    weak, strong = (partial(scaled, factor=factor) for factor in (1e-4, 1e-3))
    assert name_of(weak) == f"{__name__}.scaled(factor=0.0001)" != name_of(strong)
    folders = {folder_for(run, each) for each in (weak, strong, small, Pull())}
    assert len(folders) == 4 and {folder.parent for folder in folders} == {run.parent}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.5, "gave float"),
        (None, "gave NoneType"),
        (torch.zeros(2), r"a tensor of shape \(2,\)"),
        (torch.tensor(1), "torch.int64"),
    ],
)
def test_what_is_no_number_is_refused(value: object, said: str) -> None:
    with pytest.raises(TrainingError, match=rf"regulariser .*{said}.* must give one number"):
        penalty(lambda model: value, nn.Identity())  # type: ignore[arg-type, return-value]
    assert penalty(lambda model: torch.ones(1, 1), nn.Identity()).shape == ()
    with pytest.raises(TrainingError, match=r"wrong: gave a tensor of shape \(4, 1, 3, 3\)"):
        fit(recipe(), squares(), regulariser=wrong)


def test_among_several_processes_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each would add its share to a gradient that is whole already."""
    monkeypatch.setattr(fit_module, "current_world", lambda: World(rank=0, size=2))
    monkeypatch.setattr(fit_module, "check_processes", lambda *_: None)
    with pytest.raises(TrainingError, match="is for one process"):
        fit(recipe(), squares(), regulariser=small)
