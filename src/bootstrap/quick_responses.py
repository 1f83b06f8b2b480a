"""The quick responses that a clinic begins with: those of the guide, and the same in Spanish."""

from application.quick_responses.write_response import Texts
from domain.quick_response import Scope


def _shared(language: str, code: str, title: str, body: str, *tags: str) -> Texts:
    return Texts(scope=Scope.EVERYONE, title=title, short_code=code, tags=tags, language=language, body=body)


RESPONSES = (
    _shared("en", "hello", "Greeting", "Hello! How can I help you today?", "greeting", "hello", "hi"),
    _shared(
        "en",
        "reviewing",
        "Looking into it",
        "I'll review your information and get back to you shortly.",
        "review",
        "waiting",
        "results",
        "result",
        "question",
    ),
    _shared(
        "en",
        "follow-up",
        "Follow-up",
        "Please schedule a follow-up if symptoms persist.",
        "follow-up",
        "appointment",
        "symptoms",
        "visit",
    ),
    _shared("es", "hello", "Saludo", "¡Hola! ¿En qué puedo ayudarle hoy?", "greeting", "hola", "saludo"),
    _shared(
        "es",
        "reviewing",
        "Lo estoy revisando",
        "Revisaré su información y le responderé en breve.",
        "review",
        "resultado",
        "resultados",
        "pregunta",
    ),
    _shared(
        "es",
        "follow-up",
        "Seguimiento",
        "Pida una cita de seguimiento si los síntomas continúan.",
        "follow-up",
        "cita",
        "sintomas",
        "visita",
    ),
)
