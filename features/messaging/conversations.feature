@messaging
Feature: Conversations
  So that a question reaches those who can answer it, a patient and
  her care team talk in conversations that each of them finds again.

  Rule: Patients open conversations with those who care for them

    @provider
    Example: A patient turns to her doctor
      When Maria opens a conversation with Dr. Osei
      Then Maria and Dr. Osei take part in it
      And Dr. Osei finds it in the list

    Example: A doctor outside the care team is not written to
      When Maria opens a conversation with Dr. Solberg
      Then she is told that this is not for her to do
      And Maria finds no conversation in the list

    Example: A doctor turns to a patient
      When Dr. Osei opens a conversation with James
      Then James finds it in the list

    Example: Thirty conversations are enough for one day
      Given Maria opened 30 conversations with Dr. Osei today
      When she opens a conversation with Dr. Osei
      Then she is told that that is enough for one day

  Rule: A conversation is about one patient

    Scenario Outline: Neither two patients nor none
      When Dr. Osei opens a conversation with <others>
      Then he is told that a conversation is about one patient

      Examples:
        | others          |
        | Maria and James |
        | Nurse Adeyemi   |

    Example: A second patient does not join
      Given Maria and Dr. Osei are in a conversation
      When Dr. Osei adds James without the past
      Then he is told that the conversation is about another patient

    Example: The patient stays
      Given Maria and Dr. Osei are in a conversation
      When Dr. Osei removes Maria
      Then he is told that the patient stays

    Example: Somebody the clinic does not know
      When Dr. Osei opens a conversation with a stranger
      Then he is told that nobody of that name is known

  Rule: A name stands for one conversation

    Example: Who asks for it by its name gets the one that exists
      Given Maria opened the conversation "knee-surgery" with Dr. Osei
      When Dr. Osei opens the conversation "Knee-Surgery" with Maria
      Then he is given the one that Maria opened

    Example: Two people open it at the same moment
      When Maria and Dr. Osei open the conversation "knee-surgery" at the same moment
      Then both are given the same conversation

    Example: The name of a conversation among others
      Given Maria opened the conversation "knee-surgery" with Dr. Osei
      When James opens the conversation "knee-surgery" with Dr. Osei
      Then he is told that the name is in use

  Rule: A group cares for a patient together

    @provider
    Example: What one writes reaches all the others
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Maria and Nurse Adeyemi are watching it
      When Dr. Osei writes "The surgery went well"
      Then Maria receives "The surgery went well"
      And Nurse Adeyemi receives "The surgery went well"

    Example: Everybody sees who joins
      Given Maria and Dr. Osei are in a conversation
      And Maria is watching it
      When Dr. Osei adds Nurse Adeyemi without the past
      Then Maria sees that Nurse Adeyemi joined

  Rule: Who joins sees the past only when it is shared with them

    Example: Joining without the past
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      When Dr. Osei adds Nurse Adeyemi without the past
      Then Nurse Adeyemi does not find "My knee hurts"

    Example: Joining with the past
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      When Dr. Osei adds Nurse Adeyemi with the past
      Then Nurse Adeyemi finds "My knee hurts"

    Example: Adding somebody again changes nothing
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Dr. Osei added Nurse Adeyemi without the past
      When Dr. Osei adds Nurse Adeyemi with the past
      Then Nurse Adeyemi does not find "My knee hurts"

    Example: Nobody shares more than they see
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Dr. Osei added Nurse Adeyemi without the past
      When Nurse Adeyemi adds Dr. Solberg with the past
      Then Dr. Solberg does not find "My knee hurts"

  Rule: Who has left reads nothing any more

    Example: A nurse who left looks back
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Dr. Osei removed Nurse Adeyemi
      When Nurse Adeyemi reads the history
      Then she is told that there is no such conversation

    Example: A nurse who left was still watching
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Nurse Adeyemi is watching it
      And Dr. Osei removed Nurse Adeyemi
      When Maria writes "Between us"
      Then Nurse Adeyemi does not receive "Between us"

  Rule: Only those who take part read it

    @phi
    Scenario Outline: What others are told
      Given Maria and Dr. Osei are in a conversation
      When <who> reads the history
      Then they are told that <answer>

      Examples:
        | who               | answer                           |
        | James             | there is no such conversation    |
        | Dr. Solberg       | there is no such conversation    |
        | Nurse Adeyemi     | this is for those who take part  |
        | the administrator | this is not for them to do       |
