@triage
Feature: Who is there to answer
  So that no patient waits for somebody who is not there, the clinic knows
  three things of each provider: whether they are on duty, what they say of
  themselves, and whether they are connected.

  Background:
    Given the family doctors work by offers
    And Nurse Adeyemi is at work

  Rule: Who is away, busy, off duty or not connected is not asked

    Scenario Outline: Nobody is asked in vain
      Given <state>
      When Maria writes "Hello" in a new conversation
      Then nobody is asked
      And Nurse Adeyemi was not asked in the pool because she is <why>

      Examples:
        | state                                               | why      |
        | Nurse Adeyemi said that she is busy                 | busy     |
        | Nurse Adeyemi said that she is away                 | away     |
        | Nurse Adeyemi is on duty in office hours, and it is night | off-duty |
        | Nurse Adeyemi went home 2 minutes ago               | offline  |

    Example: A short loss of the connection is no absence
      Given Nurse Adeyemi lost her connection just now
      When Maria writes "Hello" in a new conversation
      Then Nurse Adeyemi is asked

  Rule: An absence ends at its time

    Example: Back from lunch
      Given Nurse Adeyemi said that she is away for 30 minutes
      And Maria wrote "Hello" in a new conversation
      When 31 minutes pass
      Then Nurse Adeyemi is asked

    Example: A delegate is asked
      Given Dr. Osei is at work
      And Maria and Dr. Osei are in a conversation
      And Dr. Osei took it
      And Dr. Osei said that he is away for 2 days and Nurse Adeyemi stands in
      When Maria writes "Hello"
      And a moment passes
      Then Nurse Adeyemi is asked as the delegate

    Scenario Outline: An absence is said in full or not at all
      When Nurse Adeyemi says <what>
      Then she is told that this can not be

      Examples:
        | what                                          |
        | that she is busy and Dr. Osei stands in       |
        | that she is away and Nurse Adeyemi stands in  |
        | that she is away and The administrator stands in |
