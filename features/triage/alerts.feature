@triage
Feature: Alerts
  So that work does not stick to a silent colleague, somebody is told when a
  patient waits too long, then somebody else, until a person acts.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: A late answer is told of once, then rung by rung

    Example: The accountable provider first
      Given Dr. Osei took it
      And Maria wrote "Is my result in?"
      When 5 minutes pass
      Then Dr. Osei is told that provider-late
      And the alert was told 1 time

    @provider
    Example: A word from the messaging provider waits as any other
      Given Dr. Osei took it
      And Maria wrote "Is my result in?" at the messaging provider
      When 5 minutes pass
      Then Dr. Osei is told that provider-late

    Example: Then the colleagues
      Given Dr. Osei took it
      And Maria wrote "Is my result in?"
      When 10 minutes pass in which nobody acts
      Then Nurse Adeyemi is told that provider-late
      And the alert was told 2 times

    Example: At last who supervises
      Given Dr. Osei took it
      And Maria wrote "Is my result in?"
      When 40 minutes pass in which nobody acts
      Then the administrator is told that provider-late
      And the alert was told 3 times

    Example: Not before the time is over
      Given Maria wrote "Is my result in?"
      When 4 minutes pass in which nobody acts
      Then there is no alert

    Example: Not while the clinic is closed
      Given the administrator let family medicine work on weekdays from "08:00" to "09:03"
      And Maria wrote "Is my result in?"
      When 60 minutes pass in which nobody acts
      Then there is no alert

  Rule: Who is called stands where the clinic says

    Example: A pool has somebody on call of its own, from another one
      Given Dr. Solberg is on call for the family doctors
      And Maria wrote "Is my result in?"
      When 10 minutes pass in which nobody acts
      Then Dr. Solberg is told that provider-late

    Example: Who is called from another pool reads it once she takes it up
      Given Dr. Solberg is on call for the family doctors
      And Maria wrote "Is my result in?"
      And 10 minutes passed in which nobody acted
      When Dr. Solberg takes the alert up
      Then Dr. Solberg finds "Is my result in?"

    Example: She may do so still when the next one was told
      Given Dr. Solberg is on call for the family doctors
      And Maria wrote "Is my result in?"
      And 40 minutes passed in which nobody acted
      When Dr. Solberg takes the alert up
      Then Dr. Solberg finds "Is my result in?"

    Example: Who is away is not called, but who stands in
      Given Dr. Osei took it
      And Dr. Osei said that he is away for 2 days and Nurse Adeyemi stands in
      And Maria wrote "Is my result in?"
      When 5 minutes pass in which nobody acts
      Then Nurse Adeyemi is told that provider-late

  Rule: It is over when somebody answers

    Example: An answer
      Given Maria wrote "Is my result in?"
      And 6 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well"
      And 1 minute pass
      Then the alert is over because it was answered

    Example: An answer in time
      Given Maria wrote "Is my result in?"
      And 4 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well"
      And 60 minutes pass in which nobody acts
      Then there is no alert

    @provider
    Example: An answer from the messaging provider
      Given Maria wrote "Is my result in?" at the messaging provider
      And 6 minutes passed in which nobody acted
      When Dr. Osei writes "Yes, all is well" at the messaging provider
      And 1 minute pass
      Then the alert is over because it was answered

  Rule: Who takes it up is the last who is told

    Example: A colleague takes it up
      Given Maria wrote "Is my result in?"
      And 6 minutes passed in which nobody acted
      And Nurse Adeyemi took the alert up
      When 60 minutes pass in which nobody acts
      Then the alert was told 1 time

    Example: Somebody of another pool can not
      Given Maria wrote "Is my result in?"
      And 6 minutes passed in which nobody acted
      When Dr. Solberg takes the alert up
      Then she is told that there is no such thing

  Rule: An unread urgent message is told of at any hour, again and again

    Example: At night
      Given the administrator let family medicine work on weekdays from "02:00" to "03:00"
      And Maria wrote "My chest hurts and I am sweating"
      When 20 minutes pass in which nobody acts
      Then the administrator is told that urgent-unread
      And the alert was told 3 times

    Example: A pool that wants to be told sooner
      Given the administrator let family medicine be told after 3 minutes of what is urgent and unread
      And Maria wrote "My chest hurts and I am sweating"
      When 4 minutes pass in which nobody acts
      Then somebody is told that urgent-unread

    @provider
    Example: It was read at the messaging provider
      Given the administrator let family medicine work on weekdays from "02:00" to "03:00"
      And Dr. Osei took it
      And Maria wrote "My chest hurts and I am sweating" at the messaging provider
      And Dr. Osei read everything at the messaging provider
      When 20 minutes pass in which nobody acts
      Then there is no alert

    Example: What was read before it became urgent is unread again
      Given the administrator let family medicine work on weekdays from "02:00" to "03:00"
      And Maria wrote "It is only my knee"
      And Dr. Osei read up to "It is only my knee"
      And 1 minute passed in which nobody acted
      And Maria corrected "It is only my knee" to "My chest hurts and I am sweating"
      When 12 minutes pass in which nobody acts
      Then somebody is told that urgent-unread

    Example: Somebody takes note
      Given the administrator let family medicine work on weekdays from "02:00" to "03:00"
      And Maria wrote "My chest hurts and I am sweating"
      And 12 minutes passed in which nobody acted
      When Dr. Osei takes note of "My chest hurts and I am sweating"
      And 1 minute pass
      Then the alert is over because it was message-acknowledged

  Rule: An alert goes where the conversation goes

    Example: Another pool is told at once
      Given Maria wrote "Is my result in?"
      And 40 minutes passed in which nobody acted
      When Dr. Osei hands it to the heart clinic noting "Yours, I think"
      And 1 minute pass in which nobody acts
      Then Dr. Solberg is told that provider-late

  Rule: What is not well is told of while it lasts, without anybody's words

    Example: The scanner of files is down
      Given the scanner does not answer
      And Maria uploaded the file "scan.pdf"
      When 3 minutes pass in which nobody acts
      Then the administrator is told of the trouble scanner-down

    Example: It is well again
      Given the scanner does not answer
      And Maria uploaded the file "scan.pdf"
      And 3 minutes passed in which nobody acted
      When the scanner answers
      And 1 minute pass in which nobody acts
      Then the trouble scanner-down is over because it is well-again
