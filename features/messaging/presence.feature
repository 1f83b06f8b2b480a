@messaging
Feature: Presence
  So that people know whom they can expect an answer from, the clinic
  shows who is typing, who is there, and what providers say of themselves.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: Typing is shown while it happens and kept nowhere

    Example: The doctor is typing
      Given Maria is watching it
      When Dr. Osei starts typing
      Then Maria sees Dr. Osei typing
      And Maria finds no message

    Example: Others do not see it
      Given James and Nurse Adeyemi are in a conversation
      And James is watching it
      When Maria starts typing in her own conversation
      Then James receives nothing

    Example: Who takes no part does not type
      Given Maria is watching it
      When Nurse Adeyemi starts typing
      Then she is told that this is for those who take part
      And Maria receives nothing

  Rule: A live connection makes somebody online

    Example: Coming online
      When Dr. Osei connects
      Then Maria sees Dr. Osei online

    Example: Never been there
      When Maria connects
      Then Maria sees Dr. Osei offline and never seen

    Example: One of two devices is left
      Given Dr. Osei connected
      And Dr. Osei connected
      When Dr. Osei loses the connection
      Then Maria sees Dr. Osei online

    Example: Whoever watches is told
      Given Maria is watching it
      When Dr. Osei connects
      Then Maria is told live that Dr. Osei is there

  Rule: Providers say whether they are available

    Example: It is for providers only
      When Maria says that she is away
      Then she is told that this is not for her to do

  Rule: Being connected and being available are two facts

    Scenario Outline: Each is told as it is
      Given Dr. Osei said that he is <availability>
      When Dr. Osei <connection>
      Then Maria sees Dr. Osei as <availability>
      And Maria sees Dr. Osei <shown>

      Examples:
        | availability | connection            | shown                     |
        | available    | connects              | online                    |
        | away         | connects              | online                    |
        | available    | connects and is gone  | offline and last seen now |
        | busy         | connects and is gone  | offline and last seen now |
