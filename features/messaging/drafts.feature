@messaging
Feature: Drafts
  So that an interrupted thought is not lost, the clinic keeps what
  somebody began to write, for them alone.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: A draft waits for its author

    Example: On another device
      When Maria begins "My knee"
      Then Maria finds the draft "My knee"

    Example: The last wording counts
      Given Maria began "My knee"
      When Maria begins "My left knee hurts"
      Then Maria finds the draft "My left knee hurts"

    Example: Thrown away
      Given Maria began "My knee"
      When Maria throws the draft away
      Then Maria finds no draft

    Example: A staff note is apart from an answer
      Given Dr. Osei began "Half a tablet"
      When Dr. Osei begins the staff note "Ask about the letter"
      Then Dr. Osei finds the staff note "Ask about the letter" that they were writing
      And Dr. Osei finds the draft "Half a tablet"

  Rule: Nobody else sees a draft

    @phi
    Example: The doctor looks into the conversation
      Given Dr. Osei is watching it
      When Maria begins "My knee"
      Then Dr. Osei finds no draft
      And Dr. Osei finds no message
      And Dr. Osei receives nothing

  Rule: A draft that nobody touches is forgotten after 30 days

    Example: Within 30 days
      Given Maria began "My knee"
      When 29 days pass
      Then Maria finds the draft "My knee"

    Example: Afterwards
      Given Maria began "My knee"
      When 31 days pass
      Then Maria finds no draft
