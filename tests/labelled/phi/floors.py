"""What was reached once, in percent, by measure and part. Written by `python -m tests.labelled.phi.write_floors`.

A floor is never lowered, save when the set itself changes. Whoever reaches more writes it down.
"""

REACHED: dict[str, dict[str, float]] = {
    "identifiers found": {"development": 98.0, "heldout": 97.9, "fresh": 99.1, "blind": 98.9},
    "identifiers fully covered": {"development": 97.6, "heldout": 97.6, "fresh": 98.8, "blind": 98.9},
    "identifiers of the right kind": {"development": 99.9, "heldout": 99.8, "fresh": 99.9, "blind": 99.5},
    "precision of spans": {"development": 100.0, "heldout": 99.9, "fresh": 99.9, "blind": 99.6},
    "clean messages flagged": {"development": 0.0, "heldout": 0.1, "fresh": 0.1, "blind": 0.4},
    "clean messages warned about": {"development": 0.0, "heldout": 0.1, "fresh": 0.0, "blind": 0.0},
    "hard clean messages flagged": {"development": 0.7, "heldout": 1.6, "fresh": 6.1, "blind": 3.3},
    "hard clean messages warned about": {"development": 0.1, "heldout": 0.1, "fresh": 0.0, "blind": 0.0},
    "invalid numbers flagged": {"development": 0.0, "heldout": 0.3, "fresh": 0.0, "blind": 0.0},
    "NAME found": {"development": 95.4, "heldout": 95.5, "fresh": 98.3, "blind": 96.9},
    "LOCATION found": {"development": 98.7, "heldout": 98.4, "fresh": 96.7, "blind": 98.7},
    "DATE found": {"development": 99.8, "heldout": 99.4, "fresh": 99.7, "blind": 100.0},
    "AGE found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "PHONE found": {"development": 99.4, "heldout": 99.4, "fresh": 99.7, "blind": 100.0},
    "EMAIL found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "SSN found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "MRN found": {"development": 100.0, "heldout": 97.8, "fresh": 100.0, "blind": 100.0},
    "HEALTH_PLAN found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "ACCOUNT found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "LICENSE found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "VEHICLE found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "DEVICE found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "URL found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "IP found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "OTHER_ID found": {"development": 100.0, "heldout": 100.0, "fresh": 100.0, "blind": 100.0},
    "identifiers found for redaction": {"development": 98.0, "heldout": 97.9, "fresh": 99.1, "blind": 98.9},
    "disguised numbers found": {"development": 100.0, "heldout": 100.0, "fresh": 98.9, "blind": 100.0},
    "disguised numbers found for redaction": {"development": 100.0, "heldout": 100.0, "fresh": 98.9, "blind": 100.0},
}
