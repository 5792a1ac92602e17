from __future__ import annotations

import torch

from tnthw.data.augment import random_erase


def test_one_rectangle_is_set_to_zero_in_about_a_share_of_the_images() -> None:
    images = torch.ones(400, 2, 12, 16)
    found = random_erase(images, 0.5, torch.Generator().manual_seed(0))
    erased = found == 0
    assert torch.equal(erased[:, 0], erased[:, 1]) and bool((found[~erased] == 1).all())
    rows, columns = erased[:, 0].any(2), erased[:, 0].any(1)
    assert torch.equal(erased[:, 0], rows[:, :, None] & columns[:, None, :])
    touched = erased[:, 0].flatten(1).double().mean(1)
    assert 160 <= int((touched > 0).sum()) <= 240
    areas = touched[touched > 0]
    assert 0.005 < float(areas.min()) and float(areas.max()) <= 0.45
    for side in (rows, columns):  # every place is reached, the edges too
        assert bool(side.any(0).all())


def test_nothing_is_drawn_where_nothing_is_erased() -> None:
    generator = torch.Generator().manual_seed(0)
    before = generator.get_state()
    images = torch.ones(2, 1, 4, 4)
    assert random_erase(images, 0.0, generator) is images
    assert torch.equal(generator.get_state(), before)
