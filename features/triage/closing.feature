@triage
Feature: Threads that have gone quiet
  So that the list shows what is alive, a thread in which nobody wrote for
  45 days is proposed for closing. Nothing closes by itself.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Maria wrote "Thank you"
    And Dr. Osei wrote "You are welcome"

  Rule: It is proposed to the team, and stays open until somebody says so

    Example: 45 days without a word
      When 46 days pass
      Then it is proposed to Dr. Osei for closing
      And it is open

    Example: Not yet
      When 44 days pass
      Then it is not proposed to Dr. Osei for closing

    Example: Where the team owes an answer it is late, not quiet
      Given Maria wrote "One more question"
      When 46 days pass
      Then it is not proposed to Dr. Osei for closing

    @provider
    Example: A word from the messaging provider is owed an answer too
      Given Maria wrote "One more question" at the messaging provider
      When 46 days pass
      Then it is not proposed to Dr. Osei for closing

  Rule: The team decides

    @provider
    Example: Somebody accepts
      Given 46 days passed
      When Dr. Osei accepts the proposal to close it
      Then it is closed as no-response
      And Maria is not asked how it was

    Example: Somebody dismisses
      Given 46 days passed
      When Dr. Osei dismisses the proposal to close it
      Then it is open
      And it is not proposed to Dr. Osei for closing

    Example: Who takes no part does not decide
      Given 46 days passed
      When Nurse Adeyemi accepts the proposal to close it
      Then she is told that this is for those who take part

    Example: The patient does not decide
      Given 46 days passed
      When Maria accepts the proposal to close it
      Then she is told that this is not for her to do
