"""What the fault suite prints."""

from tests.faults.run import told_together


def test_the_slowest_recovery_is_named() -> None:
    told = told_together("postgres", {"kill -9": 0.4, "disk is full": 2.25, "redis gone": 1.0})

    assert (
        told == "postgres  first good answer after 3 faults: 1.0 s in the middle, 2.2 s at the slowest (disk is full)"
    )


def test_where_every_fault_was_fatal_nothing_is_made_up() -> None:
    assert told_together("sqlite", {}) == "sqlite    no fault was got over"
