@messaging @phi
Feature: Staff notes
  So that the team can think aloud, its members leave each other notes
  beside a conversation that never reach the patient.

  Background:
    Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation

  Rule: The team reads what the team notes

    Example: A note for the nurse
      When Dr. Osei notes "Check her potassium"
      Then Nurse Adeyemi reads the note "Check her potassium"

    Example: The nurse sees it at once
      Given Nurse Adeyemi is watching the notes
      When Dr. Osei notes "Check her potassium"
      Then Nurse Adeyemi receives the note "Check her potassium"

    Example: Who joins later reads earlier notes
      Given Dr. Osei noted "Check her potassium"
      When Dr. Osei adds Dr. Solberg without the past
      Then Dr. Solberg reads the note "Check her potassium"

    Example: After the conversation was closed
      Given Dr. Osei closed it as resolved
      When Nurse Adeyemi notes "She called to say thanks"
      Then Dr. Osei reads the note "She called to say thanks"

  Rule: A note never reaches the patient

    Example: Not while she is watching
      Given Maria is watching it
      When Dr. Osei notes "Check her potassium"
      Then Maria receives nothing
      And Maria finds no message
      And Maria has 0 unread messages

    Example: The reason for closing is the team's own
      Given Maria is watching it
      When Dr. Osei closes it as other because "She seems confused"
      Then Maria is not told "She seems confused"

  Rule: Only those who take part read the notes

    Scenario Outline: Others are turned away
      Given James and Dr. Osei are in a conversation
      And Dr. Osei noted "Ask about his sleep"
      When <who> <does>
      Then they are told that <answer>

      Examples:
        | who               | does                 | answer                          |
        | James             | reads the notes      | this is not for them to do      |
        | James             | watches the notes    | this is not for them to do      |
        | James             | notes "I feel fine"  | this is not for them to do      |
        | Nurse Adeyemi     | reads the notes      | this is for those who take part |
        | the administrator | reads the notes      | this is not for them to do      |
