"""Opens the ledger's database and brings its tables up to date."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from reasonnet.core.errors import InputError, StoreError
from reasonnet.network.traces import home


def default_url() -> str:
    """Return the SQLite file that is used where no database is named."""
    return f"sqlite:///{home() / 'gateway.sqlite3'}"


def open_database(url: str | None = None) -> Engine:
    """Return an engine over a database whose tables are up to date.

    Args:
        url: `sqlite:///FILE` or `postgresql+psycopg://USER@HOST/NAME`; None: the default file.

    Raises:
        InputError: the URL is none, or its driver is not installed.
        StoreError: the database cannot be opened or migrated.
    """
    url = url or default_url()
    # Users write postgres:// and postgresql://; the driver of the extra is psycopg.
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            url = "postgresql+psycopg://" + url.removeprefix(prefix)
    try:
        engine = create_engine(url, pool_pre_ping=not url.startswith("sqlite"))
    except (ArgumentError, NoSuchModuleError) as error:
        raise InputError(f"the database URL cannot be used: {error}") from None
    except ModuleNotFoundError as error:
        raise InputError(
            f"the database needs {error.name}: pip install 'reasonnet[gateway]' psycopg"
        ) from None
    if engine.dialect.name == "sqlite":
        _tune_sqlite(engine)
    try:
        migrate(engine)
    except (SQLAlchemyError, OSError) as error:
        shown = engine.url.render_as_string(hide_password=True)
        said = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise StoreError(f"the ledger {shown} cannot be used: {said}") from error
    return engine


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the tables to a revision."""
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _tune_sqlite(engine: Engine) -> None:
    database = engine.url.database
    if database and database != ":memory:":
        Path(database).parent.mkdir(parents=True, exist_ok=True)

    @event.listens_for(engine, "connect")
    def settings(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        # In WAL mode NORMAL outlives a killed process; a power cut may cost the last commits.
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
