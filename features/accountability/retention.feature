@accountability
Feature: How long things are kept
  So that nobody reads tomorrow what should have been forgotten, what is older
  than its time is not shown and goes; and so that nothing is lost that a court
  may ask for, a legal hold keeps it on record.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Maria wrote "The rash is back"

  Rule: What is older than its time is not shown any more

    Example: A message of seven years ago
      When 2560 days pass
      Then the time of "The rash is back" is over for Dr. Osei

    Example: A message of five years ago
      When 1830 days pass
      Then Dr. Osei finds "The rash is back" once

    Example: A file of seven years ago
      Given Maria sent the file "letter.pdf" with "My letter"
      And 2560 days passed
      When Dr. Osei opens "letter.pdf"
      Then he is told that there is no such file

  Rule: What is older than its time goes, at the messaging provider too

    @provider
    Example: Nothing is left to go
      Given the messaging provider has a copy of "The rash is back"
      When 2560 days pass
      Then nothing is on record beyond its time
      And the messaging provider has no copy of "The rash is back"

  Rule: A legal hold keeps what is on record

    @provider
    Example: All that is kept of a patient
      Given the messaging provider has a copy of "The rash is back"
      And the administrator placed a legal hold on Maria
      When 2560 days pass
      Then a legal hold keeps what is beyond its time
      And the messaging provider has a copy of "The rash is back"
      And the time of "The rash is back" is over for Dr. Osei

    Example: The patient leaves the clinic
      Given the administrator placed a legal hold on Maria
      And Maria has left the clinic
      When 2560 days pass
      Then a legal hold keeps what is beyond its time

    @provider
    Example: The hold is lifted
      Given the messaging provider has a copy of "The rash is back"
      And the administrator placed a legal hold on Maria
      And 2560 days passed
      And the auditor lifted the legal hold
      When 1 day passes
      Then nothing is on record beyond its time
      And the messaging provider has no copy of "The rash is back"

  Rule: Those who answer for the record place holds

    Example: A provider does not
      When Dr. Osei places a legal hold on Maria
      Then he is told that this is not for him to do

    Example: A hold is lifted once
      Given the administrator placed a legal hold on Maria
      And the auditor lifted the legal hold
      When the administrator lifts the legal hold
      Then they are told that the hold was lifted
