"""What e-mails and text messages say: fixed words by kind and language, without any content or name."""

from application.ports.notifier import NoticeKind

_PATIENT = {
    "en": ("You have a new message", "A message from your care team waits for you. Sign in to read it."),
    "es": ("Tiene un mensaje nuevo", "Un mensaje de su equipo de atención le espera. Inicie sesión para leerlo."),
}
_CARD = {
    "en": ("News from your care team", "Something that you asked for has news. Sign in to see it."),
    "es": ("Novedades de su equipo", "Hay novedades sobre algo que usted pidió. Inicie sesión para verlas."),
}
_REMINDER = {
    "en": ("A reminder from your care team", "A reminder waits for you. Sign in to see it."),
    "es": ("Un recordatorio de su equipo", "Un recordatorio le espera. Inicie sesión para verlo."),
}
_STAFF = {
    "en": ("Something waits for you", "Something waits for you in the chat of the clinic. Sign in to see it."),
    "es": ("Algo le espera", "Algo le espera en el chat de la clínica. Inicie sesión para verlo."),
}
_ALARM = {
    "en": ("Act now: a patient waits", "An alert of the clinic's chat is with you. Sign in and take it up."),
    "es": (
        "Actúe ahora: alguien espera",
        "Una alerta del chat de la clínica le corresponde. Inicie sesión y atiéndala.",
    ),
}
_TROUBLE = {
    "en": ("The chat needs attention", "A part of the clinic's chat does not work. Sign in to see which."),
    "es": ("El chat necesita atención", "Una parte del chat de la clínica no funciona. Inicie sesión para ver cuál."),
}
_OF_KIND = {
    NoticeKind.MESSAGE_WAITING: _PATIENT,
    NoticeKind.CARD_CHANGED: _CARD,
    NoticeKind.REMINDER: _REMINDER,
    NoticeKind.PROVIDER_LATE: _ALARM,
    NoticeKind.URGENT_UNREAD: _ALARM,
    NoticeKind.CRISIS_UNACKNOWLEDGED: _ALARM,
    NoticeKind.SYSTEM_TROUBLE: _TROUBLE,
}


def words(kind: NoticeKind, language: str) -> tuple[str, str]:
    """Subject and text; in English for a language that we have no words in."""
    known = _OF_KIND.get(kind, _STAFF)
    return known.get(language[:2].lower(), known["en"])
