"""What a file of weights is, by its first bytes."""

from __future__ import annotations

import io
import zipfile
from enum import Enum

from tnthw.errors import ModelFileError


class Kind(Enum):
    """Formats that weights are read from."""

    SAFETENSORS = "safetensors"
    TORCH = "a PyTorch checkpoint"


_OTHERS = (  # first bytes, what they tell, what to do
    (b"version https://git-lfs", "is a pointer of git-lfs and not the weights themselves",
     "fetch them with git lfs pull"),
    (b"\x89HDF", "is an HDF5 file, as Keras writes",
     "load it there and save its weights as safetensors"),
    (b"GGUF", "is a GGUF file, as llama.cpp reads", "give the network's safetensors file"),
    (b"7z\xbc\xaf", "is a 7z archive", "unpack it"),
    (b"\x93NUMPY", "is an array of numpy", "save all weights by name as safetensors"),
    (b"%PDF", "is a PDF document", "give the file of the weights"),
    (b"\x08", "may be an ONNX file", "import it under its name, NAME.onnx, without --shape"),
)  # fmt: skip


def kind_of(data: bytes, where: str) -> Kind:
    """Tell safetensors and PyTorch's formats from what is neither.

    Raises
    ------
    ModelFileError: the contents are neither; says what they are.
    """
    if not data:
        raise ModelFileError(f"{where}: is empty; copy or download it again")
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<!--")):
        raise ModelFileError(
            f"{where}: is a web page and not weights, as a download that needs a login leaves; "
            f"open its address in a browser and download the file itself"
        )
    if data.startswith(b"PK"):
        return _zip_kind(data, where)
    if _is_safetensors(data):
        return Kind.SAFETENSORS
    if data.startswith(b"\x80"):  # a pickle: PyTorch's format before version 1.6
        return Kind.TORCH
    for begin, what, advice in _OTHERS:
        if data.startswith(begin):
            raise ModelFileError(f"{where}: {what}; {advice}")
    if data[257:262] == b"ustar":
        raise ModelFileError(
            f"{where}: is a tar archive; unpack it and give the file of the weights in it"
        )
    if data.isascii():
        raise ModelFileError(
            f"{where}: is a text and not weights; give a PyTorch checkpoint or a safetensors file"
        )
    raise ModelFileError(
        f"{where}: is neither a PyTorch checkpoint nor a whole safetensors file; it may be cut off "
        f"or of another kind, so copy it again"
    )


def _is_safetensors(data: bytes) -> bool:
    """True where the length of a JSON header comes first, and the header then."""
    if len(data) < 9 or data[8:9] != b"{":
        return False
    return int.from_bytes(data[:8], "little") <= 100_000_000


def _zip_kind(data: bytes, where: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [entry.filename for entry in archive.infolist()]
            packed = any(entry.file_size > 2 * len(data) for entry in archive.infolist())
            broken = None if packed else archive.testzip()  # torch does not look at checksums
    except Exception as error:  # zipfile raises whatever damaged entries lead it into
        raise ModelFileError(
            f"{where}: is a cut off or damaged PyTorch checkpoint ({type(error).__name__}: "
            f"{str(error)[:100]}); copy it again"
        ) from None
    if broken is not None:
        raise ModelFileError(
            f"{where}: is a damaged PyTorch checkpoint, the checksum of {broken} is wrong; copy it "
            f"again"
        )
    inside = {name.partition("/")[2] for name in names}
    if "constants.pkl" in inside or any(name.startswith("code/") for name in inside):
        raise ModelFileError(
            f"{where}: is a TorchScript archive, which holds a program beside the weights; load it "
            f"with torch.jit.load and save module.state_dict()"
        )
    if any(name.endswith(".npy") for name in names):
        raise ModelFileError(
            f"{where}: is an archive of numpy arrays (.npz); save the weights as safetensors"
        )
    if "data.pkl" not in inside or packed:
        raise ModelFileError(
            f"{where}: is a zip archive and no PyTorch checkpoint; unpack it and give the file of "
            f"the weights in it"
        )
    return Kind.TORCH
