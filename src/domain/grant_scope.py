"""What a grant lets a proxy do."""

from enum import StrEnum


class GrantScope(StrEnum):
    """One thing that somebody may do for a patient."""

    READ = "read"
    """Read the conversations that they take part in."""
    WRITE = "write"
    """Write there, and open conversations for the patient."""
    CONSENT = "consent"
    """Sign and withdraw the patient's consent."""
    APPOINTMENTS = "appointments"
    """Make and cancel appointments."""
