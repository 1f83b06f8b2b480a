"""The patient's own access log in words: who opened what is theirs."""

from collections.abc import Mapping

from domain.access_rules import Action
from domain.audit import Deed
from domain.person import Role

OPENED: Mapping[Action | Deed, Mapping[str, str]] = {
    Action.READ: {"en": "opened your messages", "es": "abrió sus mensajes"},
    Deed.PREVIEW: {
        "en": "saw the beginning of your newest message",
        "es": "vio el comienzo de su mensaje más reciente",
    },
    Deed.RECEIVE: {
        "en": "had your conversation open while new messages came",
        "es": "tenía abierta su conversación mientras llegaban mensajes nuevos",
    },
    Action.SEE: {
        "en": "looked at how your conversation stands and who takes part, not at your messages",
        "es": "vio el estado de su conversación y quién participa, no sus mensajes",
    },
    Action.SEE_CARD: {"en": "opened one of your requests", "es": "abrió una de sus solicitudes"},
    Action.EXPORT: {"en": "exported your messages", "es": "exportó sus mensajes"},
    Deed.SEE_FILE: {
        "en": "saw the name of one of your files, not what is in it",
        "es": "vio el nombre de uno de sus archivos, no su contenido",
    },
    Action.READ_FILE: {"en": "opened one of your files", "es": "abrió uno de sus archivos"},
}
"""Acts by which somebody comes to know something of what is a patient's, and what they came to know by each."""
_WHO: Mapping[Role, Mapping[str, str]] = {
    Role.PROVIDER: {"en": "of your care team", "es": "de su equipo médico"},
    Role.ADMIN: {"en": "of the clinic's administration", "es": "de la administración de la clínica"},
    Role.AUDITOR: {"en": "who audits the clinic", "es": "que audita la clínica"},
    Role.PROXY: {"en": "who acts for you", "es": "que actúa por usted"},
    Role.SERVICE: {"en": "a service of the clinic", "es": "un servicio de la clínica"},
    Role.PATIENT: {"en": "a patient", "es": "un paciente"},
}
_EMERGENCY = {"en": "in an emergency", "es": "en una emergencia"}


def told(name: str, role: Role, action: Action | Deed, *, emergency: bool, language: str) -> str:
    """One line of the log as a sentence, in Spanish for those who read it and else in English."""
    tongue = "es" if language.lower().partition("-")[0] == "es" else "en"
    end = f" {_EMERGENCY[tongue]}" if emergency else ""
    return f"{name}, {_WHO[role][tongue]}, {OPENED[action][tongue]}{end}."
