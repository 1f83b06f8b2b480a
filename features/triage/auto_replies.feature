@triage
Feature: Automatic replies
  So that a patient who waits knows how it stands, they are told now and
  then, truly and seldom, and always whom to call in an emergency.

  Background:
    Given the family doctors work by offers and say how it stands

  Rule: A patient who waits is told their place, once

    @provider
    Example: Nobody is there
      When Maria writes "Hello" in a new conversation
      And a moment passes
      Then Maria is told that she is number 1
      And Maria is told to call "911" in an emergency
      And it is the team's turn to answer

    Example: Nothing more is said while she only waits
      Given Maria wrote "Hello" in a new conversation
      And a moment passed
      When 20 minutes pass
      Then Maria was told 1 time

    Example: Told again after a new word, at most every 15 minutes
      Given Maria wrote "Hello" in a new conversation
      And a moment passed
      When Maria writes "Is somebody there?"
      And 5 minutes pass
      Then Maria was told 1 time

    Example: Told again when the 15 minutes are over
      Given Maria wrote "Hello" in a new conversation
      And a moment passed
      When Maria writes "Is somebody there?"
      And 15 minutes pass
      Then Maria was told 2 times

    @provider
    Example: Told again after a new word at the messaging provider
      Given Maria wrote "Hello" in a new conversation
      And a moment passed
      When Maria writes "Is somebody there?" at the messaging provider
      And 15 minutes pass
      Then Maria was told 2 times

    Example: It reads otherwise when it is urgent
      When Maria writes "My pain is getting worse" as urgent in a new conversation
      And a moment passes
      Then Maria is told not to wait for an answer here

  Rule: Nothing is said where somebody is asked, or has just spoken

    Example: Somebody is asked
      Given Nurse Adeyemi is at work
      When Maria writes "Hello" in a new conversation
      And a moment passes
      Then Maria was told nothing automatically

    Example: Somebody spoke just now
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "Hello"
      And Dr. Osei wrote "Good morning"
      When Maria writes "One more thing"
      And 4 minutes pass
      Then Maria was told nothing automatically

    Example: Somebody spoke 5 minutes ago
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "Hello"
      And Dr. Osei wrote "Good morning"
      When Maria writes "One more thing"
      And 5 minutes pass
      Then Maria was told 1 time

    Example: A pool that says nothing by itself
      Given the family doctors work by hand
      When Maria writes "Hello" in a new conversation
      And a moment passes
      Then Maria was told nothing automatically

  Rule: Outside the hours the patient is told when the pool opens

    Example: At night
      Given the family doctors work from 8 to 17 and it is night
      When Maria writes "Hello" in a new conversation
      And a moment passes
      Then Maria is told when somebody is back

    Example: At night, and somebody is asked
      Given the family doctors work from 8 to 17 and it is night
      And Nurse Adeyemi is at work
      When Maria writes "Hello" in a new conversation
      And a moment passes
      Then Nurse Adeyemi is asked
      And Maria was told nothing automatically
