@messaging
Feature: The team's desk
  So that every conversation has an end, an owner and its proper place
  in the queue, the team decides how each of them stands.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: The team closes a conversation and says how it ended

    @provider
    Example: All is well
      When Dr. Osei closes it as resolved
      Then it is closed as resolved
      And Dr. Osei finds no conversation in the list

    Example: Closed conversations are found on request
      Given Dr. Osei closed it as resolved
      When Dr. Osei lists the closed conversations
      Then he sees the conversations of Maria

    Scenario Outline: The desk is the team's, not the patient's
      When Maria <does>
      Then she is told that this is not for her to do

      Examples:
        | does                                                |
        | closes it as resolved                               |
        | puts it on hold for 2 days                          |
        | assigns it to Nurse Adeyemi                         |
        | sets the priority to urgent because "I waited long" |
        | adds Nurse Adeyemi with the past                    |
        | removes Dr. Osei                                    |

  Rule: A closed conversation can be reopened for 7 days

    @provider
    Example: The patient has one more question
      Given Maria wrote "Thank you"
      And Dr. Osei closed it as resolved
      And 6 days passed
      When Maria reopens it
      Then it is open
      And Maria finds "Thank you"

    Example: Too late
      Given Dr. Osei closed it as resolved
      And 8 days passed
      When Maria reopens it
      Then she is told that it was closed too long ago
      And it is closed as resolved

    Example: What is open is not reopened
      When Maria reopens it
      Then she is told that the conversation is open

  Rule: What comes later continues in a linked conversation

    Example: Two weeks later
      Given Dr. Osei closed it as resolved
      And 14 days passed
      When Maria continues it in a new conversation with Dr. Osei
      Then it is open
      And it continues the former conversation

    Example: Only what was closed is continued
      When Maria continues it in a new conversation with Dr. Osei
      Then she is told that the former conversation still goes on

  Rule: A conversation can rest until a day

    Example: Waiting for the laboratory
      When Dr. Osei puts it on hold for 2 days
      Then it is on hold

    Example: The day comes
      Given Dr. Osei put it on hold for 2 days
      When 2 days pass
      Then it is open

    Example: The patient's word ends the rest
      Given Dr. Osei put it on hold for 2 days
      When Maria writes "It got worse"
      Then it is open

    Example: The doctor's word does not
      Given Dr. Osei put it on hold for 2 days
      When Dr. Osei writes "The laboratory is slow this week"
      Then it is on hold

    Example: A rest has an end within a year
      When Dr. Osei puts it on hold for 400 days
      Then he is told that a hold ends on a day to come

  Rule: One person at most is accountable

    Example: Giving it to a colleague
      When Dr. Osei assigns it to Nurse Adeyemi
      Then Nurse Adeyemi is accountable
      And Maria, Dr. Osei and Nurse Adeyemi take part in it

    Example: Taking it
      Given Maria wrote "My knee hurts"
      When Nurse Adeyemi takes it
      Then Nurse Adeyemi is accountable
      And Nurse Adeyemi finds "My knee hurts"

    Example: A colleague was faster
      Given Dr. Osei took it
      When Nurse Adeyemi takes it believing that nobody has it
      Then she is told that a colleague was faster
      And Dr. Osei is accountable

    Example: Who takes no part gives it to nobody else
      When Nurse Adeyemi assigns it to Dr. Osei
      Then she is told that this is for those who take part

    Example: A patient is not accountable
      When Dr. Osei assigns it to Maria
      Then he is told that only a provider can be accountable

    Example: Leaving gives it back
      Given Dr. Osei assigned it to Nurse Adeyemi
      When Dr. Osei removes Nurse Adeyemi
      Then nobody is accountable

  Rule: The team sets how soon somebody must look

    Example: Raised by the doctor
      When Dr. Osei sets the priority to urgent because "Fever after surgery"
      Then the conversation is urgent
      And Maria is not told "Fever after surgery"

  Rule: Lists show the urgent first, then the longest waiting

    Example: The longest waiting first
      Given Maria wrote "My knee hurts"
      And 10 minutes passed
      And James and Dr. Osei are in a conversation
      And James wrote "I sleep badly"
      When Dr. Osei lists the conversations
      Then he sees the conversations of Maria and James

    Example: The urgent before all
      Given Maria wrote "My knee hurts"
      And 10 minutes passed
      And James and Dr. Osei are in a conversation
      And James wrote "The wound is bleeding" as urgent
      When Dr. Osei lists the conversations
      Then he sees the conversations of James and Maria

    Scenario Outline: A list can be narrowed
      Given James and Dr. Osei are in a conversation
      And James wrote "I sleep badly"
      And Dr. Osei took it
      When Dr. Osei lists the conversations <which>
      Then he sees the conversations of <whom>

      Examples:
        | which                | whom  |
        | with unread messages | James |
        | assigned to him      | James |
        | assigned to nobody   | Maria |

    @phi
    Example: Colleagues see that a conversation exists, not what it is about
      Given Maria opened a conversation about "Her knee" with Dr. Osei
      When Nurse Adeyemi lists the conversations
      Then she sees no topic

    @phi
    Example: Patients see their own
      Given James and Dr. Osei are in a conversation
      When Maria lists the conversations
      Then she sees the conversations of Maria

  Rule: A patient is found by the beginning of any word of the name

    Scenario Outline: Case and accents do not matter
      Given James and Dr. Osei are in a conversation
      When Dr. Osei searches for "<letters>"
      Then he sees <found>

      Examples:
        | letters   | found                      |
        | lop       | the conversations of Maria |
        | LÓPEZ     | the conversations of Maria |
        | maria lo  | the conversations of Maria |
        | whit      | the conversations of James |
        | opez      | no conversation            |

    Example: One letter is too little
      When Dr. Osei searches for "l"
      Then he is told that a search takes two letters at least
