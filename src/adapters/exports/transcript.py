"""An export's document as a transcript on pages: who, when, what was corrected or taken back, and what was attached."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import TextDirection, XPos, YPos
from fpdf.fonts import FontFace

from adapters.exports.facts import UNREADABLE, body_state, card_lines, file_state, name_of, role_of, spoken
from adapters.exports.legible import is_leftward, legible
from adapters.exports.typefaces import Typeface, typefaces
from application.ports.exports import Portion
from application.views import AttachmentView, MessageView
from domain.priority import Priority

_GREY, _BLACK, _LINE = (95, 95, 95), (0, 0, 0), (200, 200, 200)


def as_transcript(portion: Portion) -> bytes:
    """A PDF with its font in it."""
    pages = _Pages(portion)
    pages.front()
    for message in portion.messages:
        pages.message(message)
    pages.attachments()
    return bytes(pages.output())


class _Pages(FPDF):
    """The pages of one transcript."""

    def __init__(self, portion: Portion) -> None:
        super().__init__(format="Letter", unit="mm")
        self._portion = portion
        self.set_creation_date(portion.as_of)
        self.set_title("Transcript of a conversation")
        self.set_lang("en")
        self.set_margins(18, 16, 18)
        self.set_auto_page_break(auto=True, margin=18)
        self._faces = typefaces(_everything(portion))
        self._font = self._faces[0].name
        self._known = frozenset().union(*(face.shapes for face in self._faces))
        self._take(self._faces)
        self.add_page()

    def _take(self, faces: Sequence[Typeface]) -> None:
        main, *others = faces
        self.add_font(main.name, "", main.regular)
        self.add_font(main.name, "B", main.bold)
        for face in others:
            self.add_font(face.name, "", face.regular)
        self.set_fallback_fonts([face.name for face in others], exact_match=False)
        self._is_shaped = main.is_shaped
        self._read_from(TextDirection.LTR)

    def _read_from(self, direction: TextDirection | None) -> None:
        """What we say reads from the left; what people wrote as its first letter does (`None`)."""
        if self._is_shaped:
            self.set_text_shaping(True, direction=direction)

    def header(self) -> None:
        """Which transcript it is, on every page."""
        self._write(f"Conversation {self._portion.conversation} · part {self._portion.part}", size=8, grey=True)
        self.ln(2)

    def footer(self) -> None:
        """When it was made, and the page's number."""
        self.set_y(-13)
        self.set_font(self._font, "", 8)
        self.set_text_color(*_GREY)
        self.cell(0, 5, f"Confidential health information · as of {_when(self._portion.as_of)}", align="L")
        self.set_x(self.l_margin)
        self.cell(0, 5, f"Page {self.page_no()} of {{nb}}", align="R")
        self.set_text_color(*_BLACK)

    def front(self) -> None:
        """What it is a transcript of."""
        portion = self._portion
        self._write("Transcript of a conversation", size=16, bold=True)
        self.ln(2)
        for label, value in _facts(portion):
            self._write(f"{label}: {value}")
        self.ln(2)
        self._write("People", bold=True)
        for one in portion.people.values():
            self._write(f"{one.name} ({one.role}, {one.identity})")
        self._rule()
        if not portion.messages:
            self._write("There are no messages.")

    def message(self, one: MessageView) -> None:
        """Who wrote when, the text as it stands, and what became of it."""
        portion = self._portion
        role = role_of(portion, one.author)
        who = name_of(portion, one.author) + (f" ({role})" if role else "")
        if one.on_behalf_of:
            who += f" for {name_of(portion, one.on_behalf_of)}"
        marks = "" if one.priority is Priority.ROUTINE else f" · {one.priority}"
        if self.will_page_break(16):
            self.add_page()
        self._write(f"{one.seq}  {who}", size=9, bold=True)
        self._write(f"{_when(one.created_at)} · {one.kind}{marks}", size=8, grey=True)
        self._words(_said(one))
        if one.card is not None:
            for label, text in card_lines(portion, one.card.card):
                self._write(f"{label.capitalize()}: {text}", size=9)
        if one.edited_at is not None and one.retracted_at is None:
            self._write(f"Corrected {_when(one.edited_at)}.", size=8, grey=True)
        for earlier in one.earlier:
            told = spoken(earlier.body or UNREADABLE)
            self._write(f"Until {_when(earlier.until)} it said: {told}", size=8, grey=True)
        for file in one.attachments:
            self._write(f"Attached: {_named(file)}", size=8, grey=True)
        self.ln(2.5)

    def attachments(self) -> None:
        """All files of these messages in one table."""
        files = [(one, file) for one in self._portion.messages for file in one.attachments]
        if not files:
            return
        self._rule()
        self._write("Attachments", size=12, bold=True)
        self.ln(1)
        self.set_font(self._font, "", 8)
        with self.table(
            col_widths=(18, 56, 34, 24, 22), text_align="LEFT", headings_style=FontFace(emphasis="BOLD")
        ) as table:
            table.row(("Message", "Name", "Type", "Bytes", "State"))
            for one, file in files:
                table.row([legible(cell, self._known) for cell in _cells(one, file)])

    def _words(self, text: str) -> None:
        """What somebody wrote: each paragraph from the side where its script begins."""
        self._read_from(None)
        for paragraph in text.split("\n"):
            self._write(paragraph, align="R" if self._is_shaped and is_leftward(paragraph) else "L")
        self._read_from(TextDirection.LTR)

    def _write(self, text: str, *, size: float = 10, bold: bool = False, grey: bool = False, align: str = "L") -> None:
        self.set_font(self._font, "B" if bold else "", size)
        self.set_text_color(*(_GREY if grey else _BLACK))
        shown = legible(text, self._known)
        self.multi_cell(0, size * 0.5, shown, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _rule(self) -> None:
        self.ln(2)
        self.set_draw_color(*_LINE)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(3)


def _everything(portion: Portion) -> str:
    """All that somebody may have written, to choose the fonts by."""
    told = [portion.topic or "", *(one.name for one in portion.people.values())]
    for one in portion.messages:
        told += (_said(one), *(earlier.body or "" for earlier in one.earlier), *(file.name for file in one.attachments))
        if one.card is not None:
            told += (text for _, text in card_lines(portion, one.card.card))
    return "\n".join(told)


def _facts(portion: Portion) -> Iterator[tuple[str, str]]:
    yield "Conversation", portion.conversation
    if portion.topic:
        yield "Topic", portion.topic
    yield "Patient", f"{name_of(portion, portion.patient)} ({portion.patient})"
    yield "Opened", _when(portion.opened_at)
    ended = f", {portion.disposition}" if portion.disposition else ""
    closed = f" {_when(portion.closed_at)}{ended}" if portion.closed_at else ""
    yield "Status", f"{portion.status}{closed}"
    if portion.scope.since or portion.scope.until:
        since, until = portion.scope.since, portion.scope.until
        yield "Period", f"{_when(since) if since else 'the beginning'} to {_when(until) if until else 'now'}"
    if portion.messages:
        yield "Messages", f"{portion.messages[0].seq} to {portion.messages[-1].seq}"
    yield "Times", "all in UTC"
    yield "Export", portion.export


def _said(one: MessageView) -> str:
    if one.retracted_at is not None:
        return f"[Taken back {_when(one.retracted_at)}]"
    state = body_state(one)
    if state == "expired":
        return "[The time for which the text is kept is over]"
    if one.body is None:
        return UNREADABLE if state else ""
    return f"{one.body}\n[Not the text that was brought to the provider]" if state == "altered" else one.body


def _named(file: AttachmentView) -> str:
    if file.taken_back:
        return f"{file.name} [taken back]"
    return f"{file.name} [its time is over]".strip() if file.expired else file.name


def _cells(one: MessageView, file: AttachmentView) -> tuple[str, ...]:
    return str(one.seq), file.name, file.type.value, str(file.size), file_state(file)


def _when(at: datetime) -> str:
    told = at.astimezone(UTC)
    return f"{told.day} {told:%B %Y, %H:%M:%S} UTC"
