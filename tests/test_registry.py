from __future__ import annotations

from types import SimpleNamespace

import pytest

from tnthw import registry as module
from tnthw.errors import ConfigError
from tnthw.registry import Registry


def test_things_are_found_by_name() -> None:
    things: Registry[int] = Registry("thing", "tests.data", "tnthw.nothing")
    things.register("one", 1)
    things.register("one", 1)  # the same again
    assert things["one"] == 1 and "one" in things and "two" not in things
    assert list(things) == ["one"] and len(things) == 1
    with pytest.raises(ConfigError, match="thing 'one' is declared twice"):
        things.register("one", 2)
    with pytest.raises(ConfigError, match='unknown thing "won", did you mean "one"?'):
        things["won"]
    things.forget("one")
    assert "one" not in things


def test_modules_of_a_package_and_entry_points_register_themselves(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    (tmp_path / "plugins_for_a_test").mkdir()  # type: ignore[operator]
    folder = tmp_path / "plugins_for_a_test"  # type: ignore[operator]
    (folder / "__init__.py").write_text("seen = []\n")
    (folder / "first.py").write_text("from plugins_for_a_test import seen\nseen.append('first')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    asked = []

    def entry_points(group: str) -> list[SimpleNamespace]:
        asked.append(group)
        return [SimpleNamespace(load=lambda: things.register("theirs", 2))]

    monkeypatch.setattr(module, "entry_points", entry_points)
    things: Registry[int] = Registry("thing", "plugins_for_a_test", "tnthw.things")
    assert asked == []  # nothing is imported before it is asked for
    assert things["theirs"] == 2 and asked == ["tnthw.things"]
    import plugins_for_a_test  # type: ignore[import-not-found]

    assert plugins_for_a_test.seen == ["first"]
