@privacy @consent
Feature: Acting for a patient
  So that a parent or a caregiver can help, a patient lets somebody act for
  them: for certain things, for a certain time, and always by their own name.

  Rule: Nobody acts for a patient without a grant

    Example: Elena has no grant yet
      When Elena lists the conversations
      Then she is told that consent is needed

    Example: Elena reads and writes for Maria
      Given Maria lets Elena read and write for her
      And Maria, Elena and Dr. Osei are in a conversation
      When Elena writes "She has a fever"
      Then "She has a fever" is marked as written for Maria
      And it is the team's turn

    Example: Who may only read does not write
      Given Maria lets Elena read for her
      And Maria, Elena and Dr. Osei are in a conversation
      When Elena writes "She has a fever"
      Then she is told that this is not for her to do

  Rule: What the patient keeps to herself stays hidden

    @phi
    Example: A conversation without Elena
      Given Maria lets Elena read and write for her
      And Maria and Dr. Osei are in a conversation
      When Elena reads the history
      Then she is told that there is no such conversation
      And Elena finds no conversation in the list

  Rule: A grant that ends, ends at once

    Example: Maria ends it while Elena watches
      Given Maria lets Elena read and write for her
      And Maria, Elena and Dr. Osei are in a conversation
      And Elena is watching it
      When Maria lets Elena act no more
      Then Elena's connection is ended
