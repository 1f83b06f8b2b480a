"""What was reached once, in percent, by measure and part. Written by `python -m tests.labelled.phi.write_floors`.

A floor is never lowered, save when the set itself changes. Whoever reaches more writes it down.
"""

REACHED: dict[str, dict[str, float]] = {
    "identifiers found": {"development": 90.5, "heldout": 90.2},
    "identifiers fully covered": {"development": 89.6, "heldout": 89.8},
    "identifiers of the right kind": {"development": 99.4, "heldout": 99.3},
    "precision of spans": {"development": 98.7, "heldout": 97.6},
    "clean messages flagged": {"development": 1.7, "heldout": 4.6},
    "clean messages warned about": {"development": 1.3, "heldout": 1.4},
    "hard clean messages flagged": {"development": 15.9, "heldout": 11.6},
    "hard clean messages warned about": {"development": 5.4, "heldout": 3.4},
    "invalid numbers flagged": {"development": 2.5, "heldout": 1.9},
    "NAME found": {"development": 82.3, "heldout": 79.3},
    "LOCATION found": {"development": 95.9, "heldout": 97.8},
    "DATE found": {"development": 92.7, "heldout": 96.2},
    "AGE found": {"development": 98.1, "heldout": 98.3},
    "PHONE found": {"development": 97.7, "heldout": 99.4},
    "EMAIL found": {"development": 100.0, "heldout": 100.0},
    "SSN found": {"development": 95.0, "heldout": 95.2},
    "MRN found": {"development": 86.3, "heldout": 82.0},
    "HEALTH_PLAN found": {"development": 94.7, "heldout": 99.3},
    "ACCOUNT found": {"development": 96.1, "heldout": 95.5},
    "LICENSE found": {"development": 99.5, "heldout": 94.2},
    "VEHICLE found": {"development": 97.9, "heldout": 100.0},
    "DEVICE found": {"development": 100.0, "heldout": 100.0},
    "URL found": {"development": 100.0, "heldout": 100.0},
    "IP found": {"development": 100.0, "heldout": 100.0},
    "OTHER_ID found": {"development": 95.0, "heldout": 100.0},
    "identifiers found for redaction": {"development": 91.0, "heldout": 90.9},
    "disguised numbers found": {"development": 96.4, "heldout": 98.1},
    "disguised numbers found for redaction": {"development": 96.4, "heldout": 98.1},
}
