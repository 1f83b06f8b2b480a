"""The schema's history on both databases: every step up, down and up again, and no drift at the end."""

import pytest
from sqlalchemy import inspect, text

from adapters.persistence import migrations
from adapters.persistence.engines import writing_engine
from adapters.persistence.tables import metadata
from scripts.check_migrations import check


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path) -> str:
    """A database without a schema."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("postgres_url")
    if migrations.is_current(url):
        migrations.downgrade(url, "base")
    return url


def test_every_step_goes_up_down_and_up_and_ends_at_the_tables_in_code(empty: str):
    assert check(empty) == []
    assert migrations.is_current(empty)


def test_the_newest_step_is_the_end_of_all_steps():
    assert migrations.newest() == migrations.revisions()[-1]


def test_the_way_back_leaves_nothing(empty: str):
    migrations.upgrade(empty)
    migrations.downgrade(empty, "base")
    engine = writing_engine(empty)
    left = set(inspect(engine).get_table_names()) & set(metadata.tables)
    engine.dispose()
    assert left == set()
    assert not migrations.is_current(empty)


def test_hours_from_before_earlier_ones_were_kept_hold_since_ever(empty: str):
    migrations.upgrade(empty, "0023")
    engine = writing_engine(empty)
    row = {"pool": "day", "zone": "UTC", "rules": '{"week": {}, "dates": {}}', "changed_at": 7, "changed_by": "admin"}
    with engine.begin() as db:
        db.execute(text("INSERT INTO business_hours VALUES (:pool, :zone, :rules, :changed_at, :changed_by)"), row)
    migrations.upgrade(empty)
    with engine.begin() as db:
        kept = db.execute(text("SELECT * FROM business_hours")).mappings().one()
        assert dict(kept) == {**row, "holds_from": 0}
        db.execute(text("DELETE FROM business_hours"))
    engine.dispose()


def test_what_was_known_of_conversations_at_the_provider_is_known_in_one_table(empty: str):
    migrations.upgrade(empty, "0027")
    people = {"patient": "pat", "created_by": "pat", "status": "open", "priority": "routine", "turn": "nobody"}
    times = dict.fromkeys(("created_at", "turn_since", "updated_at"), 1)
    counts = dict.fromkeys(("priority_rank", "last_seq", "staff_seq", "message_count", "rights_version"), 0)
    values = {**people, **times, **counts}
    columns, names = ", ".join(values), ", ".join(f":{one}" for one in values)
    engine = writing_engine(empty)
    with engine.begin() as db:
        for id in ("both", "bound", "new"):
            db.execute(text(f"INSERT INTO conversation (id, {columns}) VALUES (:id, {names})"), {"id": id, **values})  # noqa: S608
        db.execute(
            text(
                "INSERT INTO mirror (conversation_id, name, reference, standing, due_at) VALUES"
                " ('both', 'c-1', 'CH1', 'inactive', 7),"
                " ('bound', 'c-2', 'CH2', 'active', NULL), ('new', NULL, NULL, 'absent', 5)"
            )
        )
        db.execute(
            text(
                "INSERT INTO provider_thread (conversation_id, opaque, ref, heard, compared_at) VALUES"
                " ('both', 'c-1', NULL, 4, 6), ('new', 'c-3', NULL, -1, NULL)"
            )
        )
    migrations.upgrade(empty, "0028")
    everything = (
        "SELECT conversation_id, opaque, ref, heard, compared_at, standing, due_at FROM provider_thread ORDER BY opaque"
    )
    expected = [
        ("both", "c-1", "CH1", 4, 6, "inactive", 7),
        ("bound", "c-2", "CH2", -1, None, "active", None),
        ("new", "c-3", None, -1, None, "absent", 5),
    ]
    with engine.connect() as db:
        assert [tuple(row) for row in db.execute(text(everything))] == expected
    migrations.downgrade(empty, "0027")
    migrations.upgrade(empty, "0028")
    with engine.begin() as db:
        assert [tuple(row) for row in db.execute(text(everything))] == expected
        db.execute(text("DELETE FROM provider_thread"))
        db.execute(text("DELETE FROM conversation"))
    engine.dispose()


def test_visits_from_before_take_their_patients_time_unless_it_is_taken(empty: str):
    migrations.upgrade(empty, "0041")
    five = 300_000_000
    people = {"patient": "Pat", "created_by": "Pat", "status": "open", "priority": "routine", "turn": "nobody"}
    times = dict.fromkeys(("created_at", "turn_since", "updated_at"), 1)
    counts = dict.fromkeys(("priority_rank", "last_seq", "staff_seq", "message_count", "rights_version"), 0)
    card = {"kind": "appointment", "conversation_id": "talk", "patient": "Pat", "state": "confirmed", "facts": b""}
    changes = {"created_by": "Pat", "created_at": 1, "changed_by": "Pat", "changed_at": 1, "version": 1}
    visit = {"conversation_id": "talk", "patient": "Pat", "visit": b"", "start_at": 10 * five, "end_at": 12 * five}
    engine = writing_engine(empty)

    def put(table: str, **row: object) -> None:
        names = ", ".join(row)
        values = ", ".join(f":{one}" for one in row)
        db.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)  # noqa: S608

    with engine.begin() as db:
        put("conversation", id="talk", **people, **times, **counts)
        for id, owner in (("one", "Doc"), ("two", "Ann")):
            put("card", id=id, message_id=id, guarded=False, **card, **changes)
            put("booking", card_id=id, owner=owner, busy_until=13 * five, **visit)
            for tick in (10, 11, 12):
                put("booking_tick", resource=f"time:{owner.lower()}", tick=tick, card_id=id)
    migrations.upgrade(empty, "0042")
    theirs = text("SELECT tick FROM booking_tick WHERE resource = 'time:pat' ORDER BY tick")
    with engine.connect() as db:
        assert db.execute(theirs).scalars().all() == [10, 11], "the pause is not theirs"
    migrations.downgrade(empty, "0041")
    with engine.begin() as db:
        assert db.execute(theirs).scalars().all() == []
        assert db.execute(text("SELECT count(*) FROM booking_tick")).scalar() == 6
        for table in ("booking_tick", "booking", "card", "conversation"):
            db.execute(text(f"DELETE FROM {table}"))  # noqa: S608
    engine.dispose()
