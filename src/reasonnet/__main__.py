"""`python -m reasonnet` is the command line."""

from reasonnet.cli.app import main

if __name__ == "__main__":
    main()
