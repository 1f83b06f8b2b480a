"""Notices by e-mail: the standard library's client, in a thread of its own for each call."""

import asyncio
import smtplib
import ssl
from email.message import EmailMessage

from attrs import field, frozen

from application.notices.words import words
from application.ports.notifier import Addresses, Notice, NotifierRefused, NotifierUnavailable

TIME_LIMIT = 10.0
_REFUSED_FOR_GOOD = 500


@frozen(kw_only=True)
class MailServer:
    """Where mail is handed in, and as whom."""

    host: str
    port: int
    security: str
    """`starttls`, `tls`, or `none` (on loopback alone)."""
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str

    @property
    def domain(self) -> str:
        """By which name we greet it; ours is nobody's business."""
        return self.sender.rpartition("@")[2]


@frozen(kw_only=True)
class SmtpNotifier:
    """`application.ports.notifier.Notifier` for the channel `email`. The same notice keeps its Message-ID."""

    server: MailServer
    addresses: Addresses

    async def notify(self, notice: Notice) -> None:
        address = await self.addresses.of(notice.recipient, notice.channel)
        if address is None:
            raise NotifierRefused("no-address")
        language = await self.addresses.language_of(notice.recipient)
        await asyncio.to_thread(self._send, self._letter(notice, address, language))

    def _letter(self, notice: Notice, address: str, language: str) -> EmailMessage:
        subject, text = words(notice.kind, language)
        letter = EmailMessage()
        try:
            letter["To"] = address
        except ValueError:  # line breaks in an address are nobody's mistake
            raise NotifierRefused("bad-address") from None
        letter["From"] = self.server.sender
        letter["Subject"] = subject
        letter["Message-ID"] = f"<{notice.id}@{self.server.domain}>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(text)
        return letter

    def _send(self, letter: EmailMessage) -> None:
        try:
            with self._connected() as server:
                server.send_message(letter)
        except smtplib.SMTPRecipientsRefused as refusal:
            code = max((code for code, _ in refusal.recipients.values()), default=0)
            if code >= _REFUSED_FOR_GOOD:
                raise NotifierRefused("address-refused") from None
            raise NotifierUnavailable("address-not-now") from None
        except (smtplib.SMTPException, OSError) as trouble:
            # The chain would carry the address.
            raise NotifierUnavailable(_code(trouble)) from None

    def _connected(self) -> smtplib.SMTP:
        one = self.server
        if one.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                one.host, one.port, one.domain, timeout=TIME_LIMIT, context=ssl.create_default_context()
            )
        else:
            server = smtplib.SMTP(one.host, one.port, one.domain, timeout=TIME_LIMIT)
        try:
            if one.security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if one.user:
                server.login(one.user, one.password)
        except BaseException:
            server.close()
            raise
        return server


def _code(trouble: Exception) -> str:
    return "sign-in-refused" if isinstance(trouble, smtplib.SMTPAuthenticationError) else "server-unavailable"
