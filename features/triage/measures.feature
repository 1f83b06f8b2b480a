@triage
Feature: Measures of the team's work
  So that the clinic knows how soon its patients are answered, the
  administration sees how much was written and how long people waited; no
  number tells of a patient.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: What people write is counted, and how long patients waited for a person

    @provider
    Example: A question and its answer
      Given Maria wrote "Is my result in?"
      And 3 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well"
      Then the measures tell of 2 messages
      And the measures tell of 1 first reply after 3 minutes

    Example: Nobody has answered yet
      Given Maria wrote "Is my result in?"
      When 3 minutes pass
      Then the measures tell of no first reply
      And the measures tell that 1 patient waits, the longest for 3 minutes

    Example: What the pharmacy announces is no reply
      Given Maria wrote "Is my result in?"
      When the pharmacy announces "Prescription ready for pickup"
      Then the measures tell of 1 message
      And the measures tell of no first reply

  Rule: Fewer than five are hidden where somebody chooses whose work to see

    Example: One provider
      Given Maria wrote "Is my result in?"
      When Dr. Osei writes "Yes, all is well"
      Then the measures of Dr. Osei hide how many messages there were

  Rule: The administration sees them, and nobody else

    Example: A provider looks
      When Dr. Osei looks at the measures
      Then he is told that this is not for him to do

    Example: A patient looks
      When Maria looks at the measures
      Then she is told that this is not for her to do
