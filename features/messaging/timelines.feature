@messaging
Feature: History and live view
  So that nothing is missed and nothing is read twice, everybody finds
  the history in order and picks up live where the connection was lost.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: A long history is read page by page, the newest page first

    Example: The history opens with the newest messages
      Given Maria wrote the messages 1 to 60
      When Dr. Osei opens the history
      Then he sees the messages 11 to 60

    Example: Going back
      Given Maria wrote the messages 1 to 60
      When Dr. Osei goes back from message 11
      Then he sees the messages 1 to 10

    Example: Catching up
      Given Maria wrote the messages 1 to 60
      When Dr. Osei catches up from message 57
      Then he sees the messages 58 to 60

    @phi
    Example: Going back ends where one joined
      Given Maria wrote the messages 1 to 3
      And Dr. Osei added Nurse Adeyemi without the past
      And Maria wrote the messages 4 to 6
      When Nurse Adeyemi goes back from message 6
      Then she sees the messages 4 to 5

  Rule: After a lost connection everything missed arrives once and in order

    @provider
    Example: Messages written meanwhile
      Given Dr. Osei is watching it
      And Maria wrote "One"
      And Dr. Osei lost the connection
      And Maria wrote "Two"
      When Dr. Osei comes back
      Then he has received "One" and "Two" in this order

    Example: Going on live after coming back
      Given Dr. Osei is watching it
      And Dr. Osei lost the connection
      And Maria wrote "One"
      And Dr. Osei came back
      When Maria writes "Two"
      Then Dr. Osei has received "One" and "Two" in this order

    Example: A message put right meanwhile
      Given Dr. Osei is watching it
      And Dr. Osei lost the connection
      And Maria wrote "Left knee"
      And Maria corrected "Left knee" to "Right knee"
      When Dr. Osei comes back
      Then Dr. Osei does not receive "Left knee"
      And Dr. Osei sees that a message now says "Right knee"

    Scenario Outline: However much was missed
      Given Dr. Osei is watching it
      And Dr. Osei lost the connection
      And Maria wrote the messages 1 to <missed>
      When Dr. Osei comes back
      Then he has received the messages 1 to <missed> in this order

      Examples:
        | missed |
        | 1      |
        | 50     |
        | 300    |

    @phi
    Example: Somebody was removed meanwhile
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Nurse Adeyemi is watching it
      And Nurse Adeyemi lost the connection
      And Dr. Osei removed Nurse Adeyemi
      When Nurse Adeyemi comes back
      Then she is told that there is no such conversation

  Rule: The live view begins where one joined

    @phi
    Example: Asking for more than one's own time
      Given Maria wrote "My knee hurts"
      And Dr. Osei added Nurse Adeyemi without the past
      And Maria wrote "It is swollen now"
      When Nurse Adeyemi watches it from the beginning
      Then Nurse Adeyemi receives "It is swollen now"
      And Nurse Adeyemi does not receive "My knee hurts"
