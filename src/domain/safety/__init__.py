"""Safety: wording that tells of an emergency or a crisis, and the help that is shown for it."""
