"""python -m prepapp; the entry script of the packaged program."""

import sys

from prepapp.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
