"""What the clinic says where care has ended, in the languages it was written in. A clinic adds its own contact."""

from domain.care import CareEnd, CareTexts

_ENGLISH = {
    CareEnd.DISCHARGED: "Your treatment here has ended, so messages are no longer read. For new concerns call the "
    "clinic; in an emergency call your local emergency number.",
    CareEnd.PROVIDER_LEFT: "This member of your care team no longer works here and does not read messages. The clinic "
    "will tell you who cares for you now; in an emergency call your local emergency number.",
    CareEnd.TRANSFERRED: "Your care has passed to somebody else, so messages are no longer read here. Write or call "
    "there; in an emergency call your local emergency number.",
    CareEnd.ENDED_BY_PATIENT: "You have ended this care relation, so messages are no longer read here. To begin again "
    "call the clinic; in an emergency call your local emergency number.",
    CareEnd.BLOCKED: "The clinic has closed this way of writing. You still get care: call the clinic; in an emergency "
    "call your local emergency number.",
}
_SPANISH = {
    CareEnd.DISCHARGED: "Su tratamiento aquí ha terminado y ya no se leen los mensajes. Si tiene un problema nuevo, "
    "llame a la clínica; en una emergencia, llame al número de emergencias de su zona.",
    CareEnd.PROVIDER_LEFT: "Esta persona de su equipo ya no trabaja aquí y no lee los mensajes. La clínica le dirá "
    "quién le atiende ahora; en una emergencia, llame al número de emergencias de su zona.",
    CareEnd.TRANSFERRED: "Su atención ha pasado a otras manos y aquí ya no se leen los mensajes. Escriba o llame allí; "
    "en una emergencia, llame al número de emergencias de su zona.",
    CareEnd.ENDED_BY_PATIENT: "Usted puso fin a esta relación y aquí ya no se leen los mensajes. Para volver, llame "
    "a la clínica; en una emergencia, llame al número de emergencias de su zona.",
    CareEnd.BLOCKED: "La clínica ha cerrado esta vía de mensajes. Sigue teniendo atención: llame a la clínica; en una "
    "emergencia, llame al número de emergencias de su zona.",
}


_TO_STAFF = {
    "en": "This care relation has ended, so nothing is written to the patient. An administrator can restore it.",
    "es": "Esta relación asistencial ha terminado y ya no se escribe al paciente. La administración puede reabrirla.",
}

_UNCONSENTED = {
    "en": "Without your consent nothing can be done here. What is booked stays booked. To move a visit or call it "
    "off, or for anything else, call the clinic; in an emergency call your local emergency number.",
    "es": "Sin su consentimiento aquí no se puede hacer nada. Lo reservado sigue reservado. Para cambiar o cancelar "
    "una cita, o para cualquier otra cosa, llame a la clínica; en una emergencia, llame al número de emergencias de "
    "su zona.",
}


def care_texts(contact: str) -> CareTexts:
    """The texts, with the clinic's own contact after each."""
    return CareTexts({"en": _ENGLISH, "es": _SPANISH}, _TO_STAFF, _UNCONSENTED, contact)
