@messaging
Feature: The messaging provider's own clients
  So that people can also write from the provider's app or by SMS,
  what they do there is as good as what they do here, under the same rules.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: What is written there is an ordinary message

    @provider
    Example: The team sees it live
      Given Dr. Osei is watching it
      When Maria writes "My knee hurts" at the messaging provider
      Then Dr. Osei receives "My knee hurts"
      And Dr. Osei finds "My knee hurts" once
      And it is the team's turn

    @provider
    Example: The team answers from there
      Given Maria is watching it
      When Dr. Osei writes "Please rest it" at the messaging provider
      Then Maria receives "Please rest it"
      And it is the patient's turn

    @provider
    Example: Words from here and from there keep their order
      Given Maria wrote "One"
      And Maria wrote "Two" at the messaging provider
      And Dr. Osei wrote "Three"
      When Maria writes "Four" at the messaging provider
      Then Dr. Osei finds "One", "Two", "Three" and "Four" in this order

    @provider
    Example: An emergency is heard from there too
      When Maria writes "I want to kill myself" at the messaging provider
      Then the conversation has the priority crisis
      And Dr. Osei finds 1 message that waits for a clinician

  Rule: Files from there are looked into as all others are

    @provider
    Example: A file comes with its words
      When Maria sends the file "findings.pdf" with "From the hospital" at the messaging provider
      Then Dr. Osei finds the file "findings.pdf" with "From the hospital"

    @provider
    Example: A file that does not come at first
      Given files of the messaging provider can not be fetched
      And Maria sent the file "findings.pdf" with "From the hospital" at the messaging provider
      When they can be fetched again
      Then Dr. Osei finds the file "findings.pdf" with "From the hospital"

    @provider
    Example: A file that is not what it says
      When Maria sends a page named "findings.txt" with "Look" at the messaging provider
      Then Dr. Osei is told that the file "findings.txt" with "Look" could not be taken

  Rule: Reading and leaving there count here

    @provider
    Example: Reading
      Given Dr. Osei wrote "Please rest it"
      When Maria reads everything at the messaging provider
      Then Maria has 0 unread messages

    @provider
    Example: Leaving
      When Dr. Osei leaves at the messaging provider
      Then Maria take part in it

  Rule: The team is told of what does not reach a telephone

    @provider
    Example: A telephone that is switched off
      Given Maria takes part by text message, too
      And Dr. Osei wrote "Please rest it"
      When the messaging provider can not bring it to a telephone
      Then Dr. Osei finds one note that something did not arrive

    @provider
    Example: One note for all that does not arrive while it is off
      Given Maria takes part by text message, too
      And Dr. Osei wrote "Please rest it"
      And the messaging provider could not bring it to a telephone
      And Dr. Osei wrote "And cool it"
      When the messaging provider can not bring it to a telephone
      Then Dr. Osei finds one note that something did not arrive

    @provider
    Example: It was on again meanwhile
      Given Maria takes part by text message, too
      And Dr. Osei wrote "Please rest it"
      And the messaging provider could not bring it to a telephone
      And the messaging provider brought it to a telephone
      And Dr. Osei wrote "How is it today?"
      When the messaging provider can not bring it to a telephone
      Then Dr. Osei finds two notes that something did not arrive

    @provider
    Example: She wrote from it meanwhile
      Given Maria takes part by text message, too
      And Dr. Osei wrote "Please rest it"
      And the messaging provider could not bring it to a telephone
      And Maria wrote the text message "It is better now"
      And Dr. Osei wrote "How is it today?"
      When the messaging provider can not bring it to a telephone
      Then Dr. Osei finds two notes that something did not arrive

    @provider
    Example: Another telephone is off, too
      Given Maria takes part by text message, too
      And Dr. Osei wrote "Please rest it"
      And the messaging provider could not bring it to a telephone
      And Maria takes part by another telephone
      And Dr. Osei wrote "And cool it"
      When the messaging provider can not bring it to a telephone
      Then Dr. Osei finds two notes that something did not arrive

  Rule: Nobody's word is set aside because a conversation was closed

    @provider
    Example: Soon after the closing
      Given Dr. Osei closed it as resolved
      When Maria writes "It is back" at the messaging provider
      Then it is open
      And Dr. Osei finds "It is back"

  Rule: What a rule forbids is set aside, and the team is told

    @provider
    Example: Without consent
      Given Maria wrote "Hello?" at the messaging provider, which has not told of it
      And Maria withdrew her consent
      When the messaging provider tells of it
      Then Dr. Osei does not find "Hello?"
      And the notes tell Dr. Osei that something was set aside

    @provider
    Example: When the consent is given again
      Given Maria wrote "Hello?" at the messaging provider, which has not told of it
      And Maria withdrew her consent
      And the messaging provider told of it
      And 1 minute passed
      And Maria agreed to chat
      When 6 minutes pass
      Then Dr. Osei finds "Hello?" once

    @provider
    Example: Who agrees again is heard there again
      Given Maria withdrew her consent
      And 1 minute passed
      And Maria agreed to chat
      When Maria writes "Hello again" at the messaging provider
      Then Dr. Osei finds "Hello again" once

  Rule: Where the provider asks before, who may not is told at once

    @provider
    Example: Who may is heard
      Given the messaging provider asks before
      When Maria writes "My knee hurts" at the messaging provider
      Then Dr. Osei finds "My knee hurts" once

    @provider
    Example: Asked without consent
      Given the messaging provider asks before
      And Maria withdrew her consent
      When Maria writes "Hello?" at the messaging provider
      Then Maria is told at once that it can not be
      And Dr. Osei does not find "Hello?"

    @provider
    Example: Longer than a message may be
      Given the messaging provider asks before
      When Maria writes a message of 5000 characters at the messaging provider
      Then Maria is told at once that it can not be

    @provider
    Example: An emergency is never held up
      Given the messaging provider asks before
      When Maria writes "I want to kill myself" at the messaging provider
      Then the conversation has the priority crisis

    @provider
    Example: A closed conversation still hears her
      Given the messaging provider asks before
      And Dr. Osei closed it as resolved
      When Maria writes "It is back" at the messaging provider
      Then it is open

  Rule: A consent that lapses ends the patient's place there

    @provider
    Example: Who did not agree to the new document
      Given the messaging provider asks before
      And the clinic published the consent document "2026-2" with 1 day of grace
      And 24 hours passed
      When Maria writes "Hello?" at the messaging provider
      Then Maria is told at once that it can not be

    @provider
    Example: Who agrees to it is heard there again
      Given the clinic published the consent document "2026-2" with 1 day of grace
      And 24 hours passed
      And Maria agreed to chat
      When Maria writes "Hello again" at the messaging provider
      Then Dr. Osei finds "Hello again" once

  Rule: Who acts for a patient has a place there while the patient shares

    @provider
    Example: The patient shares
      Given Maria lets Elena read and write for her
      And Maria, Elena and Dr. Osei are in a conversation
      When Elena writes "She has a fever" at the messaging provider
      Then Dr. Osei finds "She has a fever" once

    @provider
    Example: The patient shares no more
      Given the messaging provider asks before
      And Maria lets Elena read and write for her
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria took proxy-sharing back
      When Elena writes "She has a fever" at the messaging provider
      Then Elena is told at once that it can not be

  Rule: Who is let go takes part there no more

    @provider
    Example: A nurse leaves the clinic
      Given Dr. Osei added Nurse Adeyemi with the past
      And Nurse Adeyemi has left the clinic
      When 1 minute pass
      Then Nurse Adeyemi takes part no more
