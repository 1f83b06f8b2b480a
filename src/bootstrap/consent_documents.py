"""The consent document that counts where a clinic sets none of its own (`CONSENT_DOCUMENTS`)."""

from datetime import UTC, datetime

from domain.consent import ConsentDocument, ConsentPolicy, ConsentVersion

VERSION = "2026-1"
SINCE = datetime(2026, 1, 1, tzinfo=UTC)

_ENGLISH = """\
You can use this chat to write to your care team and to receive their answers.

What we keep. We keep what you and your team write here as part of your health record. It is stored in encrypted form.

Who can read it. The members of your care team who take part in a conversation can read it. Others at the clinic see \
that a conversation exists, but not what it says. Every look into your conversations is recorded.

How it travels. Messages may pass through Twilio, a company that delivers them for us and is bound by contract to \
protect them.

What this chat is not for. Nobody watches it at every hour. In an emergency call your local emergency number.

Your choice. You decide freely. You can withdraw your consent at any time; from then on you can no longer chat, and \
your care goes on by telephone and in person. What was written before stays in your record, as the law requires.
"""

_SPANISH = """\
Puede usar este chat para escribir a su equipo de salud y recibir sus respuestas.

Qué guardamos. Guardamos lo que usted y su equipo escriben aquí como parte de su historia clínica. Se guarda cifrado.

Quién puede leerlo. Pueden leerlo los miembros de su equipo que participan en la conversación. Otras personas de la \
clínica ven que existe una conversación, pero no lo que dice. Cada consulta de sus conversaciones queda registrada.

Cómo viaja. Los mensajes pueden pasar por Twilio, una empresa que los entrega por encargo nuestro y que está obligada \
por contrato a protegerlos.

Para qué no sirve. Nadie vigila este chat a todas horas. En una emergencia, llame al número de emergencias de su zona.

Su decisión. Usted decide libremente. Puede retirar su consentimiento en cualquier momento; desde entonces ya no podrá \
usar el chat, y su atención seguirá por teléfono y en persona. Lo escrito antes permanece en su historia clínica, como \
exige la ley.
"""

POLICY = ConsentPolicy(
    versions=(
        ConsentVersion(
            name=VERSION,
            since=SINCE,
            documents=(
                ConsentDocument(
                    version=VERSION, language="en", title="Consent to chat with your care team", text=_ENGLISH
                ),
                ConsentDocument(
                    version=VERSION,
                    language="es",
                    title="Consentimiento para chatear con su equipo de salud",
                    text=_SPANISH,
                ),
            ),
        ),
    )
)
