@triage
Feature: Holds
  So that a conversation can rest without being forgotten, a hold ends at
  its time or at the patient's next word, and the wait goes on from there.

  Background:
    Given the family doctors work by offers and say how it stands
    And Maria and Dr. Osei are in a conversation
    And Maria wrote "When is my result back?"

  Rule: A hold ends at its time

    Example: Two days later
      Given Dr. Osei put it on hold for 2 days
      When 2 days pass
      Then it is open
      And it is the team's turn

  Rule: A hold ends at the patient's next word, and somebody is asked

    Example: The patient writes
      Given Nurse Adeyemi is at work
      And Dr. Osei put it on hold for 2 days
      When Maria writes "It hurts more"
      And a moment passes
      Then it is open
      And Nurse Adeyemi is asked

    @provider
    Example: The patient writes at the messaging provider
      Given Nurse Adeyemi is at work
      And Dr. Osei put it on hold for 2 days
      When Maria writes "It hurts more" at the messaging provider
      And a moment passes
      Then it is open
      And Nurse Adeyemi is asked

  Rule: Nobody is asked about what rests

    Example: It rests
      Given Nurse Adeyemi is at work
      And Dr. Osei put it on hold for 2 days
      When a moment passes
      Then nobody is asked

  Rule: The patient is told once that it rests

    Example: Told when
      Given Dr. Osei put it on hold for 2 days
      When a moment passes
      Then Maria is told that the conversation rests

    Example: Told only once
      Given Dr. Osei put it on hold for 2 days
      When 20 minutes pass
      Then Maria was told 1 time
