"""The help that is shown at once: whom to call, in calm plain words, by kind of emergency and language."""

from collections.abc import Iterable

from attrs import frozen

from domain.safety.help_lines import HelpLines
from domain.safety.rule import Language, Topic

_OF_ONESELF = frozenset({Topic.SUICIDE, Topic.SELF_HARM})


@frozen(kw_only=True)
class _Words:
    """Sentences of one language; a blank is filled with a number."""

    body: str
    anyone: str
    oneself: str
    oneself_now: str
    others: str
    violence: str
    listen: str
    poison: str
    refuge: str


_WORDS = {
    Language.ENGLISH: _Words(
        body="This could be an emergency. Please call {emergency} now, or ask someone near you to call. "
        "Do not wait for an answer here.",
        anyone="If someone is in danger right now, please call {emergency}.",
        oneself="You do not have to go through this alone, and help is there day and night. "
        "Please reach out to {crisis} now.",
        oneself_now="If you might act on these thoughts, or are hurt, please call {emergency}.",
        others="If you feel that you might hurt someone, step away if you can, and call {emergency}.",
        violence="What is happening is not your fault. If you are in danger, please call {emergency}.",
        listen="You can also talk with {crisis}.",
        poison="For advice about poisons and medicines: {poison}.",
        refuge="For help to be safe: {refuge}.",
    ),
    Language.SPANISH: _Words(
        body="Esto puede ser una emergencia. Por favor llame ahora al {emergency} o pida a alguien cercano que llame. "
        "No espere una respuesta aquí.",
        anyone="Si alguien está en peligro en este momento, por favor llame al {emergency}.",
        oneself="No tiene que pasar por esto en soledad; hay ayuda de día y de noche. "
        "Por favor comuníquese ahora con {crisis}.",
        oneself_now="Si siente que puede actuar según estos pensamientos, o tiene una herida, llame al {emergency}.",
        others="Si siente que podría hacer daño a alguien, aléjese si puede y llame al {emergency}.",
        violence="Lo que está pasando no es su culpa. Si está en peligro, por favor llame al {emergency}.",
        listen="También puede hablar con {crisis}.",
        poison="Para consejo sobre venenos y medicinas: {poison}.",
        refuge="Para ayuda con su seguridad: {refuge}.",
    ),
}


def help_text(topics: Iterable[Topic], language: Language, lines: HelpLines) -> str:
    """The text for these kinds of emergency; what needs both the emergency number and a crisis line names both."""
    words, found = _WORDS[language], set(topics)
    sentences = []
    if any(not topic.of_mind for topic in found):
        sentences.append(words.body)
    if Topic.POISONING in found and lines.poison:
        sentences.append(words.poison)
    if found & _OF_ONESELF:
        sentences += [words.oneself, words.oneself_now] if lines.crisis else [words.oneself_now]
    if Topic.HARM_TO_OTHERS in found:
        sentences.append(words.others)
        if lines.crisis and not found & _OF_ONESELF:
            sentences.append(words.listen)
    if Topic.VIOLENCE in found:
        sentences.append(words.violence)
        if lines.refuge:
            sentences.append(words.refuge)
    return " ".join(sentences or [words.anyone]).format(
        emergency=lines.emergency,
        crisis=lines.crisis_in(language),
        poison=lines.poison,
        refuge=lines.refuge,
    )
