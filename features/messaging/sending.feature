@messaging
Feature: Sending messages
  So that patients are not left waiting, everyone in an open
  conversation can write to everyone else in it.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: What is written reaches everyone in the conversation

    @provider
    Example: The other is there
      Given Dr. Osei is watching it
      When Maria writes "My knee hurts"
      Then Dr. Osei receives "My knee hurts"
      And Dr. Osei finds "My knee hurts"

    @provider
    Example: The other comes later
      When Dr. Osei writes "How is the knee today?"
      Then Maria finds "How is the knee today?"

    @provider
    Example: Any language and any sign arrives as it was written
      When Maria writes "¿Puedo caminar? नमस्ते 👩🏽‍⚕️ — 50 %"
      Then Dr. Osei finds "¿Puedo caminar? नमस्ते 👩🏽‍⚕️ — 50 %"

    @phi
    Example: It stays in the conversation
      Given James and Nurse Adeyemi are in a conversation
      And James is watching it
      When Maria writes "My knee hurts" in her own conversation
      Then James receives nothing

  Rule: Messages keep their order

    @provider
    Example: One after the other
      Given Maria wrote "One"
      And Dr. Osei wrote "Two"
      When Maria writes "Three"
      Then Dr. Osei finds "One", "Two" and "Three" in this order

    Example: Both at the same moment
      When Maria and Dr. Osei write 5 messages each at the same moment
      Then Maria and Dr. Osei find 10 messages in the same order

  Rule: A message repeated over a bad connection counts once

    @provider
    Example: The answer was lost on its way
      Given Dr. Osei is watching it
      And Maria wrote "Is my result in?"
      When she sends "Is my result in?" once more because no answer came
      Then Dr. Osei finds "Is my result in?" once
      And Dr. Osei receives "Is my result in?"

    Example: The conversation was closed before the repetition
      Given Maria wrote "Is my result in?"
      And Dr. Osei closed it as resolved
      When Maria sends "Is my result in?" once more because no answer came
      Then Dr. Osei finds "Is my result in?" once

    Example: Another text is not taken for a repetition
      Given Maria wrote "Is my result in?"
      When she sends "Never mind" in place of "Is my result in?"
      Then she is told that this was sent before with another text
      And Dr. Osei does not find "Never mind"

    Example: Saying the same words twice on purpose
      Given Maria wrote "Hello"
      When Maria writes "Hello"
      Then Dr. Osei finds "Hello" twice

  Rule: A closed conversation stays quiet

    @provider
    Example: A patient writes after the conversation was closed
      Given Dr. Osei closed it as resolved
      And Dr. Osei is watching it
      When Maria writes "Is my result in?"
      Then she is told that the conversation is closed
      And Dr. Osei receives nothing

    Scenario Outline: Nothing is changed in it either
      Given Dr. Osei wrote "Take two tablets"
      And Dr. Osei closed it as resolved
      When <who> <does>
      Then they are told that the conversation is closed

      Examples:
        | who          | does                                             |
        | Dr. Osei     | writes "One more thing"                          |
        | Dr. Osei     | corrects "Take two tablets" to "Take one tablet" |
        | Dr. Osei     | takes "Take two tablets" back                    |
        | Dr. Osei     | adds Nurse Adeyemi with the past                 |
        | Dr. Osei     | closes it as duplicate                           |
        | Dr. Osei     | puts it on hold for 2 days                       |
        | the pharmacy | announces "Prescription ready for pickup"        |

  Rule: A message has 1 to 4,000 characters

    Example: The longest message
      When Maria writes a message of 4,000 characters
      Then Dr. Osei finds a message of 4,000 characters

    Example: One character too many
      When Maria writes a message of 4,001 characters
      Then she is told that the message is too long

    Example: A message that shows nothing
      When Maria writes "   "
      Then she is told that the message is empty

  Rule: Patients may call a message urgent; a crisis is declared by staff

    Example: An urgent message makes the conversation urgent
      When Maria writes "The wound is bleeding" as urgent
      Then the conversation is urgent

    Example: A patient declares a crisis
      When Maria writes "I can not breathe" as crisis
      Then she is told that this is not for her to do

  Rule: The turn goes to whoever was written to

    Example: A question waits for the team
      When Maria writes "Is my result in?"
      Then it is the team's turn

    Example: An answer waits for the patient
      Given Maria wrote "Is my result in?"
      When Dr. Osei writes "Yes, all is well"
      Then it is the patient's turn
