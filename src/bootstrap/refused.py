"""What stops a command or a start, in one line that helps."""


class Refused(Exception):
    """It can not be done; the message is one line for the person at the terminal, without secrets."""


class OutOfReach(Refused):
    """What it stands on does not answer now, and may answer later."""
