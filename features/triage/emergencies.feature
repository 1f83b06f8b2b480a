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

  Rule: A correction raises, and never lowers

    Example: The patient takes the words back
      Given Maria wrote "I want to die"
      When Maria corrects "I want to die" to "never mind"
      Then the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

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
