@triage
Feature: Emergencies in messages
  So that nobody waits for an answer while they should call for help, what
  a patient writes is searched for words of an emergency. They are told at
  once whom to call, and a clinician takes note.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: The patient is told at once whom to call, and the message is raised

    Scenario Outline: Words of an emergency
      When Maria writes <words>
      Then Maria is shown to call "<number>"
      And the conversation has the priority <priority>
      And it is the team's turn

      Examples:
        | words                               | number | priority |
        | "My chest hurts and I am sweating"  | 911    | urgent   |
        | "cant breath"                       | 911    | urgent   |
        | "no puedo respirar"                 | 911    | urgent   |
        | "I want to kill myself"             | 988    | crisis   |
        | "He'll kill me if he is home late"  | 911    | crisis   |
        | "My husband has chest pain"         | 911    | urgent   |

  Rule: What is denied, over or a figure of speech raises nothing

    Scenario Outline: Ordinary words
      When Maria writes <words>
      Then Maria is shown no help
      And the conversation has the priority routine

      Examples:
        | words                           |
        | "No chest pain since Tuesday"   |
        | "I had a heart attack in 2012"  |
        | "I'm dying to see you"          |

  Rule: Words from the messaging provider are heard in the same way

    @provider
    Example: An emergency at the messaging provider
      When Maria writes "My chest hurts and I am sweating" at the messaging provider
      Then the conversation has the priority urgent
      And it is the team's turn
      And Dr. Osei finds 1 message that waits for a clinician

    @provider
    Example: Ordinary words at the messaging provider
      When Maria writes "No chest pain since Tuesday" at the messaging provider
      Then the conversation has the priority routine

    @provider
    Example: Somebody answers there, which is no taking note
      Given Maria wrote "I want to die" at the messaging provider
      When Dr. Osei writes "I am calling you now" at the messaging provider
      Then Dr. Osei finds 1 message that waits for a clinician

  Rule: A correction raises, and never lowers

    Example: The patient takes the words back
      Given Maria wrote "I want to die"
      When Maria corrects "I want to die" to "never mind"
      Then the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

  Rule: What the patient says with a refill or a visit is heard as a message is

    Example: In the request
      Given Maria takes lisinopril, metformin and oxycodone
      When Maria asks for oxycodone again and says "I took them all, I want to die"
      Then Maria is shown to call "988"
      And the conversation has the priority crisis
      And it is the team's turn
      And Dr. Osei finds 1 message that waits for a clinician

    Example: In a reason
      Given Dr. Osei sees patients on weekdays from "09:00" to "10:30" in "America/New_York"
      And Maria asked for a check-up
      When Maria calls it off because "My chest hurts and I am sweating"
      Then Maria is shown to call "911"
      And the conversation has the priority urgent
      And it is the team's turn
      And Dr. Osei finds 1 message that waits for a clinician

    Example: In an answer
      Given Maria takes lisinopril, metformin and oxycodone
      And Maria asked for lisinopril again
      And Dr. Osei asked "Do you want to die?" about the request
      When Maria answers "I want to kill myself" to the question
      Then the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

    Example: A conversation that was closed lately opens again
      Given Dr. Osei sees patients on weekdays from "09:00" to "10:30" in "America/New_York"
      And Maria asked for a check-up
      And Dr. Osei closed it as resolved
      When Maria calls it off because "I want to kill myself"
      Then the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

    Example: One request more than there may be
      Given Maria takes lisinopril, metformin and oxycodone
      And Maria asked for lisinopril again as often as she may
      When Maria asks for oxycodone again and says "I took them all, I want to die"
      Then Maria is shown to call "988"
      And the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

    Example: Nothing grave
      Given Maria takes lisinopril, metformin and oxycodone
      When Maria asks for lisinopril again and says "No chest pain since Tuesday"
      Then Maria is shown no help
      And the conversation has the priority routine

  Rule: Who lowers the priority says why; it stands with the message, which waits still

    Example: An old record
      Given Maria wrote "My chest hurts"
      When Dr. Osei sets the priority to routine because "She is here, and it was her back"
      Then Dr. Osei finds it lowered to routine by Dr. Osei because "She is here, and it was her back"
      And Dr. Osei finds 1 message that waits for a clinician

  Rule: Who raises the priority lets a clinician take note of what was said last

    Example: The team hears more in it than the rules do
      Given Maria wrote "My hand tingles a little"
      When Dr. Osei sets the priority to urgent because "Her father had a stroke"
      Then Dr. Osei finds 1 message that waits for a clinician

    Example: It waits already
      Given Maria wrote "I want to die"
      When Dr. Osei sets the priority to crisis because "She means it"
      Then Dr. Osei finds 1 message that waits for a clinician

    Example: It is not urgent
      Given Maria wrote "My hand tingles a little"
      When Dr. Osei sets the priority to high because "Her father had a stroke"
      Then Dr. Osei finds 0 messages that wait for a clinician

  Rule: Why the team set a priority stands with it, for who may read it

    Example: Her colleagues see who it was and why
      Given Maria wrote "My hand tingles a little"
      When Dr. Osei sets the priority to urgent because "Her father had a stroke"
      Then Dr. Osei sees that Dr. Osei made it urgent because "Her father had a stroke"
      And Dr. Osei finds it raised because "Her father had a stroke"

    Example: The words are for who takes part
      When Dr. Osei sets the priority to high because "Her father had a stroke"
      Then Nurse Adeyemi sees that Dr. Osei made it high, and not why
      And Maria is not told who made it high

    Example: Her own words raise it further
      Given Dr. Osei set the priority to high because "Her father had a stroke"
      When Maria writes "I want to die"
      Then Dr. Osei is not told who made it crisis

  Rule: A clinician takes note; reading and answering do not count

    Example: Somebody answers
      Given Maria wrote "I want to die"
      When Dr. Osei writes "I am calling you now"
      Then Dr. Osei finds 1 message that waits for a clinician

    Example: Somebody takes note
      Given Maria wrote "I want to die"
      When Dr. Osei takes note of "I want to die"
      Then Dr. Osei finds 0 messages that wait for a clinician

    Example: The patient can not do it
      Given Maria wrote "I want to die"
      When Maria takes note of "I want to die"
      Then she is told that this is not for her to do

    Example: A crisis keeps the conversation open
      Given Maria wrote "I want to die"
      When Dr. Osei closes it as resolved
      Then he is told that a crisis waits for a clinician
