"""What was reached once, in percent, by measure and part. Written by `python -m tests.labelled.phi.write_floors`.

A floor is never lowered, save when the set itself changes. Whoever reaches more writes it down.
"""

REACHED: dict[str, dict[str, float]] = {
    "identifiers found": {"development": 91.5, "heldout": 90.8},
    "identifiers fully covered": {"development": 91.0, "heldout": 90.4},
    "identifiers of the right kind": {"development": 99.4, "heldout": 99.4},
    "precision of spans": {"development": 99.8, "heldout": 98.8},
    "clean messages flagged": {"development": 0.2, "heldout": 2.9},
    "clean messages warned about": {"development": 0.0, "heldout": 0.9},
    "hard clean messages flagged": {"development": 7.6, "heldout": 6.0},
    "hard clean messages warned about": {"development": 3.8, "heldout": 3.0},
    "invalid numbers flagged": {"development": 0.3, "heldout": 1.9},
    "NAME found": {"development": 83.7, "heldout": 80.6},
    "LOCATION found": {"development": 96.2, "heldout": 97.8},
    "DATE found": {"development": 92.8, "heldout": 96.5},
    "AGE found": {"development": 100.0, "heldout": 98.3},
    "PHONE found": {"development": 99.2, "heldout": 99.4},
    "EMAIL found": {"development": 100.0, "heldout": 100.0},
    "SSN found": {"development": 95.0, "heldout": 95.2},
    "MRN found": {"development": 95.4, "heldout": 82.0},
    "HEALTH_PLAN found": {"development": 97.3, "heldout": 99.3},
    "ACCOUNT found": {"development": 96.1, "heldout": 95.5},
    "LICENSE found": {"development": 99.5, "heldout": 94.2},
    "VEHICLE found": {"development": 97.9, "heldout": 100.0},
    "DEVICE found": {"development": 100.0, "heldout": 100.0},
    "URL found": {"development": 100.0, "heldout": 100.0},
    "IP found": {"development": 100.0, "heldout": 100.0},
    "OTHER_ID found": {"development": 95.0, "heldout": 100.0},
    "identifiers found for redaction": {"development": 91.7, "heldout": 91.0},
    "disguised numbers found": {"development": 96.4, "heldout": 98.1},
    "disguised numbers found for redaction": {"development": 96.4, "heldout": 98.1},
}
