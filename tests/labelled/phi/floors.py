"""What was reached once, in percent, by measure and part. Written by `python -m tests.labelled.phi.write_floors`.

A floor is never lowered, save when the set itself changes. Whoever reaches more writes it down.
"""

REACHED: dict[str, dict[str, float]] = {
    "identifiers found": {"development": 97.1, "heldout": 96.6},
    "identifiers fully covered": {"development": 96.6, "heldout": 96.2},
    "identifiers of the right kind": {"development": 99.9, "heldout": 99.5},
    "precision of spans": {"development": 99.8, "heldout": 99.2},
    "clean messages flagged": {"development": 0.1, "heldout": 1.6},
    "clean messages warned about": {"development": 0.0, "heldout": 0.2},
    "hard clean messages flagged": {"development": 3.1, "heldout": 5.2},
    "hard clean messages warned about": {"development": 0.3, "heldout": 2.2},
    "invalid numbers flagged": {"development": 0.3, "heldout": 1.9},
    "NAME found": {"development": 94.0, "heldout": 93.6},
    "LOCATION found": {"development": 98.4, "heldout": 97.8},
    "DATE found": {"development": 98.4, "heldout": 99.2},
    "AGE found": {"development": 100.0, "heldout": 98.3},
    "PHONE found": {"development": 99.2, "heldout": 99.4},
    "EMAIL found": {"development": 100.0, "heldout": 100.0},
    "SSN found": {"development": 100.0, "heldout": 100.0},
    "MRN found": {"development": 100.0, "heldout": 85.3},
    "HEALTH_PLAN found": {"development": 100.0, "heldout": 99.3},
    "ACCOUNT found": {"development": 100.0, "heldout": 99.5},
    "LICENSE found": {"development": 99.5, "heldout": 98.4},
    "VEHICLE found": {"development": 97.9, "heldout": 100.0},
    "DEVICE found": {"development": 100.0, "heldout": 100.0},
    "URL found": {"development": 100.0, "heldout": 100.0},
    "IP found": {"development": 100.0, "heldout": 100.0},
    "OTHER_ID found": {"development": 99.0, "heldout": 100.0},
    "identifiers found for redaction": {"development": 97.2, "heldout": 96.6},
    "disguised numbers found": {"development": 96.4, "heldout": 98.1},
    "disguised numbers found for redaction": {"development": 96.4, "heldout": 98.1},
}
