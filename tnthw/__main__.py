"""`python -m tnthw` is the same as `tnthw`."""

import sys

from tnthw.cli import main

sys.exit(main())
