"""An export's document as CSV."""

from adapters.exports.facts import UNREADABLE, body_state, card_lines, file_state, name_of, role_of, spoken, time
from application.ports.exports import Portion
from application.spreadsheets import as_csv
from application.views import AttachmentView, MessageView

COLUMNS = (
    *("conversation", "seq", "time", "author", "name", "role", "on_behalf_of", "kind", "priority"),
    *("text", "text_state", "corrected_at", "retracted_at", "attachments", "card", "earlier"),
)


def as_cells(portion: Portion) -> bytes:
    """Rows with a head."""
    return as_csv(COLUMNS, (_row(portion, one) for one in portion.messages))


def _row(portion: Portion, one: MessageView) -> tuple[str, ...]:
    return (
        portion.conversation,
        str(one.seq),
        time(one.created_at) or "",
        one.author,
        name_of(portion, one.author),
        role_of(portion, one.author),
        one.on_behalf_of or "",
        one.kind,
        one.priority,
        one.body or "",
        body_state(one) or "",
        time(one.edited_at) or "",
        time(one.retracted_at) or "",
        "; ".join(map(_told, one.attachments)),
        "\n".join(f"{label}: {text}" for label, text in card_lines(portion, one.card.card)) if one.card else "",
        "\n".join(f"until {time(text.until)}: {spoken(text.body or UNREADABLE)}" for text in one.earlier),
    )


def _told(file: AttachmentView) -> str:
    return f"{file.name} ({file.type.value}, {file.size} bytes, {file_state(file)})".lstrip()
