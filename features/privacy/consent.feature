@privacy @consent
Feature: Consent
  So that nobody's health is talked about here against their will, a
  patient agrees before the first word and may take it back at any time.

  Rule: Without consent a patient does not chat, by no road

    Scenario Outline: Before agreeing
      When Amina <does>
      Then she is told that consent is needed

      Examples:
        | does                                |
        | opens a conversation with Dr. Osei  |
        | lists the conversations             |
        | searches for "ami"                  |
        | connects                            |

    Scenario Outline: After taking it back
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Maria withdrew her consent
      When Maria <does>
      Then she is told that consent is needed

      Examples:
        | does                                     |
        | writes "Is my result in?"                |
        | corrects "My knee hurts" to "It is fine" |
        | takes "My knee hurts" back               |
        | reads the history                        |
        | reads up to "My knee hurts"              |
        | begins "My knee"                         |
        | reopens it                               |
        | lists the conversations                  |
        | opens a conversation with Dr. Osei       |
        | connects                                 |

  Rule: Staff do not reach a patient who has not agreed

    Example: The doctor opens a conversation
      When Dr. Osei opens a conversation with Amina
      Then he is told that consent is needed

    Scenario Outline: The doctor goes on after it was taken back
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei wrote "Take two tablets"
      And Maria withdrew her consent
      When Dr. Osei <does>
      Then he is told that consent is needed

      Examples:
        | does                                             |
        | writes "How is the knee?"                        |
        | corrects "Take two tablets" to "Take one tablet" |
        | adds Nurse Adeyemi with the past                 |

    Example: What was written stays on record
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      When Maria withdraws her consent
      Then Dr. Osei finds "My knee hurts"

    Example: The team can still end the conversation
      Given Maria and Dr. Osei are in a conversation
      And Maria withdrew her consent
      When Dr. Osei closes it as other
      Then it is closed as other

  Rule: Consent is given by the patient, or on paper

    Example: A patient agrees
      When Amina agrees to chat
      Then Amina's consent is granted

    Example: Signed on paper
      When the administrator records that Amina signed "Form 12, folder A"
      Then Amina's consent is granted

    Example: A paper that nobody can find is no consent
      When the administrator records that Amina signed something
      Then they are told that the signed paper must be named
      And Amina's consent is none

    Example: A doctor does not agree for a patient
      When Dr. Osei agrees to chat for Amina
      Then he is told that this is not for him to do
      And Amina's consent is none

    Example: Staff need none
      When Dr. Osei agrees to chat
      Then he is told that this is not for him to do
      And Dr. Osei's consent is not-needed

    @phi
    Example: Patients do not learn of each other's consent
      When James looks up the consent of Amina
      Then he is told that there is no such person

  Rule: Taking consent back ends the chat at once

    Example: The live connection ends
      Given Maria and Dr. Osei are in a conversation
      And Maria is watching it
      When Maria withdraws her consent
      Then Maria's connection is ended
      And Maria's consent is revoked

    @phi
    Example: Nothing more arrives
      Given Maria and Dr. Osei are in a conversation
      And Maria is watching it
      And Maria withdrew her consent
      When Dr. Osei notes "She withdrew"
      Then Maria receives nothing

    Example: Taking it back twice does no harm
      Given Maria withdrew her consent
      When Maria withdraws her consent
      Then Maria's consent is revoked

    Example: Agreeing again
      Given Maria and Dr. Osei are in a conversation
      And Maria withdrew her consent
      And 1 day passed
      And Maria agreed to chat
      When Maria writes "Is my result in?"
      Then Dr. Osei finds "Is my result in?"

    Example: The care team learns of it at once
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei is watching the notes
      When Maria withdraws her consent
      Then the notes tell Dr. Osei that the patient withdrew

  Rule: What goes beyond chat is agreed to, and taken back, by itself

    Example: Chat with notices by text message
      When Amina signs for chat and notices-sms
      Then Amina's consent covers chat and notices-sms

    Example: Only the notices are taken back
      Given Amina signed for chat and notices-sms
      When Amina takes notices-sms back
      Then Amina's consent covers chat
      And Amina's consent is granted

    Example: Nothing without chat
      When Amina signs for notices-sms
      Then she is told that chat must be agreed to

    Example: Agreeing again in the same moment
      Given Maria and Dr. Osei are in a conversation
      And Maria withdrew her consent
      And Maria agreed to chat
      When Maria writes "Is my result in?"
      Then Dr. Osei finds "Is my result in?"

  Rule: A new document is agreed to anew

    Example: The old signature counts while the grace lasts
      Given Maria and Dr. Osei are in a conversation
      And the clinic published the consent document "2026-2" with 30 days of grace
      When Maria writes "Is my result in?"
      Then Dr. Osei finds "Is my result in?"

    Example: The grace ends while she is connected
      Given Maria and Dr. Osei are in a conversation
      And Maria is watching it
      And the clinic published the consent document "2026-2" with 1 day of grace
      When 24 hours pass
      Then Maria's connection is ended
      And Maria's consent is expired

    Example: The old signature no longer counts
      Given Maria and Dr. Osei are in a conversation
      And the clinic published the consent document "2026-2"
      When Maria writes "Is my result in?"
      Then she is told that consent is needed
      And Maria's consent is expired

    Example: Agreeing to the new document
      Given Maria and Dr. Osei are in a conversation
      And 1 day passed
      And the clinic published the consent document "2026-2"
      And Maria agreed to chat
      When Maria writes "Is my result in?"
      Then Dr. Osei finds "Is my result in?"
