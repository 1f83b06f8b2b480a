@triage
Feature: How a waiting conversation comes to somebody
  So that nobody waits unseen, what waits is offered to one colleague after
  another until somebody takes it, and everybody can see why it went as it did.

  Background:
    Given the family doctors work by offers

  Rule: What waits is offered, and assigned only to who accepts

    Example: Offered
      Given Nurse Adeyemi is at work
      When Maria writes "Hello" in a new conversation
      Then Nurse Adeyemi is asked
      And nobody is accountable yet

    Example: Accepted
      Given Nurse Adeyemi is at work
      And Maria wrote "Hello" in a new conversation
      When Nurse Adeyemi accepts
      Then Nurse Adeyemi is accountable for it
      And Nurse Adeyemi finds "Hello"
      And Nurse Adeyemi sees that "Hello" was worked on by Nurse Adeyemi

    Example: Who answered before is asked first
      Given Dr. Osei and Nurse Adeyemi are at work
      And Maria and Dr. Osei are in a conversation
      When Maria writes "It is me again"
      And a moment passes
      Then Dr. Osei is asked for continuity

    Example: Declined
      Given Dr. Osei and Nurse Adeyemi are at work
      And Maria wrote "Hello" in a new conversation
      When whoever is asked declines as not-mine
      And a moment passes
      Then the other one is asked
      And it is noted who declined

    Example: Silence moves on
      Given Dr. Osei and Nurse Adeyemi are at work
      And Maria wrote "Hello" in a new conversation
      When 2 minutes pass
      Then the other one is asked

    Example: An answer that comes too late
      Given Dr. Osei and Nurse Adeyemi are at work
      And Maria wrote "Hello" in a new conversation
      When 2 minutes pass
      And the first one accepts
      Then they are told that the offer has ended

    Example: A colleague takes it by hand
      Given Dr. Osei and Nurse Adeyemi are at work
      And Maria wrote "Hello" in a new conversation
      When the other one takes it
      And a moment passes
      Then nobody is asked

  Rule: Nobody is given more than they can take

    Example: Two at once
      Given Nurse Adeyemi is at work and can take 1 conversation
      And Maria wrote "Hello" in a new conversation
      When James writes "Good morning" in a new conversation
      Then nobody is asked
      And Nurse Adeyemi was not asked in the pool because she is at-capacity
      And it is number 1 of the queue

  Rule: Who is on call for another pool comes in by an offer, and not by hand

    Example: By hand
      Given the family doctors work by offers, and Dr. Solberg is on call for them
      And Maria wrote "Hello" in a new conversation
      When Dr. Solberg takes it
      Then she is told that there is no such conversation

    Example: She is told whom she is asked about
      Given the family doctors work by offers, and Dr. Solberg is on call for them
      And Dr. Solberg is at work
      When Maria writes "Hello" in a new conversation
      Then Dr. Solberg is asked whether she answers Maria

    Example: By an offer
      Given the family doctors work by offers, and Dr. Solberg is on call for them
      And Dr. Solberg is at work
      And Maria wrote "Hello" in a new conversation
      When Dr. Solberg accepts
      Then Dr. Solberg is accountable for it
      And Dr. Solberg finds "Hello"

  Rule: When nobody is there it waits in the queue until somebody comes

    Example: Somebody comes
      Given Maria wrote "Hello" in a new conversation
      And it is number 1 of the queue
      When Nurse Adeyemi comes to work
      And 1 minute passes
      Then Nurse Adeyemi is asked

    Example: Somebody is available again
      Given Nurse Adeyemi is at work
      And Nurse Adeyemi said that she is busy
      And Maria wrote "Hello" in a new conversation
      When Nurse Adeyemi says that she is available
      And a moment passes
      Then Nurse Adeyemi is asked

  Rule: Unanswered items of who is gone are offered anew, and stay theirs meanwhile

    Example: The shift is over
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei took it
      And Maria wrote "My ankle is swollen"
      And Dr. Osei went home 2 minutes ago
      When Nurse Adeyemi comes to work
      And 2 minutes pass
      Then Nurse Adeyemi is asked

    Example: It stays theirs until somebody accepts
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei took it
      And Maria wrote "My ankle is swollen"
      And Dr. Osei went home 2 minutes ago
      When Nurse Adeyemi comes to work
      And 2 minutes pass
      Then Dr. Osei is accountable

    Example: What was answered stays
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei took it
      And Maria wrote "My ankle is swollen"
      And Dr. Osei wrote "Please put it up"
      And Dr. Osei went home 2 minutes ago
      When Nurse Adeyemi comes to work
      Then nobody is asked

    Example: A provider leaves the clinic
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei took it
      When Dr. Osei leaves the clinic
      And a moment passes
      Then it is in the queue of its pool

  Rule: A transfer keeps the clock running, and the receiver sees the thread

    Example: To a colleague
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "Hello"
      When Dr. Osei hands it to Nurse Adeyemi noting "You know her"
      Then Nurse Adeyemi is accountable for it
      And it is still the team's turn
      And Nurse Adeyemi finds "Hello"
      And Dr. Osei takes part no more

    Example: The giver stays by choice
      Given Maria and Dr. Osei are in a conversation
      When Dr. Osei hands it to Nurse Adeyemi noting "You know her" and stays
      Then Nurse Adeyemi is accountable for it
      And Maria, Dr. Osei and Nurse Adeyemi take part in it

  Rule: Two colleagues never answer unknowingly at once

    Example: Somebody writes an answer already
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Dr. Osei writes an answer to it
      When Nurse Adeyemi begins an answer
      Then she is told that a colleague writes an answer

    Example: Who writes an answer and has left the conversation holds nobody up
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Nurse Adeyemi writes an answer to it
      And Dr. Osei removed Nurse Adeyemi
      When Dr. Osei begins an answer
      Then Dr. Osei is seen to write an answer

    Example: Taken over, and no draft is lost
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Dr. Osei writes an answer to it
      And Dr. Osei drafted "I would rather"
      When Nurse Adeyemi takes the answer over
      Then Nurse Adeyemi is seen to write an answer
      And Dr. Osei finds the draft "I would rather"

  Rule: A note calls whom it names until they say that they saw it

    Example: A mention
      Given Maria and Dr. Osei are in a conversation
      When Dr. Osei notes "@nurse-adeyemi please look, and @maria is not told"
      Then Nurse Adeyemi is called by a note

    Example: A mention that was seen
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei noted "@nurse-adeyemi please look"
      When Nurse Adeyemi says that she saw it
      Then Nurse Adeyemi is called by no note

    Example: Whom it names has left the clinic
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei noted "@nurse-adeyemi please look"
      When Nurse Adeyemi leaves the clinic
      And 5 minutes pass
      Then Dr. Osei is called by a note

  Rule: A reason of the list says how soon somebody must look, and lowers nothing

    Scenario Outline: Reasons
      When Maria opens a conversation with Dr. Osei because of <reason>
      Then the conversation has the priority <priority>

      Examples:
        | reason           | priority |
        | symptom          | high     |
        | question         | routine  |
        | my-sister-said   | routine  |

    Example: In words for patients
      When Maria opens a conversation with Dr. Osei because of question
      Then Maria can choose "A test result"
