@triage
Feature: Clocks of those who wait
  So that nobody waits unseen, the team sees how long each patient has waited
  for a person's answer: honest about pauses, and never to the patient.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: The clock runs from the patient's word to a person's answer

    Example: It runs
      Given Maria wrote "Is my result in?"
      When 4 minutes pass
      Then Dr. Osei sees that the patient has waited for 4 minutes
      And the clock shows warned

    Example: More words of the patient change nothing
      Given Maria wrote "Is my result in?"
      And 3 minutes passed in which nobody acted
      And Maria wrote "Hello?"
      When 2 minutes pass
      Then Dr. Osei sees that the patient has waited for 5 minutes
      And the clock shows late

    Example: A person of the team answers
      Given Maria wrote "Is my result in?"
      And 3 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well"
      Then Dr. Osei sees that nobody waits
      And the first answer took 3 minutes

    @provider
    Example: Both write at the messaging provider
      Given Maria wrote "Is my result in?" at the messaging provider
      And 3 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well" at the messaging provider
      Then Dr. Osei sees that nobody waits

  Rule: What no person says to the patient stops nothing

    Example: A message of the pharmacy
      Given Maria wrote "Is my result in?"
      When the pharmacy announces "Prescription ready for pickup"
      And 2 minutes pass
      Then Dr. Osei sees that the patient has waited for 2 minutes

    Example: A note among colleagues
      Given Maria wrote "Is my result in?"
      When Dr. Osei notes "Lab says Thursday"
      And 2 minutes pass
      Then Dr. Osei sees that the patient has waited for 2 minutes

  Rule: It pauses when the clinic is closed

    Example: Over the end of the day
      Given the administrator let family medicine work on weekdays from "08:00" to "09:03"
      And Maria wrote "Is my result in?"
      When 10 minutes pass
      Then Dr. Osei sees that the patient has waited for 3 minutes
      And the clock is paused by closed-hours

  Rule: Hours that are changed change nothing that passed

    Example: The clinic closes from now on
      Given Maria wrote "Is my result in?"
      And 3 minutes passed in which nobody acted
      And the administrator let family medicine work on weekdays from "22:00" to "23:00"
      When 10 minutes pass
      Then Dr. Osei sees that the patient has waited for 3 minutes
      And the clock is paused by closed-hours

    Example: The time of an answer stays
      Given Maria wrote "Is my result in?"
      And 3 minutes passed in which nobody acted
      And Dr. Osei wrote "Yes, all is well"
      When the administrator lets family medicine work on weekdays from "22:00" to "23:00"
      Then the first answer took 3 minutes

  Rule: It pauses on hold

    Example: A hold, and the patient's next word
      Given Maria wrote "Is my result in?"
      And 2 minutes passed in which nobody acted
      And Dr. Osei put it on hold for 3 days
      When 10 minutes pass
      Then Dr. Osei sees that the patient has waited for 2 minutes
      And the clock is paused by on-hold

    Example: The patient writes again
      Given Maria wrote "Is my result in?"
      And Dr. Osei put it on hold for 3 days
      And Maria wrote "It got worse"
      When 1 minute pass
      Then the clock runs

  Rule: Closing ends a wait, and a reopened conversation has a fresh clock

    Example: Reopened
      Given Maria wrote "Thank you"
      And 3 minutes passed in which nobody acted
      And Dr. Osei closed it as resolved
      When Maria reopens it
      And Maria writes "One more thing"
      And 1 minute pass
      Then Dr. Osei sees that the patient has waited for 1 minute

    @provider
    Example: Reopened by a word at the messaging provider
      Given Maria wrote "Thank you"
      And 6 minutes passed in which nobody acted
      And Dr. Osei closed it as resolved
      When Maria writes "One more thing" at the messaging provider
      And 1 minute pass
      Then the clock runs
      And the clock shows in-time

  Rule: How soon is for a pool to say, by how urgent it is

    Example: What is urgent is late sooner
      Given the administrator let family medicine answer within 2 minutes what is urgent
      And Maria wrote "My chest hurts and I am sweating"
      When 2 minutes pass in which nobody acts
      Then the clock shows late
      And somebody is told that provider-late

    Example: What is not goes by the clinic's limits
      Given the administrator let family medicine answer within 2 minutes what is urgent
      And Maria wrote "Is my result in?"
      When 3 minutes pass in which nobody acts
      Then the clock shows in-time

  Rule: Patients see no clock

    Example: Maria looks
      Given Maria wrote "Is my result in?"
      When 4 minutes pass
      Then Maria sees no clock
