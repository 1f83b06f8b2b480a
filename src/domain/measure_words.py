"""The words that stand beside the numbers: what each of them counts."""

from attrs import frozen


@frozen
class Definition:
    """What a number means."""

    name: str
    title: str
    text: str


DEFINITIONS = (
    Definition(
        "first-reply",
        "First reply",
        "From the first message of a patient in a conversation that nobody has answered to the next message of the "
        "team. Business time counts opening hours alone and no holds; wall time counts all of it. The reply counts on "
        "the day it was given, for who gave it.",
    ),
    Definition(
        "next-reply",
        "Next replies",
        "The same for every later reply of the conversation.",
    ),
    Definition(
        "resolution",
        "Time to resolution",
        "From the first message of a patient to the closing of the conversation. Business time counts what of it was "
        "opening hours in which the team had to act. It counts on the day of the closing, for who replied last.",
    ),
    Definition(
        "spread",
        "Mean, median, 90th percentile",
        "The mean is exact to a second. Median and 90th percentile are told to within 2 in 100 of their value.",
    ),
    Definition(
        "messages",
        "Messages",
        "Texts written by patients, by those who act for them, and by the team; no system lines, automatic replies or "
        "cards. Of a provider: those that they wrote. Of a priority: those sent with it.",
    ),
    Definition(
        "conversations-opened",
        "Conversations opened",
        "Conversations begun, by whoever opened them. Of a provider: those that they opened.",
    ),
    Definition(
        "conversations-closed",
        "Conversations closed",
        "Closings; a conversation that is reopened and closed again counts twice. Of a provider: those in which they "
        "replied last.",
    ),
    Definition(
        "ratings",
        "Ratings",
        "Asked: closings after which the patient could say how it was. Answered: those in which they did, on the day "
        "they did. Of a provider: those for which they were accountable; asked are those in which they replied last.",
    ),
    Definition(
        "urgent",
        "Urgent flags",
        "Raised: messages of patients that were urgent or a crisis, by their own mark or by their words. Judged false: "
        "those of them that the team then lowered below urgent. Both count on the day the flag was raised, for who was "
        "accountable.",
    ),
    Definition(
        "quick-responses",
        "Quick responses",
        "How often a message was made of each; a message counts once.",
    ),
    Definition(
        "provider-calls",
        "Calls to the messaging provider",
        "Calls made to Twilio, by kind, those that failed included; never filtered. The cost is an estimate: calls "
        "times the prices that are set.",
    ),
    Definition(
        "unanswered",
        "Unanswered",
        "Open conversations in which a patient waits for the team, with the time on the wall that they have waited.",
    ),
    Definition(
        "unread-by-patients",
        "Unread by patients",
        "Messages in conversations that are not closed which their patient has not read.",
    ),
    Definition(
        "hidden",
        "Fewer than 5",
        "Where a provider, a pool or a priority is chosen, counts of 1 to 4 are not told, nor times and means of so "
        "few: they might tell of one person.",
    ),
)
