"""What stops a command or a start, in one line that helps."""


class Refused(Exception):
    """It can not be done; the message is one line for the person at the terminal, without secrets."""
