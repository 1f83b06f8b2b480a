"""What the clients remember: what they typed, in which order, and what the server acknowledged."""

from dataclasses import dataclass, field


@dataclass
class Entry:
    """One message that somebody typed."""

    key: str
    conversation: str
    author: str
    typed: int
    """The author's own count in that conversation: later words have a higher one."""
    body: str = field(repr=False)
    seq: int | None = None
    id: str | None = None
    tries: int = 0

    @property
    def acknowledged(self) -> bool:
        """Whether the server promised to keep it."""
        return self.seq is not None


class Ledger:
    """Every message of a run."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.acknowledged = 0
        self.contradictions: list[str] = []
        self._typed: dict[tuple[str, str], int] = {}

    def type(self, conversation: str, author: str) -> Entry:
        """Write down the next message of that author there."""
        number = self._typed[conversation, author] = self._typed.get((conversation, author), 0) + 1
        key = f"{author}.{conversation[-12:]}.{number}"
        entry = Entry(key, conversation, author, number, body=f"word {number} of {author}, key {key}")
        self.entries.append(entry)
        return entry

    def acknowledge(self, entry: Entry, message_id: str, seq: int) -> None:
        """Keep what the server answered; a second answer must say the same."""
        if entry.acknowledged:
            if (entry.id, entry.seq) != (message_id, seq):
                self.contradictions.append(f"{entry.key}: first seq {entry.seq}, then {seq}")
            return
        entry.id, entry.seq = message_id, seq
        self.acknowledged += 1

    def of(self, conversation: str) -> list[Entry]:
        """What was typed in one conversation."""
        return [entry for entry in self.entries if entry.conversation == conversation]
